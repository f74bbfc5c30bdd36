/// Why files are no WordNet that can be read.
public enum WordNetFault: Error, Equatable, CustomStringConvertible {
  /// A file of the folder cannot be read.
  case missing(file: String)
  /// A line is not as the format says.
  case unreadable(file: String, line: Int)

  /// One sentence for people.
  public var description: String {
    switch self {
    case .missing(let file): "“\(file)” cannot be read; Debian's package wordnet-base has it under /usr/share/wordnet"
    case .unreadable(let file, let line): "\(file), line \(line): no line of WordNet 3.0"
    }
  }
}
