import HearsayDesk
import HearsayModel

/// One address and method: what it takes, what it gives, how it is answered. The server, the OpenAPI document and the tools for
/// assistants are all made from this table.
struct Endpoint: Sendable {
  enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// One part of a path.
  enum Part: Hashable, Sendable {
    case word(String)
    case value(String)
  }

  /// A body that is taken in.
  struct Intake: Sendable {
    /// The types, the usual one first.
    let types: [String]
    let meaning: String
  }

  /// What an answer looks like.
  enum Form: Sendable {
    /// A value in the envelope.
    case report(Schema)
    /// A page of values in the envelope.
    case list(Schema)
    /// A document of another sort.
    case document(type: String, meaning: String)
  }

  /// How an answer is made.
  enum Work: Sendable {
    /// From the ledger; it is kept as long as it holds.
    case report(@Sendable (Question, Desks) throws(Fault) -> Report)
    /// From the ledger, as a document that is no JSON of the API; kept too.
    case document(@Sendable (Question, Desks, Origin) throws(Fault) -> (Answer, Scope))
    /// From a body, on a thread of the work room; never kept.
    case body(@Sendable (SentBody, Desks) throws(Refusal) -> Answer)
    /// By the server itself.
    case own(OwnAnswer)
  }

  /// What only the server can answer.
  enum OwnAnswer: Sendable {
    case openAPI
    case live
    case health
    case metrics
    case status
  }

  let method: Method
  let path: [Part]
  /// The operation's name; unique, for the document and the metrics.
  let name: String
  /// The room of the document that it stands in.
  let tag: String
  let summary: String
  var parameters: [Parameter] = []
  var intake: Intake?
  let form: Form
  var status = 200
  var needsToken = false
  /// What it costs of a client's rate; a common report costs 1.
  var cost = 1.0
  let work: Work

  /// The path as OpenAPI writes it: `/api/v1/sagas/{player}/{span}`.
  var pattern: String {
    path.map { part in
      switch part {
      case .word(let word): "/\(word)"
      case .value(let name): "/{\(name)}"
      }
    }.joined()
  }

  /// The parts of a pattern.
  static func parts(_ pattern: String) -> [Part] {
    pattern.split(separator: "/").map { part in
      part.hasPrefix("{") ? .value(String(part.dropFirst().dropLast())) : .word(String(part))
    }
  }
}

/// Where the answer will be reached from: the scheme and host that the client asked, for links that must be whole.
struct Origin: Hashable, Sendable {
  /// `http://127.0.0.1:8080`
  let base: String
}

/// What reports are made with.
struct Desks: Sendable {
  let ledger: LedgerDesk
  /// Whether the owner shows whole texts, or excerpts around the evidence.
  let showsWholeTexts: Bool
  /// The present moment, for what is entered.
  let moment: @Sendable () -> Moment
}
