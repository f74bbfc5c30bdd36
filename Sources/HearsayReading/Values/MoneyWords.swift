import HearsayModel
import HearsayText

/// The English words around sums of money.
enum MoneyWords {
  /// The signs of currencies.
  static let signs: [WordID: Currency] = [
    WordID("£"): .pound, WordID("€"): .euro, WordID("$"): .dollar, WordID("¥"): Currency(rawValue: "JPY"),
    WordID("₺"): Currency(rawValue: "TRY"),
  ]

  /// What stands before a number instead of a sign alone.
  static let prefixes = Phrases<Currency>([
    ("us $", .dollar), ("usd", .dollar), ("eur", .euro), ("gbp", .pound), ("r $", Currency(rawValue: "BRL")),
    ("a $", Currency(rawValue: "AUD")), ("c $", Currency(rawValue: "CAD")), ("chf", Currency(rawValue: "CHF")),
  ])

  /// Every word that a sum can begin with.
  static let openers = NumberWords.all.union(prefixes.firstWords)

  /// What stands after a number.
  static let suffixes = Phrases<Currency>([
    ("euro", .euro), ("euros", .euro), ("eur", .euro), ("€", .euro), ("pounds", .pound), ("pound", .pound),
    ("pounds sterling", .pound), ("quid", .pound), ("gbp", .pound), ("£", .pound), ("dollars", .dollar),
    ("dollar", .dollar), ("us dollars", .dollar), ("usd", .dollar), ("$", .dollar),
    ("swiss francs", Currency(rawValue: "CHF")),
  ])

  /// Multipliers as powers of ten, as words of their own or hanging on the number.
  static let scales: [WordID: Int] = [
    WordID("k"): 3, WordID("thousand"): 3, WordID("m"): 6, WordID("mn"): 6, WordID("mln"): 6, WordID("mil"): 6,
    WordID("mill"): 6, WordID("mio"): 6, WordID("million"): 6, WordID("millions"): 6, WordID("milion"): 6,
    WordID("millon"): 6, WordID("milllion"): 6, WordID("bn"): 9, WordID("b"): 9,
    WordID("billion"): 9,
  ]

  /// What softens a sum, before it.
  static let hedges = Phrases<Void>(
    [
      "a reported", "reported", "reportedly", "an estimated", "estimated", "around", "around the", "about",
      "approximately", "approx.", "circa", "roughly", "some", "somewhere around", "somewhere in the region of",
      "in the region of", "the region of", "in the range of", "close to", "closer to", "near to", "nearer", "nearly",
      "almost", "up to", "as much as", "as little as", "as low as", "at least", "at most", "a minimum of",
      "minimum of", "a maximum of", "maximum of", "no less than", "not less than", "more than", "no more than",
      "less than", "over", "well over", "just over", "just under", "under", "below", "above", "north of", "upwards of",
      "in excess of", "excess of", "well in excess of", "believed to be", "believed to be worth", "thought to be",
      "thought to be worth", "understood to be", "said to be", "said to be worth", "reported to be", "rumoured",
      "a rumoured", "potentially", "possibly", "maybe", "perhaps", "something like",
    ], ())

  /// What opens a range whose two ends are joined by `and`.
  static let between = Set(words: "between")
  /// What joins the two ends of a range.
  static let rangeJoints = Set(words: "to or /")
  /// `and`, which joins the ends only after `between`.
  static let and = Set(words: "and")
  /// What opens a change from one sum to another, which is no range.
  static let from = Set(words: "from")
  /// Verbs of a change from one sum to another.
  static let changes = Set(
    words:
      "rise rises rose rising raise raised raising increase increased increasing drop dropped dropping fall fell fallen reduce reduced cut lower lowered lowering jump jumped up down"
  )
  /// What lets a number with no currency take that of the sum before it in the sentence.
  static let additions = Set(words: "plus + another further extra additional")
  /// What makes a sum a label of the player: `£14m-rated`.
  static let rated = Set(words: "rated valued")
  /// What hangs on a sum that may be passed: `£20m-plus`.
  static let plus = Set(words: "plus +")
  /// Brackets and strokes that open a conversion.
  static let conversionOpeners = Set(words: "( [ /")

  /// Brackets that close a conversion.
  static let closers = Set(words: ") ]")

  /// The period of a wage, after the sum.
  static let periods = Phrases<PayPeriod>([
    ("a week", .week), ("per week", .week), ("each week", .week), ("every week", .week), ("p/w", .week),
    ("pw", .week), ("weekly", .week), ("/ week", .week), ("/week", .week), ("a month", .month),
    ("per month", .month), ("each month", .month), ("monthly", .month), ("a year", .year), ("per year", .year),
    ("each year", .year), ("per annum", .year), ("annually", .year), ("/year", .year), ("a season", .year),
    ("per season", .year), ("each season", .year), ("in a season", .year), ("/season", .year), ("yearly", .year),
  ])
  /// What may stand between a sum and its period.
  static let beforePeriod = Phrases<Void>(
    ["net", "gross", "before tax", "after tax", "after taxes", "plus bonuses", "basic", "base"], ())
  /// The period of a wage, before the sum: `a weekly wage of`.
  static let leadingPeriods: [WordID: PayPeriod] = [
    WordID("weekly"): .week, WordID("monthly"): .month, WordID("annual"): .year, WordID("yearly"): .year,
    WordID("annually"): .year,
  ]
}
