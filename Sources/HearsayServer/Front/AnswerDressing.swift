import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// Makes HTTP responses of answers: heads with all that keeps browsers safe, conditional requests, `HEAD`, events.
struct AnswerDressing: Sendable {
  let inquiry: Inquiry
  let heartbeat: Int

  /// The response.
  func response(_ answer: Answer) -> Response {
    var fields = Self.safety
    for header in answer.headers { if let name = HTTPField.Name(header.name) { fields[name] = header.value } }
    fields[.cacheControl] = answer.caching.rawValue
    if let tag = answer.entityTag { fields[.eTag] = tag }
    if isAsItWas(answer) { return Response(status: .notModified, headers: fields) }
    fields[.contentType] = answer.contentType
    let status = HTTPResponse.Status(code: answer.status)
    switch answer.body {
    case .bytes(let buffer):
      guard inquiry.method == "HEAD" else {
        return Response(status: status, headers: fields, body: .init(byteBuffer: buffer))
      }
      fields[.contentLength] = String(buffer.readableBytes)
      return Response(status: status, headers: fields)
    case .events(let listener):
      guard inquiry.method != "HEAD" else {
        listener.close()
        return Response(status: status, headers: fields)
      }
      return Response(status: status, headers: fields, body: events(of: listener))
    }
  }

  private func isAsItWas(_ answer: Answer) -> Bool {
    guard answer.status == 200, let tag = answer.entityTag, let known = inquiry.headers[.ifNoneMatch] else {
      return false
    }
    return EntityTag.matches(known, tag)
  }

  /// Scripts, styles and pictures come from this server alone, nothing may frame it, and no address leaks to another site.
  private static let safety: HTTPFields = {
    var fields = HTTPFields()
    let values = [
      (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'"
      ), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"), ("X-Frame-Options", "DENY"),
    ]
    for (name, value) in values { if let name = HTTPField.Name(name) { fields[name] = value } }
    return fields
  }()

  /// The body of a response that goes on: events as they come, and signs of life between them, until the client goes or the server
  /// is to stop.
  private func events(of listener: Listener) -> ResponseBody {
    ResponseBody { [heartbeat] writer in
      defer { listener.close() }
      try await writer.write(EventStream.opening)
      await withGracefulShutdownHandler {
        await Self.send(Self.pieces(listener, heartbeat: heartbeat), to: &writer)
      } onGracefulShutdown: {
        listener.close()
      }
      try await writer.finish(nil)
    }
  }

  private static func send(_ pieces: AsyncStream<ByteBuffer>, to writer: inout any ResponseBodyWriter) async {
    for await piece in pieces {
      // A client that has gone is no failure.
      do { try await writer.write(piece) } catch { return }
    }
  }

  /// Events and signs of life, until the listener is closed.
  private static func pieces(_ listener: Listener, heartbeat: Int) -> AsyncStream<ByteBuffer> {
    AsyncStream(bufferingPolicy: .bufferingNewest(16)) { continuation in
      let events = Task {
        for await event in listener.events { continuation.yield(EventStream.text(of: event)) }
        continuation.finish()
      }
      let life = Task {
        // The only thing that can go wrong is that the task is cancelled, and then the loop ends.
        while !Task.isCancelled, (try? await Task.sleep(for: .seconds(heartbeat))) != nil {
          continuation.yield(EventStream.heartbeat)
        }
      }
      continuation.onTermination = { _ in
        events.cancel()
        life.cancel()
      }
    }
  }
}
