import HearsayModel

/// How gold names a claim of its sets: by set, document, sentence, kind, club, counterparty and polarity, and by what else is needed.
public struct ClaimReference: Hashable, Sendable {
  /// The folder of its article.
  public let set: String
  /// Its article.
  public let document: String
  /// The sentence of its evidence.
  public let sentence: Int
  /// Its kind.
  public let kind: Kind
  /// All that is written, by key; `null` and absence are one for the slots that every claim has.
  public let slots: [String: JSON]

  /// The slots that every reference compares, and those that it compares only where it writes them.
  static let fixed = ["set", "doc", "sentence", "kind", "club", "counterparty", "polarity"]
  static let further = ["player", "modality", "deal", "source", "value"]

  /// A reference of a file.
  init(_ node: RecordNode) throws(GoldFault) {
    set = try node.required("set").string()
    document = try node.required("doc").string()
    sentence = try node.required("sentence").index()
    guard let kind: Kind = try node.choice("kind") else { throw node.fault("it has no “kind”") }
    self.kind = kind
    guard case .object(let members) = node.json else {
      throw node.fault("\(node.json.sort) stands where an object should")
    }
    var slots: [String: JSON] = [:]
    for key in Self.fixed { slots[key] = members[key] ?? .null }
    for key in Self.further { slots[key] = members[key] }
    self.slots = slots
  }

  /// The same reference always gives the same text, as the scorer compares them.
  public var key: String { JSON.object(slots).line }

  /// Whether a claim is the one that is meant, by what gold writes of it.
  func means(_ filing: GoldFiling) -> Bool {
    guard filing.set == set, filing.document == document, filing.gold.sentence == sentence, filing.gold.kind == kind
    else {
      return false
    }
    return slots.allSatisfy { key, value in
      switch key {
      case "set", "doc", "sentence", "kind": true
      default: filing.gold.slot(key) == value
      }
    }
  }
}

extension GoldClaim {
  /// A slot as its file writes it.
  fileprivate func slot(_ name: String) -> JSON {
    switch name {
    case "player": .optional(player)
    case "club": .optional(club)
    case "counterparty": .optional(counterparty)
    case "polarity": .string((written?.polarity ?? polarity).rawValue)
    case "modality": .string(modality.rawValue)
    case "deal": .optional(deal?.rawValue)
    case "source": .array(source.map(JSON.string))
    case "value": (written == nil ? value : written?.value) ?? .null
    default: .null
    }
  }
}

/// Which claims a reference means.
public enum ReferenceOutcome: Hashable, Sendable {
  /// One claim, by its place among the filings.
  case one(Int)
  /// Several; the first in their order is taken.
  case several([Int])
  /// None.
  case none

  /// The claim that is taken; `nil` where there is none.
  public var first: Int? {
    switch self {
    case .one(let place): place
    case .several(let places): places.first
    case .none: nil
    }
  }
}
