import HearsayText

/// The English words around times that give their role, edge and tense.
enum TimeRoleWords {
  /// Words before a time, small words passed over, that give its role.
  static let before = Phrases<TimeRole>(
    [
      "until", "till", "til", "untill", "up until", "through", "through to", "thru", "expire", "expires", "expiring",
      "expired", "expiry", "run out", "runs out", "running out", "ran out", "run down", "ends", "ended", "ending",
      "end",
      "runs to", "runs up to", "running to", "runs", "him to", "them to", "out of contract", "up", "contract to",
      "contracted to", "tied to",
      "deal to", "valid", "terms to",
    ].map { ($0, .until) } + ["since", "ever since", "as of"].map { ($0, .since) }
      + [
        "by", "before", "ahead of", "prior to", "in time for", "window closes", "it closes", "window shuts", "it shuts",
        "window slams shut", "which closes", "closes", "shuts", "slams shut",
      ].map { ($0, .deadline) })

  /// What may stand between those words and the time.
  static let links = Set(words: "in on at the of end start only as soon late early")
  /// Verbs that have a season as their object: `he ended the season`.
  static let ending = Set(words: "ended end ends ending")
  /// Other words for a season.
  static let terms = Set(words: "campaign term")
  /// What stands before a place between them.
  static let places = Set(words: "in at")
  /// A time with this after it is a deadline: `the October 5 deadline`.
  static let deadlineAfter = Phrases<Void>(["deadline", "transfer deadline", "cut off"], ())
  /// `to`, which ends what began `from`.
  static let to = Set(words: "to")
  /// Verbs that say that what lasted until then is over.
  static let over = Set(words: "expired ran ended")
  /// Words that make the last or next one somebody's own.
  static let possessives = Set(words: "his her their its my your our")
  /// See `possessives`.
  static let ordinals = Set(words: "last final next previous first")

  /// Words that belong to the time and say which part is meant.
  static let edges = Phrases<TimeEdge?>([
    ("mid", .middle), ("the middle of", .middle), ("middle of", .middle), ("early", .start), ("early in", .start),
    ("the start of", .start), ("start of", .start), ("the beginning of", .start), ("beginning of", .start),
    ("late", .end), ("late in", .end), ("the end of", .end), ("end of", .end), ("the close of", .end),
    ("close of", .end), ("the closure of", .end), ("earlier", nil), ("earlier in", nil), ("later", nil),
    ("later in", nil), ("the rest of", nil), ("rest of", nil), ("the remainder of", nil), ("remainder of", nil),
    ("the whole of", nil), ("the first half of", nil), ("the second half of", nil), ("second half of", nil),
    ("the back half of", nil), ("the duration of", nil), ("back in", nil), ("all", nil), ("the", nil),
  ])

  /// Words that tell of what is to come.
  static let future = Set(
    words:
      "will 'll ’ll wo won't shall could may might would can set expected hopes hope hoping plan plans planning wants want intends due likely going ready poised looks expects must should about if preparing willing able unlikely priority target close closes shut shuts"
  )
  /// Words that tell of what is over and do not end in -ed.
  static let past = Set(
    words:
      "was were had did made went left came took won lost got gave said told saw spent sold bought brought became began felt found held kept knew met put ran rose shot swung thought wore 've ’ve has have having broke bid swapped since been paid hit led beat undertook undergone stole stood grew drew threw chose spoke wrote sent cost"
  )
  /// Words in -ed that tell nothing of the time, mostly of what is thought now.
  static let openWords = Set(
    words:
      "expected interested linked wanted needed reported experienced talented rated based valued tipped united scheduled tied contracted allowed prepared determined required supposed invited limited"
  )
  /// Words before an -ing form that put it in the past: `after joining`.
  static let beforePastAction = Set(words: "after since following having upon despite")
  /// `is`, `are`: with an -ed word they tell of now.
  static let present = Set(words: "is are 's ’s be being am get been")
}
