import HearsayText

/// A sentence as the pair model sees it: its words, and the pairs of a player and a club that it may speak of.
struct PairSentence: Sendable {
  /// Its index in the article.
  let sentence: Int
  /// Its words, at most `PairSentence.longest`; each mention is one.
  let words: [PairWord]
  /// The pairs, each once.
  var pairs: [Pair]

  /// The words behind these are not seen: two sentences in a hundred thousand are so long.
  static let longest = 64
}

/// A word of a sentence, or a mention, which is one word however many it has.
struct PairWord: Sendable, Hashable {
  /// The first token, in the article.
  let token: Int
  /// The word; `nil` for mentions, figures and signs, of which only the sort counts.
  let id: WordID?
  /// The row of its last letters, from 1; 0 where it has none.
  let ending: Int
  /// What it is: an ordinary word, or a mention of whom.
  let sort: Sort
  /// How a mention stands for whom it means, from 1 in the order of `Mention.Form`; 0 for a word.
  let form: Int
  /// What sort of figure or sign it is.
  let mark: Mark
  /// Whether it stands between quotation marks.
  let isQuoted: Bool
  /// The kinds whose triggers hold it: a bit for each, in the order of `Kind.allCases`.
  let kinds: UInt32

  enum Sort: Int, Sendable {
    case word, player, club, staff, agent, speaker, journalist, outlet, competition, nation
  }

  enum Mark: Int, Sendable {
    case none, money, time, figure, number, address, handle, tag, emoji
  }

  /// How many rows the table of last letters has.
  static let endings = 2000
}

/// A player and a club of whom a sentence may speak together; either may be nobody.
struct Pair: Sendable {
  /// An index into `Scene.people`; `nil` where no player is meant, as with a need.
  let player: Int?
  /// An index into `Scene.clubs`; `nil` where no club is named.
  let club: Int?
  /// The places among the sentence's words that mean the player, and those that mean the club.
  let playerPlaces, clubPlaces: [Int]
  /// What is known of the two and of their sentence, one number for each of `PairSigns.names`.
  var signs: [Float]
}
