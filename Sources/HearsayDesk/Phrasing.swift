import HearsayModel

/// Claims as English sentences without a full stop: “AC Milan want him on loan”.
public struct Phrasing: Sendable {
  /// How the player is called.
  public enum Player: Hashable, Sendable {
    /// He, him and his, where a heading names him.
    case pronoun
    /// By name.
    case name(String)
    /// As somebody without a name.
    case unnamed

    var subject: String {
      switch self {
      case .pronoun: "he"
      case .name(let name): name
      case .unnamed: "a player"
      }
    }

    var object: String { self == .pronoun ? "him" : subject }

    var owning: String { self == .pronoun ? "his" : EnglishWords.possessive(subject) }
  }

  let player: Player

  /// Sentences that call the player so.
  public init(player: Player) { self.player = player }

  /// The claim as a sentence.
  public func sentence(for claim: Claim) -> String {
    EnglishWords.capitalised(clause(for: claim).said(claim.modality, claim.polarity))
  }

  /// A clause in the three forms from which every modality and polarity is made.
  struct Clause {
    let subject: String
    /// Whether the subject takes a plural verb, as clubs do.
    var isPlural = true
    /// As a fact: `are in talks`.
    let fact: String
    /// As a fact denied: `are not in talks`.
    let denied: String
    /// After a modal verb: `hold talks`.
    let bare: String

    func said(_ modality: Modality, _ polarity: Polarity) -> String {
      let isSo = polarity == .affirmed
      let verb =
        switch modality {
        case .fact: isSo ? fact : denied
        case .plan: (isPlural ? "are" : "is") + (isSo ? " set to " : " not set to ") + bare
        case .possible: (isSo ? "could " : "may not ") + bare
        case .condition: (isSo ? "would " : "would not ") + bare + ", on a condition"
        }
      return "\(subject) \(verb)"
    }
  }
}

/// Small rules of written English.
public enum EnglishWords {
  static func possessive(_ name: String) -> String { name + (name.hasSuffix("s") ? "’" : "’s") }

  /// The words with a capital at their beginning.
  public static func capitalised(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  /// A noun with the article that it takes: `a centre-back`, `an attacking midfielder`, and none for a plural.
  static func withArticle(_ noun: String) -> String {
    guard !noun.hasSuffix("s"), let first = noun.lowercased().first else { return noun }
    return ("aeiou".contains(first) ? "an " : "a ") + noun
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
