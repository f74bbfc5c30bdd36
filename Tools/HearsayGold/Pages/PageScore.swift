/// How well texts, titles, authors and dates were taken from pages. Scores add up.
public struct PageScore: Hashable, Sendable {
  /// Phrases of articles that were found and that were not, and foreign phrases that were.
  public private(set) var phrases = Phrases()
  /// Titles that are right, of those that are known.
  public private(set) var title = Share()
  /// Authors that are right, of those that are known.
  public private(set) var author = Share()
  /// Dates that are right, of those that are known.
  public private(set) var date = Share()

  /// Phrases counted over pages.
  public struct Phrases: Hashable, Sendable {
    /// Phrases of the article that stand in the text that was taken.
    public var found = 0
    /// Phrases of the article that do not.
    public var missed = 0
    /// Phrases of the rest of the page that stand in it.
    public var foreign = 0
    /// Precision, recall and their mean.
    public var balance: Balance { Balance(found: found, gold: found + missed, read: found + foreign) }
  }

  /// A part of a number.
  public struct Share: Hashable, Sendable {
    /// How many are right.
    public var right = 0
    /// How many there are.
    public var all = 0
    /// The part that is right; 0 of nothing.
    public var value: Double { all == 0 ? 0 : Double(right) / Double(all) }
  }

  /// The score of nothing.
  public init() {}

  /// The score of one page.
  public init(_ page: PageReading, against gold: PageCase) {
    let words = Self.folded(page.text)
    let found = gold.with.count { words.contains(Self.folded($0)) }
    phrases.found = found
    phrases.missed = gold.with.count - found
    phrases.foreign = gold.without.count { words.contains(Self.folded($0)) }
    title = Self.share(page.title, gold.title)
    author = Self.share(page.author, gold.author)
    date = Self.share(page.date, gold.date)
  }

  private static func share(_ found: String?, _ known: String?) -> Share {
    guard let known else { return Share() }
    return Share(right: folded(found ?? "") == folded(known) ? 1 : 0, all: 1)
  }

  /// Adds the score of other pages.
  public static func += (left: inout PageScore, right: PageScore) {
    left.phrases.found += right.phrases.found
    left.phrases.missed += right.phrases.missed
    left.phrases.foreign += right.phrases.foreign
    for path in [\PageScore.title, \.author, \.date] {
      left[keyPath: path].right += right[keyPath: path].right
      left[keyPath: path].all += right[keyPath: path].all
    }
  }

  /// The text with each run of blanks as one, and none around it.
  public static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// What was taken from a page, as a score compares it.
public struct PageReading: Hashable, Sendable {
  /// The main text.
  public let text: String
  /// The headline.
  public let title: String?
  /// The authors in one line.
  public let author: String?
  /// The day of publication as `YYYY-MM-DD`.
  public let date: String?

  /// What was taken from a page.
  public init(text: String, title: String?, author: String?, date: String?) {
    self.text = text
    self.title = title
    self.author = author
    self.date = date
  }
}

extension PageReading {
  /// What differs from the gold, a line each.
  public func misses(of gold: PageCase) -> [String] {
    let words = PageScore.folded(text)
    var lines = gold.with.filter { !words.contains(PageScore.folded($0)) }.map { "missed   \($0)" }
    lines += gold.without.filter { words.contains(PageScore.folded($0)) }.map { "foreign  \($0)" }
    for (name, known, found) in [
      ("title", gold.title, title), ("author", gold.author, author), ("date", gold.date, date),
    ] {
      guard let known, PageScore.folded(known) != PageScore.folded(found ?? "") else { continue }
      lines.append("\(name)  “\(PageScore.folded(known))”, read “\(PageScore.folded(found ?? ""))”")
    }
    return lines
  }
}

extension PageScore {
  /// The figures on one line.
  public func line(named name: String, pages: Int) -> String {
    let balance = phrases.balance
    let shares = [("title", title), ("author", author), ("date", date)].map { part, share in
      "\(part) \(ScoreText.share(share.value)) of \(share.all)"
    }
    return "\(name): pages \(pages)  text P \(ScoreText.share(balance.precision)) R \(ScoreText.share(balance.recall)) "
      + "F1 \(ScoreText.share(balance.f1))  \(shares.joined(separator: "  "))"
  }
}
