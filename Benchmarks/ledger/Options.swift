/// What the benchmark is asked to do.
struct Options {
  static let usage = """
    ledger-bench FILE [--articles N] [--rounds N]

      FILE          a ledger that is not there yet, or, with --articles 0, one that the benchmark has made
      --articles N  how many articles to file; 100000 where not said
      --rounds N    how often each question is asked; 500 where not said, 0 for no questions
    """

  let path: String
  private(set) var articles = 100_000
  private(set) var rounds = 500

  /// `nil` where the arguments are not as `usage` says.
  init?(_ arguments: [String]) {
    guard let path = arguments.first, !path.hasPrefix("-") else { return nil }
    self.path = path
    var rest = arguments.dropFirst()
    while let name = rest.popFirst() {
      guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else { return nil }
      switch name {
      case "--articles": articles = number
      case "--rounds": rounds = number
      default: return nil
      }
    }
  }
}
