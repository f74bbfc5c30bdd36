import HearsayDesk
import HearsayGold
import HearsayModel

/// A slot of a record, in the order in which the page shows them.
enum SeedsSlot: String, CaseIterable {
  case player, club, counterparty, polarity, modality, deal, fee
  /// The words that soften a sum.
  case hedge
  case value, when, source

  /// Who, where and whether: these are compared even where the phrases' file leaves them out.
  var isCore: Bool { [.player, .club, .polarity].contains(self) }
}

/// A record as words by slot, in the same form whether it is expected or was read, so that the two can be held together.
struct SeedsRecord {
  /// The sign between the links of a chain of word.
  static let chain = " > "

  let kind: Kind
  /// An absent slot is open; the polarity is always there.
  let slots: [SeedsSlot: String]

  init(_ kind: Kind, _ slots: [SeedsSlot: String]) {
    self.kind = kind
    self.slots = slots
  }

  /// A claim that was read, in the scorer's terms.
  init(_ claim: Claim) {
    let gold = GoldClaim(claim, evidence: "", sentences: [])
    var slots: [SeedsSlot: String] = [.polarity: gold.polarity.rawValue, .modality: gold.modality.rawValue]
    slots[.player] = gold.player
    slots[.club] = gold.club
    slots[.counterparty] = gold.counterparty
    slots[.deal] = gold.deal?.rawValue
    slots[.fee] = claim.fee.map { "\($0.money.currency.rawValue) \($0.money.decimal)" }
    slots[.hedge] = claim.terms.lazy.compactMap(\.hedge).first
    slots[.value] = gold.value.flatMap(Self.words)
    slots[.when] = gold.when
    slots[.source] = gold.source.isEmpty ? nil : gold.source.joined(separator: Self.chain)
    self.init(claim.kind, slots)
  }

  private static func words(_ value: JSON) -> String? {
    switch value {
    case .string(let words): words
    case .object(let members):
      members.keys.sorted().map { name in
        if case .number(let digits)? = members[name] { "\(name) \(digits)" } else { name }
      }.joined(separator: ", ")
    default: nil
    }
  }

  /// The slots of this expected record in which one that was read differs. Beyond the core, only those are compared that
  /// are expected, and the `others`.
  func differing(from read: SeedsRecord, comparing others: [SeedsSlot]) -> [SeedsSlot] {
    SeedsSlot.allCases.filter { slot in
      (slot.isCore || slots[slot] != nil || others.contains(slot))
        && !Self.same(slot, kind, expected(slot), read.slots[slot])
    }
  }

  /// What a slot should hold; `nil` where it should be open, which the phrases' file writes as a dash.
  private func expected(_ slot: SeedsSlot) -> String? { slot != .polarity && slots[slot] == "-" ? nil : slots[slot] }

  private static func same(_ slot: SeedsSlot, _ kind: Kind, _ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    switch slot {
    case .player: return PersonName.same(PersonName(one), PersonName(other))
    case .counterparty where kind == .standing: return people(one) == people(other)
    case .club, .counterparty: return ClubNames.key(one) == ClubNames.key(other)
    case .source: return chain(of: one) == chain(of: other)
    case .hedge, .value: return parts(one) == parts(other)
    default: return one == other
    }
  }

  private static func people(_ names: String) -> Set<String> {
    Set(names.split(separator: ", ").map { Folding.fold(String($0)) })
  }

  private static func parts(_ words: String) -> Set<String> { people(words) }

  private static func chain(of source: String) -> [String] {
    source.split(separator: chain).map { SourceNames.key(String($0)) }
  }
}

extension SeedsRecord {
  /// The record on one line: its kind, then who and where, then what else is filled.
  var line: String {
    ([who] + SeedsSlot.allCases.compactMap { slot in slots[slot].flatMap { words(slot, $0) } }).joined(separator: "; ")
  }

  /// The player and the club.
  var who: String {
    let names = [SeedsSlot.player, .club].compactMap { slots[$0] }.filter { $0 != "-" }
    return names.isEmpty ? "nobody named" : names.joined(separator: ", ")
  }

  /// A slot in words; `nil` where it goes without saying.
  private func words(_ slot: SeedsSlot, _ words: String) -> String? {
    switch slot {
    case .player, .club: nil
    case .polarity: words == "-" ? "not so" : nil
    case .modality: words == "fact" ? nil : words
    case _ where words == "-": "no \(slot.rawValue)"
    case .counterparty: kind == .standing ? "behind \(words)" : "counterparty \(words)"
    case .fee: "fee \(Self.sum(words))"
    case .hedge: "“\(words)”"
    case .deal, .value: words
    case .when: "when \(words)"
    case .source: "on the word of \(words.split(separator: Self.chain).joined(separator: ", then "))"
    }
  }

  private static func sum(_ words: String) -> String {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let money = Money(decimal: parts[1], currency: Currency(rawValue: parts[0])) else {
      return words
    }
    return TermWords.words(for: money)
  }
}
