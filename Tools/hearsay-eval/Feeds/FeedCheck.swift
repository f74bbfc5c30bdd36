import HearsayModel

/// One thing that must be found in a feed: a path into it, an operator and a value.
struct FeedCheck {
  private enum Test {
    case equals(JSON)
    case isTruthy(Bool)
    case count(Int)
  }

  private let path: [JSON]
  private let test: Test

  init(_ json: JSON) throws {
    guard case .array(let path)? = json["path"], case .string(let sign)? = json["op"] else {
      throw Failure("a check has a “path” and an “op”")
    }
    self.path = path
    let value = json["value"] ?? .null
    switch sign {
    case "==": test = .equals(value)
    case "truthy": test = .isTruthy(true)
    case "falsy": test = .isTruthy(false)
    case "len==":
      guard case .number(let digits) = value, let count = Int(digits) else { throw Failure("a length is a number") }
      test = .count(count)
    default: throw Failure("“\(sign)” is no operator of checks")
    }
  }

  /// Why the check fails, in words; `nil` where it does not.
  func failure(in view: JSON) -> String? {
    let found = path.reduce(Optional(view)) { value, step in value.flatMap { Self.step($0, step) } } ?? .null
    let isRight =
      switch test {
      case .equals(let value): Self.isEqual(found, value, at: path.last)
      case .isTruthy(let isTruthy): Self.isTruthy(found) == isTruthy
      case .count(let count): Self.count(found) == count
      }
    return isRight ? nil : "\(pathWords) \(testWords), and is \(found.line.prefix(200))"
  }

  private var pathWords: String {
    path.map { step in if case .string(let name) = step { name } else { step.line } }.joined(separator: "/")
  }

  private var testWords: String {
    switch test {
    case .equals(let value): "should be \(value.line.prefix(200))"
    case .isTruthy(let isTruthy): isTruthy ? "should be there" : "should not be there"
    case .count(let count): "should be \(count) long"
    }
  }

  private static func step(_ value: JSON, _ step: JSON) -> JSON? {
    switch (value, step) {
    case (.object(let members), .string(let name)): return FeedView.value(of: name, in: members)
    case (.array(let items), .number(let digits)):
      guard let index = Int(digits), items.indices.contains(index) else { return nil }
      return items[index]
    default: return nil
    }
  }

  /// Encodings that are read as one, because each is part of the last.
  private static let sameEncodings = [["gb2312", "gbk", "gb18030"], ["tis-620", "windows-874"], ["euc-kr", "uhc"]]

  /// The name of an encoding is the same in any case of letters.
  private static func isEqual(_ found: JSON, _ value: JSON, at last: JSON?) -> Bool {
    if found == value { return true }
    guard case .string(let words) = found, case .string(let asked) = value else { return false }
    if last == .string("encoding") {
      let (words, asked) = (words.lowercased(), asked.lowercased())
      return words == asked || sameEncodings.contains { $0.contains(words) && $0.contains(asked) }
    }
    return words.contains("<") && HTMLForm(words) == HTMLForm(asked)
  }

  private static func isTruthy(_ value: JSON) -> Bool {
    switch value {
    case .null: false
    case .bool(let isTrue): isTrue
    case .number(let digits): Double(digits) != 0
    case .string(let words): !words.isEmpty
    case .array(let items): !items.isEmpty
    case .object(let members): !members.isEmpty
    }
  }

  private static func count(_ value: JSON) -> Int? {
    switch value {
    case .array(let items): items.count
    case .object(let members): members.count
    case .string(let words): words.unicodeScalars.count
    default: nil
    }
  }
}
