/// Why a file is no CoNLL-U that can be read.
public enum ConlluFault: Error, Equatable, CustomStringConvertible {
  /// A line has fewer than ten columns.
  case tooFewColumns(line: Int)
  /// The number of a word is not the next one.
  case wrongNumber(line: Int, found: String)
  /// The head is no number of a word of the sentence, or 0.
  case wrongHead(line: Int, found: String)
  /// A range of words has no words, or they do not follow.
  case wrongRange(line: Int, found: String)
  /// A sentence has no root, several, or a circle.
  case noTree(line: Int)
  /// There is no sentence.
  case empty

  /// One sentence for people.
  public var description: String {
    switch self {
    case .tooFewColumns(let line): "line \(line): a word needs ten columns with tabs between them"
    case .wrongNumber(let line, let found): "line \(line): “\(found)” is not the number of the next word"
    case .wrongHead(let line, let found): "line \(line): “\(found)” is no head in this sentence"
    case .wrongRange(let line, let found): "line \(line): “\(found)” is no range of the words that follow"
    case .noTree(let line): "line \(line): the sentence that ends here is no tree with one root"
    case .empty: "there is no sentence in the file"
    }
  }
}
