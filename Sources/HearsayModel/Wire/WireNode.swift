/// A value of a line that is being read, with the path that leads to it, so that every error can name it.
struct WireNode {
  let json: JSON
  let path: String

  init(_ json: JSON, path: String) {
    self.json = json
    self.path = path
  }

  private func wrong(_ expected: String) -> WireError { .sort(path: path, expected: expected, found: json.sort) }

  /// The value under a key; `nil` where it is missing or `null`.
  func optional(_ key: String) throws(WireError) -> WireNode? {
    guard case .object(let members) = json else { throw wrong("an object") }
    guard let value = members[key], value != .null else { return nil }
    return WireNode(value, path: path.isEmpty ? key : "\(path).\(key)")
  }

  /// The value under a key.
  func required(_ key: String) throws(WireError) -> WireNode {
    guard let node = try optional(key) else { throw .missing(path: path.isEmpty ? key : "\(path).\(key)") }
    return node
  }

  /// The values of an array.
  func items() throws(WireError) -> [WireNode] {
    guard case .array(let values) = json else { throw wrong("an array") }
    return values.enumerated().map { WireNode($1, path: "\(path)[\($0)]") }
  }

  /// Every value of the array under a key, as `read` reads it.
  func list<Item>(
    _ key: String, _ read: (WireNode) throws(WireError) -> Item
  ) throws(WireError) -> [Item] {
    var list: [Item] = []
    for item in try required(key).items() { list.append(try read(item)) }
    return list
  }

  /// The members of an object.
  func members() throws(WireError) -> [String: JSON] {
    guard case .object(let members) = json else { throw wrong("an object") }
    return members
  }

  func string() throws(WireError) -> String {
    guard case .string(let text) = json else { throw wrong("a string") }
    return text
  }

  /// The digits of a number.
  func number() throws(WireError) -> String {
    guard case .number(let digits) = json else { throw wrong("a number") }
    return digits
  }

  func integer() throws(WireError) -> Int {
    let digits = try number()
    guard let value = Int(digits) else { throw .sort(path: path, expected: "a whole number", found: digits) }
    return value
  }

  /// A value from a fixed list.
  func choice<Value: RawRepresentable>(
    _ type: Value.Type
  ) throws(WireError) -> Value where Value.RawValue == String {
    let word = try string()
    guard let value = Value(rawValue: word) else { throw .unknown(path: path, found: word) }
    return value
  }
}
