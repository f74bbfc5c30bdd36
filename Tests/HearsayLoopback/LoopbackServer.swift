import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A web server on 127.0.0.1 that answers as a test tells it to, byte by byte, so that it can be as wrong as real ones.
public final class LoopbackServer: Sendable {
  /// What came in: the request line and the fields, in order, and the body.
  public struct Request: Sendable {
    /// The method.
    public let method: String
    /// The path with the query.
    public let target: String
    /// The fields, their names in small letters.
    public let fields: [String: String]
    /// The body.
    public let body: String
  }

  /// What the server does next.
  public enum Step: Sendable {
    /// Sends bytes.
    case send([UInt8])
    /// Sends so often, as fast as it is taken.
    case flood([UInt8], times: Int)
    /// Sends nothing for some time.
    case wait(milliseconds: Int)
    /// Ends the connection in the middle, with what was sent still on its way.
    case hangUp
    /// Waits for the next request on the same connection.
    case stay
  }

  /// What the server does when it is asked.
  public typealias Script = @Sendable (Request) -> [Step]

  /// The port that it listens on.
  public let port: Int
  private let listener: Int32
  private let script: Script
  private let answersRules: Bool
  private let received = Mutex<[Request]>([])

  /// The requests so far, but for those that ask for the rules for robots.
  public var requests: [Request] { received.withLock { $0.filter { $0.target != "/robots.txt" } } }
  /// All requests so far, by their targets.
  public var targets: [String] { received.withLock { $0.map(\.target) } }

  /// A server; one that answers for `/robots.txt` as for all else only where it is told to, and else has none.
  public init(answersRules: Bool = false, script: @escaping Script) throws {
    signal(SIGPIPE, SIG_IGN)
    self.script = script
    self.answersRules = answersRules
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw ServerFault.cannotListen(errno) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.start { [listener, weak self] in
      while case let client = accept(listener, nil, nil), client >= 0 {
        guard let server = self else { break }
        Thread.start { server.serve(client) }
      }
    }
  }

  deinit { stop() }

  /// Closes the door.
  public func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// The address of something on this server.
  public func address(_ target: String) -> String { "http://127.0.0.1:\(port)\(target)" }

  private func serve(_ client: Int32) {
    defer { close(client) }
    while let request = read(from: client) {
      received.withLock { $0.append(request) }
      let steps = request.target == "/robots.txt" && !answersRules ? [Reply.status(404)] : script(request)
      guard go(steps, client) else { return }
    }
  }

  /// Does what the script says; gives whether the connection stays.
  private func go(_ steps: [Step], _ client: Int32) -> Bool {
    for step in steps {
      switch step {
      case .send(let bytes): if !send(bytes, to: client) { return false }
      case .flood(let bytes, let times): for _ in 0..<times where !send(bytes, to: client) { return false }
      case .wait(let milliseconds): usleep(UInt32(milliseconds) * 1000)
      case .hangUp: return false
      case .stay: return true
      }
    }
    shutdown(client, Int32(SHUT_WR))
    return false
  }

  private func send(_ bytes: [UInt8], to client: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func read(from client: Int32) -> Request? {
    var bytes: [UInt8] = []
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.firstRange(of: "\r\n\r\n") {
        let request = Self.request(String(text[..<end.lowerBound]), body: String(text[end.upperBound...]))
        if request.body.utf8.count >= Int(request.fields["content-length"] ?? "") ?? 0 { return request }
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = recv(client, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }

  private static func request(_ head: String, body: String) -> Request {
    let lines = head.split(separator: "\r\n")
    let words = lines[0].split(separator: " ").map(String.init)
    let fields = lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
    return Request(
      method: words[0], target: words[1],
      fields: Dictionary(
        fields.map { ($0[0].lowercased(), String(($0.count > 1 ? $0[1] : "").drop { $0 == " " })) },
        uniquingKeysWith: { first, _ in first }),
      body: body)
  }
}

/// Why there is no server.
public enum ServerFault: Error {
  /// The system gives no port, for the reason with that number.
  case cannotListen(Int32)
}

/// Threads, because a server that waits on purpose must not take a queue's threads from others.
private enum Thread {
  static func start(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue(label: "loopback", attributes: .concurrent).async(execute: work)
  }
}
