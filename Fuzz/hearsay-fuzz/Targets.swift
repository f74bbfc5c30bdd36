#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is fuzzed, by name. A target takes any bytes, and traps where something that must always hold does not.
let targets: [(name: String, target: @Sendable ([UInt8]) -> Void)] = [
  ("encodings", fuzzEncodings),
  ("feeds", fuzzFeeds),
  ("subscriptions", fuzzSubscriptions),
  ("pages", fuzzPages),
  ("warc", fuzzArchives),
  ("http-answers", fuzzHTTPAnswers),
  ("robots", fuzzRobots),
]

/// The target of this run.
enum Chosen {
  /// The one that `HEARSAY_FUZZ` names.
  static let target: @Sendable ([UInt8]) -> Void = {
    let name = getenv("HEARSAY_FUZZ").map { String(cString: $0) } ?? ""
    guard let chosen = targets.first(where: { $0.name == name }) else {
      fatalError("HEARSAY_FUZZ must name one of \(targets.map(\.name).joined(separator: ", "))")
    }
    return chosen.target
  }()
}
