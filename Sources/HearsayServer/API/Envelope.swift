import HearsayModel

/// The one form of every answer of the API, and the one form of every failure.
enum Envelope {
  /// `{"data": …, "meta": {…}}`
  static func json(_ report: Report, of question: Question) -> JSON {
    .object([
      "data": report.data,
      "meta": .object([
        "asOf": .optional(question.text("as-of")), "known": .optional(question.text("known")),
        "next": .optional(report.next?.text),
      ]),
    ])
  }

  /// `{"error": {…}}`
  static func json(_ refusal: Refusal) -> JSON {
    .object([
      "error": .object([
        "status": .integer(refusal.status), "code": .string(refusal.code), "place": .optional(refusal.place),
        "message": .string(refusal.wrong), "advice": .optional(refusal.advice),
        "problems": .array(
          refusal.problems.map { .object(["place": .string($0.place), "message": .string($0.wrong)]) }),
      ])
    ])
  }
}

extension Answer {
  /// A value in JSON.
  init(_ status: Int, json: JSON, tagged: Bool = true) {
    let bytes = json.lineBytes
    self.init(status, ContentType.json, bytes, entityTag: tagged ? EntityTag.of(bytes) : nil)
  }

  /// A failure.
  init(_ refusal: Refusal) {
    self.init(refusal.status, json: Envelope.json(refusal), tagged: false)
    headers = refusal.headers
    caching = .never
  }
}
