/// Answers in HTTP, right and wrong.
public enum Reply {
  /// A whole answer.
  public static func ok(
    _ body: [UInt8], status: String = "200 OK", fields: [String] = [], length: Int? = nil
  ) -> LoopbackServer.Step {
    let head = ["HTTP/1.1 \(status)", "Content-Length: \(length ?? body.count)", "Connection: close"] + fields
    return .send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
  }

  /// A whole answer in words.
  public static func ok(_ body: String, fields: [String] = [], length: Int? = nil) -> LoopbackServer.Step {
    ok(Array(body.utf8), fields: fields, length: length)
  }

  /// An answer without a body.
  public static func status(_ code: Int, fields: [String] = []) -> LoopbackServer.Step {
    ok([], status: "\(code) Whatever", fields: fields)
  }

  /// A redirect.
  public static func redirect(to place: String, code: Int = 302) -> LoopbackServer.Step {
    status(code, fields: ["Location: \(place)"])
  }
}
