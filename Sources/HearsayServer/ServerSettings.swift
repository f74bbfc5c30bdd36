/// How a server is run, as its owner says.
public struct ServerSettings: Sendable {
  /// The address that it listens on.
  public var host: String
  /// The port; 0 for any that is free.
  public var port: Int
  /// The names, beside addresses and `localhost`, by which clients may call it.
  public var names: [String]
  /// The secret that lets clients write; nobody can where it is `nil`.
  public var token: BearerToken?
  /// What clients may ask.
  public var limits: Limits
  /// Whether whole texts of articles are shown, or excerpts around the evidence.
  public var showsWholeTexts: Bool

  /// The usual settings: this machine alone, nobody may write.
  public init(
    host: String = "127.0.0.1", port: Int = 8040, names: [String] = [], token: BearerToken? = nil,
    limits: Limits = Limits(), showsWholeTexts: Bool = false
  ) {
    self.host = host
    self.port = port
    self.names = names
    self.token = token
    self.limits = limits
    self.showsWholeTexts = showsWholeTexts
  }

  /// Whether only clients on this very machine can reach it.
  public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}
