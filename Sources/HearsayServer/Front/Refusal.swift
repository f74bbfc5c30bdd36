import HearsayDesk

/// Why a request is not answered as asked: the one shape of every failure.
struct Refusal: Error, Hashable, Sendable {
  /// What sort of failure it is; stable, for programs. The desk's faults bring codes of their own (`Docs/Errors.md`).
  enum Code: String, Hashable, Sendable, CaseIterable {
    /// The address is no address.
    case badAddress = "bad-address"
    /// A parameter is unknown, missing, given twice, or has a value that it cannot have.
    case badParameter = "bad-parameter"
    /// The body cannot be taken in.
    case badBody = "bad-body"
    /// Nothing is at that address.
    case noSuchRoute = "no-such-route"
    /// The address does not take that method.
    case wrongMethod = "wrong-method"
    /// The body is larger than is taken in.
    case bodyTooLarge = "body-too-large"
    /// The body is of another type than is taken in.
    case wrongType = "wrong-type"
    /// The request names another host than this server answers for.
    case wrongHost = "wrong-host"
    /// A write without the token.
    case noToken = "no-token"
    /// A write to a server that has no token.
    case readOnly = "read-only"
    /// Too many requests from one client.
    case tooMany = "too-many-requests"
    /// Too much work is waiting.
    case busy
    /// The server is about to stop.
    case stopping
    /// Our own bug.
    case failed
  }

  /// One thing that is wrong with a request.
  struct Problem: Hashable, Sendable {
    /// Where: `query limit`, `path span`, `body line 3`.
    let place: String
    /// What is wrong, in a sentence without its full stop.
    let wrong: String
  }

  /// The HTTP status.
  let status: Int
  /// The sort.
  let code: String
  /// Where it is wrong; `nil` where the whole request is meant.
  let place: String?
  /// What is wrong, in one sentence without its full stop.
  let wrong: String
  /// What the caller can do.
  let advice: String?
  /// All that is wrong, where there is more than one thing.
  var problems: [Problem] = []
  /// Fields of the answer's head that belong to it: `Allow`, `Retry-After`.
  var headers: [Header] = []

  init(
    _ status: Int, _ code: Code, at place: String? = nil, _ wrong: String, advice: String? = nil,
    problems: [Problem] = [], headers: [Header] = []
  ) {
    self.status = status
    self.code = code.rawValue
    self.place = place
    self.wrong = wrong
    self.advice = advice
    self.problems = problems
    self.headers = headers
  }

  /// What the desk could not do.
  init(_ fault: Fault) {
    status = fault.code.status
    code = fault.code.rawValue
    place = fault.place
    wrong = fault.wrong
    advice = fault.advice
  }
}

/// One field of a head.
struct Header: Hashable, Sendable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}

extension Fault.Code {
  /// The HTTP status that tells it: 404 for what is not there, 400 for what is asked wrongly, 503 for what passes, 500 for the rest.
  var status: Int {
    switch self {
    case .noSuchArticle, .noSuchClaim, .noSuchPlayer, .noSaga, .noSuchClub, .noSuchSource, .noSuchPage, .noSuchEntry,
      .noSuchColumn, .noSuchTable:
      404
    case .severalArticles, .severalClaims, .severalPlayers, .noWords: 400
    case .missingFile, .folder, .unreadableFile, .emptyFile, .binaryFile, .otherEncoding, .brokenUTF8, .tooLong,
      .jsonArray,
      .badJSON, .notAnObject, .noText, .badEntry, .cannotMerge, .cannotSplit, .badLexicon, .badCSV, .knownName,
      .ledgerNotEmpty, .badAddress:
      400
    case .ledgerBusy: 503
    case .ledgerReadOnly: 403
    case .noRoom: 507
    default: 500
    }
  }
}
