import Synchronization

/// A port that a server's script needs before the server is there.
final class PortBox: Sendable {
  private let port = Mutex(0)
  var text: String { port.withLock { String($0) } }
  func set(_ number: Int) { port.withLock { $0 = number } }
}
