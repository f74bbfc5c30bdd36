import HearsayModel

/// The revisions of the Model Context Protocol that are spoken here.
enum ProtocolVersion {
  /// The present one: every request says its revision, and nothing is agreed on beforehand.
  static let current = "2026-07-28"
  /// Those that begin with a handshake, the newest first.
  static let handshaken = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]
  /// The one in which several messages may come as one array.
  static let bundling = "2025-03-26"
  /// All of them, the newest first.
  static let all = [current] + handshaken

  /// Keys of `_meta` that the protocol keeps for itself.
  enum Key {
    static let version = "io.modelcontextprotocol/protocolVersion"
    static let capabilities = "io.modelcontextprotocol/clientCapabilities"
    static let server = "io.modelcontextprotocol/serverInfo"
  }

  /// The revision that a request says; `nil` where it says none, as those of the handshake do.
  ///
  /// - Throws: A failure that names the revisions spoken here, for others.
  static func said(by call: RemoteCall) throws(RemoteCall.Failure) -> String? {
    guard let meta = call.parameters["_meta"], let said = meta[Key.version] else { return nil }
    guard case .string(let version) = said, all.contains(version) else {
      throw RemoteCall.Failure(
        code: .unsupportedVersion, message: "Unsupported protocol version",
        data: .object(["supported": .array(all.map(JSON.string)), "requested": said]))
    }
    guard case .object? = meta[Key.capabilities] else {
      throw RemoteCall.Failure(code: .invalidParameters, message: "_meta lacks \(Key.capabilities)")
    }
    return version
  }
}
