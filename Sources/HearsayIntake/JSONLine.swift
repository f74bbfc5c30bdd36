import HearsayModel

/// One line of JSON Lines: `{"id"?, "url"?, "publisher"?, "published"?, "title"?, "text", "language"?}`. Other keys are
/// passed over.
struct JSONLine {
  private let bytes: [UInt8]
  private let members: [String: JSON]

  init(_ bytes: [UInt8]) throws(IntakeFault.Reason) {
    self.bytes = bytes
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .brokenText(in: bytes) }
    let json: JSON
    do {
      json = try JSON(bytes)
    } catch {
      let column = bytes[..<error.offset].count { $0 & 0xC0 != 0x80 } + 1
      throw .json(error, column: column, words: Excerpt(bytes, around: error.offset))
    }
    guard case .object(let members) = json else {
      throw .notAnObject(found: json.sort, words: Self.beginning(of: bytes))
    }
    self.members = members
  }

  func incoming(at place: Place) throws(IntakeFault.Reason) -> Incoming {
    guard case .string(let text)? = members["text"] else {
      throw .noText(found: members["text"]?.sort, words: Self.beginning(of: bytes))
    }
    var problems: [Problem] = []
    let article = Article(
      givenID: id ?? string("id", &problems),
      url: string("url", &problems),
      publisher: string("publisher", &problems),
      published: published(&problems),
      title: string("title", &problems).map(Self.onOneLine),
      body: WellFormed.normalised(WellFormed.withoutNUL(text)),
      language: string("language", &problems))
    return Incoming(place: place, article: article, problems: problems)
  }

  /// An id that is a number counts as its digits.
  private var id: String? {
    guard case .number(let digits)? = members["id"] else { return nil }
    return digits
  }

  /// The words under a key; `nil` where there are none, and a problem where there is something else.
  private func string(_ key: String, _ problems: inout [Problem]) -> String? {
    switch members[key] {
    case nil, .null?: return nil
    case .string(let text)?: return text.allSatisfy(\.isWhitespace) ? nil : WellFormed.withoutNUL(text)
    case let other?:
      problems.append(IntakeProblem.ignored(key, other))
      return nil
    }
  }

  private func published(_ problems: inout [Problem]) -> Day? {
    guard let words = string("published", &problems) else { return nil }
    if let day = Day(words) { return day }
    problems.append(IntakeProblem.noDate(words))
    return nil
  }

  /// A title is one line: the canonical text parts it from the body by the first line break.
  private static func onOneLine(_ title: String) -> String {
    title.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func beginning(of bytes: [UInt8]) -> Excerpt { Excerpt(bytes, around: 0, after: 60) }
}
