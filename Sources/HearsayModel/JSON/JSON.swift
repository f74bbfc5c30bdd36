/// A JSON value.
///
/// Hearsay has its own reader and writer of JSON for three reasons: the same value gives the same bytes in every run,
/// numbers keep their decimals (they stay text until somebody asks), and a fault in a line of input is told with its
/// place and in the same words on every platform.
public enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as its digits were written.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object. Where a key stands twice, the later one counts.
  case object([String: JSON])

  /// A whole number.
  public static func integer(_ value: Int) -> JSON { .number(String(value)) }

  /// A string, or `null` for `nil`.
  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// The value under a key of an object; `nil` where there is none or this is no object.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// What sort of value it is, in the words of a message to a user: `a string`, `null`.
  public var sort: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
