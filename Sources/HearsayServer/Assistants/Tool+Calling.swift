import HearsayDesk
import HearsayModel
import NIOCore

extension Tool {
  /// What the tool gives for some arguments.
  ///
  /// - Throws: A refusal, which an assistant is told as the tool's own failure, so that it can ask better.
  func call(_ arguments: [String: JSON], desks: Desks) throws(Refusal) -> JSON {
    switch endpoint.work {
    case .report(let work):
      let question = try Question(try given(arguments), of: endpoint, today: desks.moment().day)
      do throws(Fault) { return Envelope.json(try work(question, desks), of: question) } catch { throw Refusal(error) }
    case .body(let work):
      let body = try SentBody(JSON.object(arguments).lineBytes, type: SentBody.types[0])
      return try Self.json(of: try work(body, desks))
    case .document, .own: throw .noSuchRoute(name)
    }
  }

  /// The arguments as parameters; numbers and flags as they would stand in an address.
  private func given(
    _ arguments: [String: JSON]
  ) throws(Refusal) -> [(place: Parameter.Place, name: String, value: String)] {
    var given: [(place: Parameter.Place, name: String, value: String)] = []
    var problems: [Refusal.Problem] = []
    for (name, value) in arguments.sorted(by: { $0.key < $1.key }) {
      let place = endpoint.parameters.first { $0.name == name }?.place ?? .query
      guard let words = Self.words(of: value) else {
        problems.append(.init(place: name, wrong: "it is \(value.sort)"))
        continue
      }
      given += words.map { (place, name, $0) }
    }
    guard problems.isEmpty else { throw .badParameters(problems) }
    return given
  }

  /// The words of an argument; none for `null`, `nil` for what can stand in no address.
  private static func words(of value: JSON) -> [String]? {
    switch value {
    case .null: []
    case .string(let text): [text]
    case .number(let digits): [digits]
    case .bool(let flag): [String(flag)]
    case .array(let items):
      items.reduce([]) { words, item in
        guard let words, case .string(let word) = item else { return nil }
        return words + [word]
      }
    case .object: nil
    }
  }

  private static func json(of answer: Answer) throws(Refusal) -> JSON {
    guard case .bytes(let buffer) = answer.body else { throw .busy }
    do throws(JSONFault) { return try JSON(Array(buffer.readableBytesView)) } catch {
      throw Refusal(500, .failed, "an answer of ours is no JSON: \(error)")
    }
  }
}
