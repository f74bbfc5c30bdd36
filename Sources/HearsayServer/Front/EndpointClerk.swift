import HTTPTypes
import HearsayDesk
import HearsayModel
import Logging
import NIOCore

/// Answers one request by the row of the table that it was led to.
struct EndpointClerk: Sendable {
  let rooms: ServerRooms
  let endpoint: Endpoint
  let values: [(name: String, value: String)]
  let target: Target
  let inquiry: Inquiry

  /// The answer, or the failure in its one shape.
  func answer() async -> Answer {
    do throws(Refusal) {
      try rooms.rates.admit(inquiry.client, cost: endpoint.cost, now: rooms.stopwatch())
      try checkToken()
      return try await answered()
    } catch {
      if error.status >= 500, error.status != 503 {
        rooms.log.error(
          "a request failed",
          metadata: ["route": "\(endpoint.name)", "code": "\(error.code)", "wrong": "\(error.wrong)"])
      }
      return Answer(error)
    }
  }

  private func checkToken() throws(Refusal) {
    let isNeeded: Bool
    if case .own(.metrics) = endpoint.work {
      isNeeded = !inquiry.client.isLoopback
    } else {
      isNeeded = endpoint.needsToken
    }
    guard isNeeded else { return }
    guard let token = rooms.settings.token else { throw .readOnly }
    guard token.admits(inquiry.authorization) else { throw .noToken }
  }

  private func question() throws(Refusal) -> Question {
    let given =
      values.map { (place: Parameter.Place.path, name: $0.name, value: $0.value) }
      + target.pairs.map { (place: Parameter.Place.query, name: $0.name, value: $0.value) }
    return try Question(given, of: endpoint, today: rooms.today)
  }

  private func answered() async throws(Refusal) -> Answer {
    let question = try question()
    switch endpoint.work {
    case .report(let work):
      return try await kept { (desks) throws(Refusal) in try Self.report(work, question, desks) }
    case .document(let work):
      let origin = inquiry.origin
      return try await kept(for: origin.base) { (desks) throws(Refusal) in
        do throws(Fault) { return try work(question, desks, origin) } catch { throw Refusal(error) }
      }
    case .body(let work): return try await read(work)
    case .own(let answer): return try await own(answer)
    }
  }

  private static func report(
    _ work: @Sendable (Question, Desks) throws(Fault) -> Report, _ question: Question, _ desks: Desks
  ) throws(Refusal) -> (Answer, Scope) {
    do throws(Fault) {
      let report = try work(question, desks)
      return (Answer(200, json: Envelope.json(report, of: question)), report.scope)
    } catch { throw Refusal(error) }
  }

  /// The answer from the shelf, or made in the work room.
  private func kept(
    for base: String = "", _ make: @escaping @Sendable (Desks) throws(Refusal) -> (Answer, Scope)
  ) async throws(Refusal) -> Answer {
    let key = AnswerShelf.Key(target: "\(base)\(target.path)?\(target.query ?? "")", day: rooms.today)
    let (work, desks) = (rooms.work, rooms.desks)
    return try await rooms.shelf.answer(for: key) { () async throws(Refusal) in
      try await work.run { () throws(Refusal) in try make(desks) }
    }
  }

  private func read(
    _ work: @escaping @Sendable (SentBody, Desks) throws(Refusal) -> Answer
  ) async throws(Refusal) -> Answer {
    let limits = rooms.settings.limits
    let most = endpoint.needsToken ? limits.body : min(limits.openBody, limits.body)
    let bytes = try await BodyReader(most: most, seconds: limits.bodySeconds).bytes(of: inquiry)
    let body = try SentBody(bytes, type: inquiry.headers[.contentType])
    let desks = rooms.desks
    let answer = try await rooms.work.run { () throws(Refusal) in try work(body, desks) }
    // Whoever has written sees it in what he asks next.
    if endpoint.needsToken { await rooms.pulse.look() }
    return answer
  }

  private func own(_ answer: Endpoint.OwnAnswer) async throws(Refusal) -> Answer {
    switch answer {
    case .openAPI: return rooms.openAPI
    case .live: return Answer(events: try rooms.live.open())
    case .health:
      let desk = rooms.desks.ledger
      _ = try await rooms.work.run { () throws(Refusal) in
        do throws(Fault) { return try desk.position() } catch { throw Refusal(error) }
      }
      return Answer(200, ContentType.text, Array("ok\n".utf8)).with(caching: .never)
    case .metrics: return Answer(200, ContentType.metrics, Array(rooms.figures.utf8)).with(caching: .never)
    case .status: return Answer(200, json: rooms.status)
    }
  }
}

extension Answer {
  /// The same, kept as long as said.
  func with(caching: Caching) -> Answer {
    var answer = self
    answer.caching = caching
    return answer
  }
}
