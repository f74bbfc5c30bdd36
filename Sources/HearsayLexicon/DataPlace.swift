import HearsayText

/// A place in a data file, that a fault can be reported at.
public struct DataPlace: Sendable {
  /// The file.
  public let file: DataFile
  /// The bytes.
  public let range: ByteRange

  /// A place in a file.
  public init(file: DataFile, range: ByteRange) {
    self.file = file
    self.range = range
  }

  /// A fault here.
  public func fault(_ problem: String, advice: String) -> DataFault {
    let before = file.text.bytes[0..<range.start]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return DataFault(
      file: file.path, line: line, column: range.start - lineStart + 1, words: words, problem: problem, advice: advice)
  }

  /// What stands here.
  public var words: String { file.text[range] }
}
