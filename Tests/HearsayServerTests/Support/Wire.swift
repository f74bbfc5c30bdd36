import Dispatch
import Foundation
import HearsayModel
import Testing

/// What a server sent back.
struct Reply {
  var status = 0
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []

  var text: String { String(decoding: body, as: UTF8.self) }

  func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }

  /// The body as JSON.
  func json() throws -> JSON { try JSON(body) }

  /// What stands in the envelope.
  func data() throws -> JSON { try #require(try json()["data"]) }
}

/// Speaks HTTP/1.1 over a socket, byte by byte as a test says: a client library would tidy up what is to be tested.
enum Wire {
  struct Failure: Error { let what: String }

  /// Sends a request and reads until the server closes.
  static func ask(
    _ port: Int, _ method: String, _ address: String, headers: [(String, String)] = [], body: [UInt8]? = nil,
    host: String? = "127.0.0.1"
  ) async throws -> Reply {
    var head = "\(method) \(address) HTTP/1.1\r\n"
    if let host { head += "Host: \(host)\r\n" }
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if let body { head += "Content-Length: \(body.count)\r\n" }
    head += "Connection: close\r\n\r\n"
    return try await send(port, Array(head.utf8) + (body ?? []))
  }

  /// Sends bytes and reads until the server closes.
  static func send(_ port: Int, _ bytes: [UInt8]) async throws -> Reply {
    try await onThread {
      let connection = try Connection(port: port)
      defer { connection.close() }
      try connection.send(bytes)
      return try reply(connection.readAll())
    }
  }

  /// Does blocking work elsewhere than on the threads of tasks.
  static func onThread<Made: Sendable>(_ work: @escaping @Sendable () throws -> Made) async throws -> Made {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
  }

  static func reply(_ bytes: [UInt8]) throws -> Reply {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
      throw Failure(what: "no end of the head: \(bytes.count) bytes")
    }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    var reply = Reply()
    reply.status = Int(lines[0].split(separator: " ")[1]) ?? 0
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      reply.headers.append((String(parts[0]), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""))
    }
    reply.body = Array(bytes[end.upperBound...])
    return reply
  }
}

extension Reply: @unchecked Sendable {}

/// One connection to a server on this machine.
final class Connection: @unchecked Sendable {
  private let socket: Int32

  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port)).bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    // A server that hangs must fail a test and not hang it.
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Wire.Failure(what: "cannot connect: \(String(cString: strerror(errno)))") }
  }

  func close() { Glibc.close(socket) }

  func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // A server that refuses a body closes while it is sent.
      guard count > 0 else { return }
      sent += count
    }
  }

  /// What comes next; empty where the server has closed.
  func read() throws -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &buffer, buffer.count, 0)
    guard count >= 0 else {
      if errno == ECONNRESET { return [] }
      throw Wire.Failure(what: "cannot read: \(String(cString: strerror(errno)))")
    }
    return Array(buffer[..<count])
  }

  func readAll() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = try read()
      if part.isEmpty { return bytes }
      bytes += part
    }
  }

  /// Reads until some words have come.
  func read(until words: String) throws -> String {
    var bytes: [UInt8] = []
    while bytes.firstRange(of: Array(words.utf8)) == nil {
      let part = try read()
      guard !part.isEmpty else {
        throw Wire.Failure(what: "closed before “\(words)”: \(String(decoding: bytes, as: UTF8.self))")
      }
      bytes += part
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
