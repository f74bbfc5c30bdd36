/// The lines of an input as they are asked for, whatever stands in them.
public struct LineStream {
  private let name: String
  private var lines: LineReader

  init(name: String, source: any ByteSource, limits: IntakeLimits = IntakeLimits()) {
    self.name = name
    lines = LineReader(head: [], source: source, limits: limits)
  }

  /// The next line without its line break; `nil` at the end.
  ///
  /// - Throws: A fault where the input cannot be read, or a line is longer than any article.
  public mutating func next() throws(IntakeFault) -> [UInt8]? {
    do throws(IntakeFault.Reason) {
      switch try lines.next() {
      case nil: return nil
      case .bytes(let line)?: return line
      case .tooLong?: throw IntakeFault.Reason.tooLong(limit: IntakeLimits().longestArticle)
      }
    } catch {
      throw IntakeFault(error, at: Place(name: name, line: lines.number == 0 ? nil : lines.number))
    }
  }
}
