import HearsayModel

/// The body of a request, as a form that the intake knows.
struct SentBody: Sendable {
  /// The bytes: one article a line.
  let bytes: [UInt8]
  /// How many articles it is to hold, as far as that is known: one for JSON.
  let isSingle: Bool

  /// The types that are taken: none that a foreign page can send without asking the browser's leave first.
  static let types = ["application/json", "application/x-ndjson"]

  /// Takes a body in. An article in JSON may stand on many lines; it is put on one.
  init(_ bytes: [UInt8], type: String?) throws(Refusal) {
    let kind = type?.prefix { $0 != ";" && $0 != " " }.lowercased()
    guard let kind, Self.types.contains(kind) else { throw .wrongType(taken: Self.types) }
    isSingle = kind == Self.types[0]
    guard isSingle else {
      self.bytes = bytes
      return
    }
    let json = try Self.json(bytes)
    guard case .object = json else {
      throw Refusal(400, .badBody, at: "the body", "an article is an object, and this is \(json.sort)")
    }
    self.bytes = json.lineBytes
  }

  private static func json(_ bytes: [UInt8]) throws(Refusal) -> JSON {
    do throws(JSONFault) {
      // JSON is UTF-8 (RFC 8259, 8.1); the reader of it takes strings as they are.
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw JSONFault(.expected("UTF-8"), at: 0)
      }
      return try JSON(bytes)
    } catch { throw Refusal(400, .badBody, at: "the body, byte \(error.offset)", "it is no JSON: \(error)") }
  }
}
