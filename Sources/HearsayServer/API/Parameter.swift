import HearsayModel
import HearsayReports

/// What an address takes, in its path or its query: the same row reads it, refuses it and documents it.
struct Parameter: Sendable {
  /// Where it stands.
  enum Place: String, Sendable {
    case path
    case query
  }

  /// What it may be.
  enum Form: Sendable {
    /// Words, at most so many bytes.
    case text(most: Int)
    /// A whole number.
    case number(ClosedRange<Int>)
    /// A day in ISO 8601.
    case day
    /// A registration window: `2024-winter`.
    case window
    /// What a saga spans: a window, `contract` or `undated`.
    case span
    /// One of some words.
    case choice([String])
    /// `true` or `false`.
    case flag
    /// Where the page before ended.
    case cursor
    /// A position of the ledger.
    case position
  }

  let name: String
  let place: Place
  let form: Form
  let meaning: String
  var isRequired = false
  var isRepeatable = false

  static func path(_ name: String, _ form: Form, _ meaning: String) -> Parameter {
    Parameter(name: name, place: .path, form: form, meaning: meaning, isRequired: true)
  }

  static func query(
    _ name: String, _ form: Form, _ meaning: String, isRequired: Bool = false, isRepeatable: Bool = false
  ) -> Parameter {
    Parameter(
      name: name, place: .query, form: form, meaning: meaning, isRequired: isRequired, isRepeatable: isRepeatable)
  }

  /// Bytes of a name or an id; the longest names of clubs and the longest ids have some two hundred.
  static let mostOfAName = 500
  /// The values that one repeatable parameter may have: more than there are kinds.
  static let mostRepeats = 20

  /// What is wrong with a value, in a sentence without its full stop; `nil` where nothing is.
  func fault(of value: String) -> String? {
    switch form {
    case .text(let most):
      if value.isEmpty { return "it is empty" }
      return value.utf8.count > most ? "it has more than \(most) bytes" : nil
    case .number(let range):
      guard Self.isPlainNumber(value), let number = Int(value), range.contains(number) else {
        return "it must be a whole number from \(range.lowerBound) to \(range.upperBound)"
      }
      return nil
    case .day: return value.utf8.count == 10 && Day(value) != nil ? nil : "it must be a day, as 2024-01-31"
    case .window:
      if case .window? = Time(value) { return nil }
      return "it must be a window, as 2024-winter or 2024-summer"
    case .span: return SagaKey.Span(value) == nil ? "it must be a window, as 2024-winter, or contract, or undated" : nil
    case .choice(let words): return words.contains(value) ? nil : "it must be one of \(words.joined(separator: ", "))"
    case .flag: return ["true", "false"].contains(value) ? nil : "it must be true or false"
    case .cursor: return Cursor(value) == nil ? "it must be what the page before gave as next" : nil
    case .position: return LedgerPosition(value) == nil ? "it must be a position that this server gave" : nil
    }
  }

  /// Digits with at most a sign before them: `Int` would read more than the schema allows.
  private static func isPlainNumber(_ value: String) -> Bool {
    let digits = value.hasPrefix("-") ? value.dropFirst() : value[...]
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
