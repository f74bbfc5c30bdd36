import HearsayModel

/// A stored value that no writer of this schema writes: the file was changed by something else.
struct Malformed: Error {
  /// What it should be.
  let expected: String
  /// What it is.
  let found: String

  init(_ expected: String, found: String) {
    self.expected = expected
    self.found = found
  }
}

extension JSON {
  /// Reads the text of a column.
  static func stored(_ text: String) throws -> JSON {
    do { return try JSON(Array(text.utf8)) } catch { throw Malformed("JSON", found: text) }
  }

  func asString() throws -> String {
    guard case .string(let text) = self else { throw Malformed("a string", found: line) }
    return text
  }

  func asInteger() throws -> Int {
    guard case .number(let digits) = self, let number = Int(digits) else {
      throw Malformed("a whole number", found: line)
    }
    return number
  }

  func asArray() throws -> [JSON] {
    guard case .array(let values) = self else { throw Malformed("an array", found: line) }
    return values
  }

  func asStrings() throws -> [String] { try asArray().map { try $0.asString() } }

  /// The strings under a key; none where it is missing.
  func strings(_ key: String) throws -> [String] { try self[key]?.asStrings() ?? [] }

  /// The value under a key; `nil` where it is missing or `null`.
  func value(_ key: String) -> JSON? {
    guard let value = self[key], value != .null else { return nil }
    return value
  }

  /// The value under a key.
  func needed(_ key: String) throws -> JSON {
    guard let value = value(key) else { throw Malformed("a value under “\(key)”", found: line) }
    return value
  }

  /// A value from a fixed list.
  func choice<Value: RawRepresentable>(_ type: Value.Type) throws -> Value where Value.RawValue == String {
    try Self.choice(try asString(), type)
  }

  static func choice<Value: RawRepresentable>(
    _ word: String, _ type: Value.Type
  ) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: word) else { throw Malformed("one of \(type)", found: word) }
    return value
  }
}

extension JSON {
  /// An object without the members that have no value.
  static func members(_ members: [String: JSON?]) -> JSON { .object(members.compactMapValues { $0 }) }

  /// An array of strings; `nil` for an empty one.
  static func some(_ strings: [String]) -> JSON? { strings.isEmpty ? nil : .array(strings.map(JSON.string)) }

  static func strings(_ strings: [String]) -> JSON { .array(strings.map(JSON.string)) }
}
