import HTTPTypes
import Hummingbird
import NIOCore

/// Takes in the body of a request, no larger and no slower than the limits say.
struct BodyReader: Sendable {
  /// The most bytes.
  let most: Int
  /// The seconds in which it must have come.
  let seconds: Int

  /// The bytes of a body.
  func bytes(of inquiry: Inquiry) async throws(Refusal) -> [UInt8] {
    if let length = inquiry.headers[.contentLength].flatMap({ Int($0) }), length > most {
      throw .bodyTooLarge(most: most)
    }
    let (body, most, seconds) = (inquiry.body, most, seconds)
    let result = await withTaskGroup(of: Result<[UInt8], Refusal>.self) { group in
      group.addTask { await Self.collect(body, most: most) }
      group.addTask {
        // It is cancelled as soon as the body is there; nothing else can go wrong.
        try? await Task.sleep(for: .seconds(seconds))
        return .failure(.tooSlow)
      }
      defer { group.cancelAll() }
      return await group.next() ?? .failure(.tooSlow)
    }
    return try result.get()
  }

  private static func collect(_ body: RequestBody, most: Int) async -> Result<[UInt8], Refusal> {
    var bytes: [UInt8] = []
    do {
      for try await part in body {
        guard bytes.count + part.readableBytes <= most else { return .failure(.bodyTooLarge(most: most)) }
        bytes.append(contentsOf: part.readableBytesView)
      }
      return .success(bytes)
    } catch { return .failure(.tooSlow) }
  }
}

extension Refusal {
  /// A body that did not come in time.
  fileprivate static var tooSlow: Refusal {
    Refusal(408, .badBody, at: "the body", "it did not come in time", advice: "send it again")
  }
}
