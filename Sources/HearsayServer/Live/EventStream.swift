import HearsayModel
import NIOCore

/// The text of server-sent events (HTML Living Standard, 9.2).
enum EventStream {
  /// How long a browser waits before it comes back, in milliseconds.
  static let opening = ByteBuffer(string: "retry: 5000\n\n")
  /// A sign of life: a comment, which listeners pass over.
  static let heartbeat = ByteBuffer(string: ":\n\n")

  /// One event: `article` where articles have come in, else `change`: a merge, a note, something forgotten.
  static func text(of event: LedgerEvent) -> ByteBuffer {
    let data = JSON.object([
      "articles": .integer(event.articles), "position": .string(event.position.description),
    ])
    let name = event.articles > 0 ? "article" : "change"
    return ByteBuffer(string: "event: \(name)\nid: \(event.position)\ndata: \(data.line)\n\n")
  }
}
