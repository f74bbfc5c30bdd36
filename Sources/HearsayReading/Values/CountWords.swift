import HearsayText

/// A figure of play that a text counts.
enum PlayFigure: String, Hashable, Sendable, CaseIterable {
  /// Matches played.
  case appearances
  /// Matches begun.
  case starts
  /// Goals scored.
  case goals
  /// Goals prepared.
  case assists
  /// Matches without a goal against.
  case cleanSheets = "clean sheets"
  /// Minutes played.
  case minutes
  /// Matches for a country.
  case caps
}

/// The English words of figures of play.
enum CountWords {
  /// A thing that is counted, and whether it alone says that the player did it.
  struct Unit: Sendable {
    /// What it counts.
    let figure: PlayFigure
    /// Whether only the words around tell that the player took part: `games`, unlike `appearances`.
    let isWeak: Bool
  }

  /// Nouns after a number.
  static let units = Phrases<Unit>(
    ownUnits.map { ($0.0, Unit(figure: $0.1, isWeak: false)) }
      + weakUnits.map { ($0.0, Unit(figure: $0.1, isWeak: true)) })

  private static let ownUnits: [(String, PlayFigure)] = [
    ("appearance", .appearances), ("appearances", .appearances), ("outing", .appearances), ("outings", .appearances),
    ("run outs", .appearances), ("start", .starts), ("starts", .starts), ("goal", .goals), ("goals", .goals),
    ("strikes", .goals), ("assist", .assists), ("assists", .assists), ("clean sheet", .cleanSheets),
    ("clean sheets", .cleanSheets), ("shut outs", .cleanSheets), ("shutouts", .cleanSheets), ("cap", .caps),
    ("caps", .caps),
  ]

  private static let weakUnits: [(String, PlayFigure)] = [
    ("game", .appearances), ("games", .appearances), ("match", .appearances), ("matches", .appearances),
    ("fixtures", .appearances), ("minutes", .minutes), ("minute", .minutes),
  ]

  /// Words that may stand between the number and its noun; capitalised words, names of competitions, may too.
  static let adjectives = Set(
    words:
      "league senior competitive first team top flight international full cup european premier more career substitute domestic international's professional further club championship pool group stage all of these those crucial different total's brilliant fine quick"
  )
  /// What makes the noun a part of another: `goal contributions`.
  static let compounds = Set(
    words:
      "contributions contribution involvements involvement difference kick kicks scoring machine threat thriller lead line deficit ban winning mouth keeper bonus bonuses down up ahead behind clear drought cushion advantage record"
  )

  /// Verbs whose `N times` counts a figure.
  static let verbs: [WordID: PlayFigure] = {
    let lists: [(PlayFigure, String)] = [
      (
        .goals,
        "score scored scores scoring net netted nets netting bagged bagging struck struck found find finding notched registered hit grabbed"
      ),
      (
        .appearances,
        "play played plays playing feature featured features featuring appear appeared appearing appears used deployed"
      ),
      (.starts, "start started starting"),
      (.assists, "assisted assisting"),
      (.caps, "capped"),
    ]
    var verbs: [WordID: PlayFigure] = [:]
    for (figure, words) in lists {
      for word in words.split(separator: " ") { verbs[WordID(String(word))] = figure }
    }
    return verbs
  }()

  /// Verbs that make a game the player's own: `made`, `featured in`.
  static let takesPart = Set(
    words:
      "play played plays playing feature featured features featuring appear appeared appearing made making start started starting used deployed managed managing clocked racked"
  )
  /// Small words before the number of games that tell of a rate: `14 goals in 20 games`.
  static let rates = Set(words: "in from across over of during his their after out")
  /// Words that make games no figure of the player: `missed five games`, `a three-game ban`.
  static let notPlayed = Set(
    words:
      "miss missed missing misses won win winning lost lose losing drawn draw conceded conceding conceding ban banned suspended unbeaten last next remaining every opening without sat"
  )
  /// Words that make goals those of others.
  static let notScored = Set(words: "conceded conceding concede shipped shipping leaked leaking allowed won by within")

  /// `times`, `occasions`.
  static let times = Set(words: "times occasions")
  /// `once`, `twice`.
  static let onceOrTwice: [WordID: Int] = [WordID("once"): 1, WordID("twice"): 2, WordID("thrice"): 3]
  /// Words that may stand between a verb and `once`.
  static let onlyWords = Set(words: "just only more at least a the net back")

  /// Whole phrases that are a figure by themselves.
  static let phrases = Phrases<(PlayFigure, Int)>([
    ("a hat trick", (.goals, 3)), ("hat trick", (.goals, 3)), ("a brace", (.goals, 2)),
    ("not featured", (.appearances, 0)), ("n't featured", (.appearances, 0)), ("n’t featured", (.appearances, 0)),
    ("not yet featured", (.appearances, 0)), ("yet to feature", (.appearances, 0)),
    ("yet to play", (.appearances, 0)), ("yet to appear", (.appearances, 0)),
    ("yet to make an appearance", (.appearances, 0)), ("yet to make his first appearance", (.appearances, 0)),
    ("yet to make their first appearances", (.appearances, 0)), ("yet to make his first start", (.starts, 0)),
    ("yet to score his first goal", (.goals, 0)), ("yet to make his debut", (.appearances, 0)),
    ("not made an appearance", (.appearances, 0)), ("not made a single appearance", (.appearances, 0)),
    ("not played a game", (.appearances, 0)), ("not played a match", (.appearances, 0)),
    ("not played a single game", (.appearances, 0)), ("not played a minute", (.minutes, 0)),
    ("not play a minute", (.minutes, 0)), ("not play a single minute", (.minutes, 0)),
    ("not played a single minute", (.minutes, 0)), ("without playing a minute", (.minutes, 0)),
    ("yet to score", (.goals, 0)), ("yet to start", (.starts, 0)), ("yet to make a start", (.starts, 0)),
    ("not started a game", (.starts, 0)), ("failed to score", (.goals, 0)),
    ("failing to score", (.goals, 0)), ("without scoring", (.goals, 0)), ("without a goal", (.goals, 0)),
    ("both from the bench", (.starts, 0)), ("both as a substitute", (.starts, 0)),
    ("both off the bench", (.starts, 0)), ("all from the bench", (.starts, 0)),
    ("all as a substitute", (.starts, 0)), ("all of them from the bench", (.starts, 0)),
    ("all off the bench", (.starts, 0)), ("both of them from the bench", (.starts, 0)),
  ])

  /// Every word that a figure can begin with.
  static let openers = NumberWords.all.union(NumberWords.ordinals.keys).union(onceOrTwice.keys)
    .union(phrases.firstWords)

  /// After a number, what makes it a share of the appearances before: `seven of them starts`.
  static let ofThem = Phrases<Void>(
    [
      "of them", "of which", "of those", "of these", "of them being", "of which were", "of them were", "of those were",
      "of which have been", "of them as", "of those as", "of which came as", "as", "being", "were",
    ], ())
  /// `from the start`, which counts starts.
  static let fromTheStart = Phrases<Void>(["from the start", "from the off", "from the beginning"], ())
  /// `his`, `an`, before an ordinal.
  static let ordinalOpeners = Set(words: "his her their a the only won making made scored")
  /// Verbs that let `a goal`, `an assist` count one.
  static let scoringVerbs = Set(
    words:
      "scored scoring score netted netting bagged bagging recorded recording registered registering provided providing managed added adding and notched contributed"
  )
  /// `of`, between a part and its whole.
  static let of = Set(words: "of")
  /// What may stand before the whole: `four of his last eight games`.
  static let wholes = Set(words: "his their the last first opening all club")
  /// `16 appearances for Northam`: the club is the scope of a figure.
  static let scope = Set(words: "for")
  /// The season as the scope of the figure right before it.
  static let periods = Phrases<Void>(
    ["this season", "last season", "this term", "last term", "this campaign", "so far this season"], ())
  /// Words and signs that part two mentions of one sentence.
  static let boundaries = Set(words: "; while whereas although despite before")
}
