import HearsayDesk
import HearsayModel

/// A conversation with an assistant by the Model Context Protocol: a line in, a line out.
///
/// Requests of the present revision stand by themselves. Assistants of older ones begin with a handshake, and then leave out in
/// each request what was agreed on in it.
public struct AssistantSession {
  private let desks: Desks
  /// The revision that a handshake agreed on; `nil` before one.
  private var agreed: String?

  /// A session on a ledger.
  ///
  /// - Parameter clock: gives the present moment, for reports as of today.
  public init(desk: LedgerDesk, clock: @escaping @Sendable () -> Moment) {
    desks = Desks(ledger: desk, showsWholeTexts: false, moment: clock)
  }

  /// A longer line is no request of an assistant; an article fits many times.
  public static let longestLine = 4_000_000

  /// The answer to a line that is longer than `longestLine`.
  public static var tooLong: String {
    RemoteCall.answer(.null, .init(code: .invalidRequest, message: "a message has at most \(longestLine) bytes")).line
  }

  /// The answer to a message, on one line; `nil` where it wants none.
  public mutating func answer(_ line: [UInt8]) -> String? {
    let message: JSON
    do throws(JSONFault) { message = try JSON(line) } catch {
      return RemoteCall.answer(
        .null, .init(code: .parse, message: "this is no JSON: \(error), at byte \(error.offset)")
      ).line
    }
    // Only one revision has messages in bundles; the next took them out again.
    guard agreed == ProtocolVersion.bundling, case .array(let messages) = message, !messages.isEmpty else {
      return answer(to: message)?.line
    }
    let answers = messages.compactMap { answer(to: $0) }
    return answers.isEmpty ? nil : JSON.array(answers).line
  }

  private mutating func answer(to message: JSON) -> JSON? {
    let call: RemoteCall
    do throws(RemoteCall.Failure) { call = try RemoteCall(message) } catch {
      return RemoteCall.answer(RemoteCall.id(in: message), error)
    }
    guard let id = call.id else { return nil }
    do throws(RemoteCall.Failure) { return RemoteCall.answer(id, try result(of: call)) } catch {
      return RemoteCall.answer(id, error)
    }
  }

  private mutating func result(of call: RemoteCall) throws(RemoteCall.Failure) -> JSON {
    let version = try ProtocolVersion.said(by: call)
    switch call.method {
    case "initialize":
      let revision = Self.revision(for: call)
      agreed = revision
      return Self.greeting(revision)
    case "server/discover": return dressed(Self.discovery, isModern: true)
    // The present revision has none: there is no connection to be alive.
    case "ping" where version != ProtocolVersion.current: return .object([:])
    default: break
    }
    guard version != nil || agreed != nil else {
      throw .init(
        code: .invalidParameters,
        message: "begin with initialize, or say the protocol's version in _meta",
        data: .object(["supported": .array(ProtocolVersion.all.map(JSON.string))]))
    }
    let isModern = version != nil
    switch call.method {
    case "tools/list": return dressed(try Self.list(call), isModern: isModern, isKept: true)
    case "tools/call": return dressed(try self.call(call), isModern: isModern)
    default: throw .init(code: .unknownMethod, message: "there is no method \(call.method.prefix(100)) here")
    }
  }

  /// What the present revision wants in every result.
  private func dressed(_ result: [String: JSON], isModern: Bool, isKept: Bool = false) -> JSON {
    guard isModern else { return .object(result) }
    var result = result
    result["resultType"] = .string("complete")
    result["_meta"] = .object([ProtocolVersion.Key.server: Self.server])
    if isKept {
      result["ttlMs"] = .integer(Self.hour)
      result["cacheScope"] = .string("public")
    }
    return .object(result)
  }

  /// The list of tools changes with the program alone.
  private static let hour = 3_600_000
}

extension AssistantSession {
  private static let server = JSON.object([
    "name": .string("hearsay"), "title": .string("Hearsay"), "version": .string(Program.version),
  ])

  private static let instructions = """
    A ledger of football transfer news: who claimed what, on whose word, and when. It says what was claimed, never what is true. Cite claims with \
    their evidence, chain of word, publisher and day. Count independent sources, not articles: echoes add nothing.
    """

  /// The revision that a handshake agrees on: the one that was asked for where it is spoken here, else the newest that has one.
  private static func revision(for call: RemoteCall) -> String {
    guard case .string(let asked)? = call.parameters["protocolVersion"], ProtocolVersion.handshaken.contains(asked)
    else { return ProtocolVersion.handshaken[0] }
    return asked
  }

  private static func greeting(_ revision: String) -> JSON {
    .object([
      "protocolVersion": .string(revision), "capabilities": capabilities, "serverInfo": server,
      "instructions": .string(instructions),
    ])
  }

  private static let capabilities = JSON.object(["tools": .object(["listChanged": .bool(false)])])

  private static let discovery: [String: JSON] = [
    "supportedVersions": .array(ProtocolVersion.all.map(JSON.string)), "capabilities": capabilities,
    "serverInfo": server, "instructions": .string(instructions), "ttlMs": .integer(hour),
    "cacheScope": .string("public"),
  ]

  /// All tools stand on one page, so there is no cursor to come back with.
  private static func list(_ call: RemoteCall) throws(RemoteCall.Failure) -> [String: JSON] {
    guard call.parameters["cursor"] == nil else {
      throw .init(code: .invalidParameters, message: "there is no such cursor")
    }
    return ["tools": .array(Tool.all.map(\.json))]
  }

  private func call(_ call: RemoteCall) throws(RemoteCall.Failure) -> [String: JSON] {
    guard case .string(let name)? = call.parameters["name"], let tool = Tool.all.first(where: { $0.name == name })
    else {
      throw .init(
        code: .invalidParameters,
        message: "there is no such tool; there are \(Tool.all.map(\.name).joined(separator: ", "))")
    }
    let arguments: [String: JSON]
    switch call.parameters["arguments"] {
    case nil: arguments = [:]
    case .object(let members)?: arguments = members
    default: throw .init(code: .invalidParameters, message: "arguments is an object")
    }
    do throws(Refusal) {
      let value = try tool.call(arguments, desks: desks)
      return ["content": Self.content(value.line), "structuredContent": value, "isError": .bool(false)]
    } catch {
      return ["content": Self.content(Self.words(of: error)), "isError": .bool(true)]
    }
  }

  private static func content(_ text: String) -> JSON {
    .array([.object(["type": .string("text"), "text": .string(text)])])
  }

  /// A refusal in words that help to ask better.
  private static func words(of refusal: Refusal) -> String {
    let all =
      refusal.problems.isEmpty
      ? [refusal.place.map { "\($0): \(refusal.wrong)" } ?? refusal.wrong]
      : refusal.problems.map { "\($0.place): \($0.wrong)" }
    return "\(refusal.code): \(all.joined(separator: "; "))" + (refusal.advice.map { ". Try: \($0)" } ?? "")
  }
}
