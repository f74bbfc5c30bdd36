import HearsayModel

/// The articles of one input, read as they are asked for.
public struct ArticleStream: Sequence, IteratorProtocol {
  private let name: String
  private let source: any ByteSource
  private let limits: IntakeLimits
  private var isOpened = false
  /// The lines that are left to read; `nil` for a file that is one article, and at the end.
  private var lines: LineReader?

  init(name: String, source: any ByteSource, limits: IntakeLimits = IntakeLimits()) {
    self.name = name
    self.source = source
    self.limits = limits
  }

  /// The next article, or what could not be read in its place; `nil` at the end.
  public mutating func next() -> Result<Incoming, IntakeFault>? {
    do {
      if !isOpened {
        isOpened = true
        if let article = try open() { return .success(article) }
      }
      return try nextLine()
    } catch {
      lines = nil
      return .failure(IntakeFault(error, at: Place(name: name)))
    }
  }

  /// Looks at the first bytes and decides what they are: gives the article of a plain text, and `nil` where lines are
  /// to be read.
  private mutating func open() throws(IntakeFault.Reason) -> Incoming? {
    let head = try head()
    switch try Format(of: head, name: name) {
    case .jsonLines(let start):
      lines = LineReader(head: Array(head[start...]), source: source, limits: limits)
      return nil
    case .plainText(let start):
      let all = try everything(after: head)
      return try PlainText(all, from: start).incoming(at: Place(name: name))
    }
  }

  /// As many bytes as show what the input is. A pipe may give few at a time; a whole first line of it is enough.
  private func head() throws(IntakeFault.Reason) -> [UInt8] {
    let enough = 4096
    var head: [UInt8] = []
    while head.count < enough, !head.drop(while: Blank.isBlank).contains(0x0A) {
      let chunk = try source.next(upTo: limits.chunk)
      if chunk.isEmpty { break }
      head += chunk
    }
    return head
  }

  private func everything(after head: [UInt8]) throws(IntakeFault.Reason) -> [UInt8] {
    var bytes = head
    while bytes.count <= limits.longestArticle {
      let chunk = try source.next(upTo: limits.chunk)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    throw .tooLong(limit: limits.longestArticle)
  }

  /// The article of the next line that is not blank.
  private mutating func nextLine() throws(IntakeFault.Reason) -> Result<Incoming, IntakeFault>? {
    while let line = try lines?.next() {
      let place = Place(name: name, line: lines?.number)
      do throws(IntakeFault.Reason) {
        guard case .bytes(let bytes) = line else {
          throw IntakeFault.Reason.tooLong(limit: limits.longestArticle)
        }
        if bytes.allSatisfy(Blank.isBlank) { continue }
        return .success(try JSONLine(bytes).incoming(at: place))
      } catch {
        return .failure(IntakeFault(error, at: place))
      }
    }
    lines = nil
    return nil
  }
}
