/// The words of a language by which evidence tells what a sum or a count takes in, and that a will has changed.
///
/// They only ever explain: a text in a language without cues gives fewer lookalikes, and sums in it are never called a conflict.
public struct RelationCues: Sendable {
  /// The languages that the words are of, as they stand in front of BCP 47 tags; a text without a language counts as one of them.
  public var languages: [String]
  /// What makes a sum a rough one: "around", "in the region of".
  public var hedges: [String]
  /// What parts a sum into a base and what may come on top, or makes it a floor or a ceiling: "add-ons", "rising to", "minimum".
  public var parts: [String]
  /// What makes a count one of a whole time at a club: "since joining", "in total".
  public var wholeTime: [String]
  /// What limits a count to one competition: "league", "cup".
  public var competitions: [String]
  /// What says that a pay is before or after tax, or without bonuses: "net", "basic".
  public var pay: [String]
  /// What makes a will hang on a price or an offer: "for the right price".
  public var price: [String]
  /// What tells of a change of mind in one text: "previously", "U-turn".
  public var change: [String]

  /// What makes a denial one of the present: "yet", "still", "have not".
  public var present: [String]
  /// What makes a club the likeliest one: "favourites", "overtaken".
  public var favourite: [String]
  /// What tells that a text looks back at an earlier will: "previously".
  public var past: [String]

  /// Cues; what is left out is not known.
  public init(
    languages: [String], hedges: [String] = [], parts: [String] = [], wholeTime: [String] = [],
    competitions: [String] = [], pay: [String] = [], price: [String] = [], change: [String] = [], past: [String] = [],
    favourite: [String] = [], present: [String] = []
  ) {
    self.languages = languages
    self.hedges = hedges
    self.parts = parts
    self.wholeTime = wholeTime
    self.competitions = competitions
    self.pay = pay
    self.price = price
    self.change = change
    self.past = past
    self.favourite = favourite
    self.present = present
  }

  /// Whether a text of some language is read by these cues; one that does not say its language is.
  func read(_ language: String?) -> Bool {
    guard let language else { return true }
    return languages.contains { language == $0 || language.hasPrefix($0 + "-") }
  }

  /// The words of English.
  public static let english = RelationCues(
    languages: ["en"],
    hedges: [
      "around", "about", "in the region of", "region of", "roughly", "approximately", "approx", "some", "nearly",
      "almost",
      "close to", "more than", "over", "less than", "under", "upwards of", "excess of", "at least", "up to", "believed",
      "thought to", "understood", "estimated", "reported", "reportedly", "mark", "plus", "rated", "just",
    ],
    parts: [
      "add ons", "add on", "addons", "bonus", "bonuses", "guaranteed", "initial", "initially", "upfront",
      "minimum", "maximum", "rising", "rise to", "could reach", "reach", "potential", "potentially", "variables",
      "total", "totalling", "package", "instalments", "plus", "base", "up to", "worth up to", "eventually",
    ],
    wholeTime: [
      "since joining", "since signing", "since arriving", "since his arrival", "since his move", "in total",
      "a total of",
      "in all", "during his time", "all time", "his time at", "career", "over the past", "seasons", "years",
    ],
    competitions: [
      "league", "la liga", "laliga", "bundesliga", "serie a", "ligue 1", "eredivisie", "championship", "cup", "europe",
      "european", "top flight", "cameo", "cameos", "substitute",
    ],
    pay: ["net", "gross", "after tax", "before tax", "basic", "fixed", "bonus", "bonuses", "average"],
    price: [
      "right price", "right offer", "right bid", "huge offer", "big offer", "good offer", "suitable offer",
      "price is right",
      "if", "should", "before", "until", "unlikely", "likely", "unless", "only", "huge", "tempted", "provided",
    ],
    change: [
      "previously", "u turn", "no longer", "changed", "reversed", "originally", "initially", "now", "ultimately",
      "in the end",
      "gave up", "instead", "settled", "had wanted", "had been",
    ],
    past: [
      "previously", "earlier", "had wanted", "had said", "had insisted", "originally", "last summer", "last year",
      "once",
    ],
    favourite: [
      "favourite", "favourites", "overtaken", "front runner", "front runners", "ahead of", "in pole position",
    ],
    present: [
      "yet", "still", "have not", "has not", "haven t", "hasn t", "is not", "isn t", "are not", "aren t",
      "never", "deny", "denies", "denied", "untrue", "no truth", "false",
    ])
}
