import HearsayDesk
import HearsayModel

extension Endpoints {
  /// What has changed in the ledger.
  static let ledger: [Endpoint] = [
    report(
      "changes", "changes", "ledger",
      "The articles that were entered since a position of the ledger, the earliest first.",
      [
        .query("since", .position, "a position that this server gave; all where not given"),
        .limit(100, most: 500),
      ], .report(.named("Changes")), cost: 2
    ) { (question, desks) throws(Fault) in
      let start = question.text("since").flatMap { LedgerPosition($0) } ?? LedgerPosition()
      let changes = try desks.ledger.changes(since: start, limit: question.limit(100))
      return Report(changes.json, scope: .ledger)
    },
    own(
      "live", "live", "ledger", "Changes as they come, as server-sent events named article or change.", .live,
      form: .document(
        type: ContentType.events, meaning: "events; the data of each is an object with articles and position")),
    own(
      "status", "status", "ledger", "Which program answers, where its ledger is, and whether it can be written.",
      .status,
      form: .report(.named("Status"))),
  ]

  /// What those who run the server need.
  static let operation: [Endpoint] = [
    own(
      "openapi.json", "openapi", "operation", "This document.", .openAPI,
      form: .document(type: ContentType.json, meaning: "an OpenAPI 3.1 document")),
    Endpoint(
      method: .get, path: Endpoint.parts("healthz"), name: "health", tag: "operation",
      summary: "Whether the server answers and its ledger can be read.",
      form: .document(type: ContentType.text, meaning: "ok"), work: .own(.health)),
    Endpoint(
      method: .get, path: Endpoint.parts("metrics"), name: "metrics", tag: "operation",
      summary: "Figures for Prometheus; for clients elsewhere only with the token.",
      form: .document(type: ContentType.metrics, meaning: "the text format of Prometheus"), work: .own(.metrics)),
  ]

  private static func own(
    _ pattern: String, _ name: String, _ tag: String, _ summary: String, _ answer: Endpoint.OwnAnswer,
    form: Endpoint.Form
  ) -> Endpoint {
    Endpoint(
      method: .get, path: Endpoint.parts("\(root)/\(pattern)"), name: name, tag: tag, summary: summary, form: form,
      work: .own(answer))
  }
}
