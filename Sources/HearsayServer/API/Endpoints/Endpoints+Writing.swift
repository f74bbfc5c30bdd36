import HearsayDesk
import HearsayModel

extension Endpoints {
  private static let intake = Endpoint.Intake(
    types: SentBody.types,
    meaning:
      "An article as an object with text, and title, publisher, published, url, id where known; or one such object a line."
  )

  /// What takes a body in.
  static let writing: [Endpoint] = [
    Endpoint(
      method: .post, path: Endpoint.parts("\(root)/readings"), name: "read", tag: "articles",
      summary: "Reads articles and keeps nothing of them.", intake: intake, form: .list(.named("Reading")), cost: 20,
      work: .body { (body, desks) throws(Refusal) in
        try answer(of: try outcomes(of: body, desks))
      }),
    Endpoint(
      method: .post, path: Endpoint.parts("\(root)/articles"), name: "add", tag: "articles",
      summary: "Reads articles and enters them in the ledger; one that it has already is left alone.", intake: intake,
      form: .report(.named("Added")), status: 201, needsToken: true, cost: 20,
      work: .body { (body, desks) throws(Refusal) in try add(body, desks) }),
  ]

  private static func outcomes(of body: SentBody, _ desks: Desks) throws(Refusal) -> [Outcome] {
    do throws(Fault) {
      return try desks.ledger.desk().read(body.bytes, named: bodyName)
    } catch { throw Refusal(error) }
  }

  /// What stands for the body in places of faults.
  private static let bodyName = "body"

  /// Readings in the order of the articles. One article that cannot be taken in is a failure of the request; among several, it is left
  /// out and told in the failure only where none could be read.
  private static func answer(of outcomes: [Outcome]) throws(Refusal) -> Answer {
    var readings: [JSON] = []
    var faults: [Fault] = []
    for outcome in outcomes {
      switch outcome {
      case .read(let read): readings.append(Wire.json(read.reading))
      case .failed(let fault): faults.append(fault)
      }
    }
    guard faults.isEmpty else { throw .unreadable(faults) }
    return Answer(200, json: .object(["data": .array(readings), "meta": meta]))
  }

  private static func add(_ body: SentBody, _ desks: Desks) throws(Refusal) -> Answer {
    var faults: [Fault] = []
    let summary: AddSummary
    do throws(Fault) {
      summary = try desks.ledger.add(body.bytes, named: bodyName, at: desks.moment()) { faults.append($0) }
    } catch { throw Refusal(error) }
    guard summary.articles > summary.failed else { throw .unreadable(faults) }
    let problems = JSON.array(
      faults.prefix(Refusal.mostProblems).map { .object(["place": .string($0.place), "message": .string($0.wrong)]) })
    guard case .object(let members) = summary.json else { return Answer(201, json: summary.json) }
    let data = JSON.object(members.merging(["problems": problems]) { $1 })
    return Answer(201, json: .object(["data": data, "meta": meta]), tagged: false)
  }

  private static let meta = JSON.object(["asOf": .null, "known": .null, "next": .null])
}

extension Refusal {
  /// A broken body can hold a million bad lines; the first of them tell enough.
  static let mostProblems = 50

  /// Articles that cannot be taken in.
  fileprivate static func unreadable(_ faults: [Fault]) -> Refusal {
    guard let first = faults.first else {
      return Refusal(400, .badBody, at: "the body", "there is no article in it")
    }
    var refusal = Refusal(first)
    refusal.problems = faults.prefix(mostProblems).map { Problem(place: $0.place, wrong: $0.wrong) }
    return refusal
  }
}
