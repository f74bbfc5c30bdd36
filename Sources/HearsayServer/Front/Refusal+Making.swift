extension Refusal {
  /// The address is no address.
  static func badAddress(_ wrong: String) -> Refusal {
    Refusal(400, .badAddress, at: "the address", "\(wrong)", advice: "encode the address by RFC 3986")
  }

  /// The address is longer than is read.
  static var addressTooLong: Refusal {
    Refusal(
      414, .badAddress, at: "the address", "it has more than \(Target.longest) bytes", advice: "ask for less at once")
  }

  /// Parameters that are wrong, all of them.
  static func badParameters(_ problems: [Problem]) -> Refusal {
    Refusal(
      400, .badParameter, at: problems.first?.place, problems.first?.wrong ?? "a parameter is wrong",
      advice: "/api/v1/openapi.json lists what each address takes", problems: problems)
  }

  /// Nothing is at the address.
  static func noSuchRoute(_ path: String) -> Refusal {
    Refusal(404, .noSuchRoute, at: path, "there is nothing here", advice: "/api/v1/openapi.json lists all addresses")
  }

  /// The address does not take the method.
  static func wrongMethod(_ method: String, allowed: [String]) -> Refusal {
    let list = allowed.joined(separator: ", ")
    return Refusal(
      405, .wrongMethod, at: "the method \(method)", "this address takes \(list)", headers: [Header("Allow", list)])
  }

  /// The request names a host that this server does not answer for.
  static var wrongHost: Refusal {
    Refusal(
      421, .wrongHost, at: "the header Host", "this server does not answer for that name",
      advice: "ask by its address, or start it with --name for the name")
  }

  /// A client asks more often than it may.
  static func tooMany(retryAfter seconds: Int) -> Refusal {
    Refusal(
      429, .tooMany, "this client asks more often than it may", advice: "ask again in \(seconds) s",
      headers: [Header("Retry-After", String(seconds))])
  }

  /// More work is waiting than can be done in time.
  static var busy: Refusal {
    Refusal(
      503, .busy, "more is asked than can be answered in time", advice: "ask again in a second",
      headers: [Header("Retry-After", "1")])
  }

  /// A write without the right token.
  static var noToken: Refusal {
    Refusal(
      401, .noToken, at: "the header Authorization", "this needs the server's token",
      advice: "send it as Authorization: Bearer TOKEN",
      headers: [Header("WWW-Authenticate", "Bearer realm=\"hearsay\"")])
  }

  /// A write to a server without a token.
  static var readOnly: Refusal {
    Refusal(
      403, .readOnly, "this server has no token, so nobody can write to it",
      advice: "start it with --token-file, or the variable HEARSAY_TOKEN")
  }

  /// The body is larger than is taken in.
  static func bodyTooLarge(most: Int) -> Refusal {
    Refusal(413, .bodyTooLarge, at: "the body", "it has more than \(most) bytes", advice: "send fewer articles at once")
  }

  /// The body is of another type than is taken in.
  static func wrongType(taken: [String]) -> Refusal {
    Refusal(
      415, .wrongType, at: "the header Content-Type", "this address takes \(taken.joined(separator: ", "))")
  }
}
