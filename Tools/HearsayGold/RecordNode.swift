import HearsayModel

/// A value in a record, with the way to it, so that a fault can say where it is.
struct RecordNode {
  let json: JSON
  let place: String
  /// The id of the whole record; empty where it has none.
  private let id: String
  private let path: String

  /// A whole record.
  init(_ record: RecordFile.Record) throws(GoldFault) {
    guard case .object = record.json else {
      throw GoldFault(place: record.place, wrong: "\(record.json.sort) stands where an object should")
    }
    json = record.json
    place = record.place
    path = ""
    id = if case .string(let id)? = record.json["id"] { id } else { "" }
  }

  private init(_ json: JSON, at path: String, in outer: RecordNode) {
    self.json = json
    self.path = path
    place = outer.place
    id = outer.id
  }

  func fault(_ wrong: String) -> GoldFault {
    GoldFault(place: place, slot: [id, path].filter { !$0.isEmpty }.joined(separator: " "), wrong: wrong)
  }

  /// The value under a key; `nil` where there is none, or `null`.
  subscript(key: String) -> RecordNode? {
    guard let value = json[key], value != .null else { return nil }
    return RecordNode(value, at: path.isEmpty ? key : "\(path).\(key)", in: self)
  }

  func required(_ key: String) throws(GoldFault) -> RecordNode {
    guard let node = self[key] else { throw fault("it has no “\(key)”") }
    return node
  }

  /// The keys of an object, in their order.
  func keys() throws(GoldFault) -> [String] {
    guard case .object(let members) = json else { throw fault("\(json.sort) stands where an object should") }
    return members.keys.sorted()
  }

  /// The items of an array; none where it is absent.
  func items(_ key: String) throws(GoldFault) -> [RecordNode] {
    guard let node = self[key] else { return [] }
    guard case .array(let values) = node.json else {
      throw node.fault("\(node.json.sort) stands where an array should")
    }
    return values.enumerated().map { RecordNode($1, at: "\(node.path)[\($0)]", in: self) }
  }

  func string() throws(GoldFault) -> String {
    guard case .string(let text) = json else { throw fault("\(json.sort) stands where a string should") }
    return text
  }

  /// The words under a key; `nil` where there are none.
  func words(_ key: String) throws(GoldFault) -> String? { try self[key]?.string().unlessEmpty }

  func number() throws(GoldFault) -> Double {
    guard case .number(let digits) = json, let value = Double(digits) else {
      throw fault("\(json.sort) stands where a number should")
    }
    return value
  }

  /// A place in a list.
  func index() throws(GoldFault) -> Int {
    guard let index = Int32(exactly: try number()), index >= 0 else { throw fault("it is no place in a list") }
    return Int(index)
  }

  /// The case of a fixed list under a key; `nil` where there is none.
  func choice<Choice: RawRepresentable<String>>(_ key: String) throws(GoldFault) -> Choice? {
    guard let node = self[key] else { return nil }
    let words = try node.string()
    guard let choice = Choice(rawValue: words) else { throw node.fault("“\(words)” is not in the guide") }
    return choice
  }
}
