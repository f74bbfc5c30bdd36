/// The secret that lets a client write.
public struct BearerToken: Sendable {
  private let bytes: [UInt8]

  /// Shorter ones can be guessed: sixteen letters and digits have some 90 bits.
  public static let shortest = 16

  /// A token; `nil` where it is shorter than `shortest` or has blanks or other than visible ASCII in it.
  public init?(_ text: String) {
    bytes = Array(text.utf8)
    guard bytes.count >= Self.shortest, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
  }

  /// Whether an `Authorization` field holds the token. It takes as long whatever the words are, so that nobody can find the
  /// token letter by letter with a stopwatch.
  func admits(_ authorization: String?) -> Bool {
    guard let authorization else { return false }
    let words = authorization.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, words[0].lowercased() == "bearer" else { return false }
    let given = Array(words[1].utf8)
    var difference = UInt(given.count ^ bytes.count)
    for (index, byte) in bytes.enumerated() {
      difference |= UInt(byte ^ (given.isEmpty ? 0 : given[index % given.count]))
    }
    return difference == 0
  }
}
