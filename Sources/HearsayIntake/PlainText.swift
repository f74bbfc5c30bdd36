import HearsayModel

/// A file that is one article in plain text, with an optional `date YYYY-MM-DD` before its first word.
struct PlainText {
  private let bytes: [UInt8]
  private let start: Int

  /// The article in `bytes`, from `start` on.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
  }

  func incoming(at place: Place) throws(IntakeFault.Reason) -> Incoming {
    guard !bytes.contains(0) else { throw .binary(looksLike: nil) }
    guard let text = WellFormed.text(bytes[start...]) else { throw .brokenText(in: bytes) }
    let (published, body, problem) = Self.dated(text)
    guard !body.isEmpty else { throw .empty }
    return Incoming(
      place: place, article: Article(published: published, body: String(body)), problems: problem.map { [$0] } ?? [])
  }

  /// Parts the date line from the body. Words of its shape that name no day of the calendar are metadata too, and a
  /// problem.
  private static func dated(_ text: String) -> (published: Day?, body: Substring, problem: Problem?) {
    let whole = trimmed(text[...])
    var rest = whole
    guard take("date", from: &rest), takeBlanks(from: &rest) else { return (nil, whole, nil) }
    let date = rest.prefix { !$0.isWhitespace }
    guard hasShapeOfDate(date) else { return (nil, whole, nil) }
    let body = trimmed(rest[date.endIndex...])
    guard let day = Day(String(date)) else { return (nil, body, IntakeProblem.noDate(String(date))) }
    return (day, body, nil)
  }

  private static func take(_ word: String, from text: inout Substring) -> Bool {
    guard text.hasPrefix(word) else { return false }
    text = text.dropFirst(word.count)
    return true
  }

  private static func takeBlanks(from text: inout Substring) -> Bool {
    let rest = text.drop { $0 == " " || $0 == "\t" }
    defer { text = rest }
    return rest.startIndex > text.startIndex
  }

  private static func hasShapeOfDate(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2]
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}

/// What intake finds odd about an article that it can read all the same.
enum IntakeProblem {
  /// Longest words of a foreign value that a message repeats.
  private static let longest = 40

  /// The day of publication is no day.
  static func noDate(_ words: String) -> Problem {
    Problem(
      code: "no-date",
      message: "“\(words.prefix(longest))” is no date of the form YYYY-MM-DD; the article is read as undated.")
  }

  /// A field is of the wrong sort.
  static func ignored(_ key: String, _ value: JSON) -> Problem {
    Problem(
      code: "ignored-field", message: "“\(key)” should be a string and is \(value.sort); it is read as not given.")
  }
}
