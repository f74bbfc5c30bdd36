import HearsayDesk
import HearsayServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the secret that lets clients write comes from: an option, a file, or the variable `HEARSAY_TOKEN`, in this order.
struct TokenSource {
  let option: String?
  let file: String?

  /// The token; `nil` where nobody gives one.
  ///
  /// - Throws: A fault where what is given is no token: a server whose owner means to guard it must not run without a guard.
  func token() throws -> BearerToken? {
    guard let (words, place) = try given() else { return nil }
    guard let token = BearerToken(words) else {
      throw Fault(
        .badToken, at: place,
        wrong: "a token has at least \(BearerToken.shortest) letters, digits or signs and no blanks",
        advice: "make one, with openssl rand -hex 24")
    }
    return token
  }

  private func given() throws -> (words: String, place: String)? {
    if let option { return (option, "--token") }
    if let file { return (try Self.firstLine(of: file), file) }
    guard let variable = getenv("HEARSAY_TOKEN").map({ String(cString: $0) }), !variable.isEmpty else { return nil }
    return (variable, "HEARSAY_TOKEN")
  }

  private static func firstLine(of path: String) throws -> String {
    guard let stream = fopen(path, "r") else {
      throw Fault(
        .unreadableFile, at: path, wrong: "the system does not let it be read: \(String(cString: strerror(errno)))",
        advice: "look at its path and its permissions, with ls -l")
    }
    defer { fclose(stream) }
    // Longer than any token that a header can carry.
    var line = [CChar](repeating: 0, count: 8_192)
    guard fgets(&line, Int32(line.count), stream) != nil else { return "" }
    let bytes = line.prefix { $0 != 0 && $0 != 0x0A && $0 != 0x0D }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
