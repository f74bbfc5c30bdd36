import HearsayLexicon
import HearsayText

/// A place in the text that stands for somebody or something.
struct Mention: Sendable {
  /// How it stands for it.
  enum Form: String, Sendable {
    /// By a full or usual name.
    case name
    /// By a surname, first name or short form of a name given elsewhere.
    case shortName
    /// By a nickname: "the Gunners".
    case nickname
    /// By a ground: "the San Siro side"; the ground itself as the place of a move: "to the Emirates".
    case ground
    /// By a description: "the 23-year-old", "the Serie A side".
    case description
    /// By a pronoun.
    case pronoun
    /// A club by one of its people: "Arteta wants".
    case staff
  }

  /// What it stands for.
  enum Referent: Hashable, Sendable {
    /// A person: an index into `Scene.people`.
    case person(Int)
    /// A club: an index into `Scene.clubs`.
    case club(Int)
    /// A known outlet.
    case outlet(Int)
    /// An outlet that the lexicon does not know: an index into `Scene.outlets`.
    case unknownOutlet(Int)
    /// A known journalist.
    case journalist(Int)
    /// A known competition.
    case competition(Int)
    /// A known nation.
    case nation(Int)
  }

  /// Its tokens, without a determiner or possessive clitic.
  let tokens: Range<Int>
  /// What it stands for.
  var referent: Referent
  /// How.
  var form: Form
  /// The tokens of the name that it was resolved to, for a reference; `nil` where it names the thing itself.
  var antecedent: Range<Int>?
  /// The layer or sieve that found it.
  var foundBy: StaticString
}

extension Mention {
  /// The person that it stands for; `nil` where it stands for none.
  var person: Int? { if case .person(let index) = referent { index } else { nil } }

  /// Whether it is a nation or a competition, which only describe whom they stand before: "the Denmark international Otto Lund".
  var isNationOrCompetition: Bool {
    switch referent {
    case .nation, .competition: true
    default: false
    }
  }

  /// Whether it stands for an outlet, known or not.
  var isOutlet: Bool {
    switch referent {
    case .outlet, .unknownOutlet: true
    default: false
    }
  }

  /// The club that it stands for; `nil` where it stands for none.
  var club: Int? { if case .club(let index) = referent { index } else { nil } }
}

/// A person in one article.
struct Person: Sendable {
  /// What he is in the trade.
  enum Role: Sendable { case player, staff, agent, speaker, journalist }

  /// The fullest name that the article gives.
  var name: String
  /// The folded words of that name.
  var words: [WordID]
  /// What he is.
  var role: Role
  /// The index of the lexicon's staff name that he is; `nil` where he is none.
  var staff: Int?
  /// The index of the lexicon's player that he is; `nil` where it knows none.
  var known: Int?
  /// Where that player stands at the article's date.
  var standing: ListedPlayer.Standing?
  /// The first mention's tokens.
  var firstTokens: Range<Int>
  /// Positions that he is said to play, as written.
  var positions: Set<WordID> = []
  /// Nations that he is said to be of: indices into the lexicon's nations.
  var nations: Set<Int> = []
  /// His age; `nil` where not said.
  var age: Int?
  /// Where the article puts him: evidence for each club, and where it stands.
  var ties: [Tie] = []
  /// How often he is mentioned by name.
  var mentionCount = 0
}

/// Evidence that a person belongs to a club, or did.
struct Tie: Sendable {
  /// The club: an index into `Scene.clubs`.
  let club: Int
  /// Whether it is past: "the former Spezia defender".
  let isFormer: Bool
  /// The token where it stands.
  let token: Int
  /// How strong: 3 for "Arsenal defender Kiwior", 1 for a name nearby.
  let weight: Int
}

/// A club in one article.
struct ClubEntity: Sendable {
  /// The lexicon's index; `nil` for a club that it does not know.
  let known: Int?
  /// Its name.
  let name: String
}
