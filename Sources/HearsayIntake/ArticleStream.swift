import HearsayModel

/// The articles of one input, read as they are asked for.
public struct ArticleStream: Sequence, IteratorProtocol {
  private let name: String
  private let source: any ByteSource
  private let limits: IntakeLimits
  private var isOpened = false
  /// The lines that are left to read; `nil` for a file that is one article, and at the end.
  private var lines: LineReader?
  /// The articles of a feed that are still to be given, the last first.
  private var entries: [Incoming] = []
  /// The pages that are left of an archive; `nil` for everything else.
  private var archive: ArchiveStream?
  private let glance: Glance?

  init(name: String, source: any ByteSource, limits: IntakeLimits = IntakeLimits(), glance: Glance? = nil) {
    self.name = name
    self.source = source
    self.limits = limits
    self.glance = glance
  }

  /// The next article, or what could not be read in its place; `nil` at the end.
  public mutating func next() -> Result<Incoming, IntakeFault>? {
    do {
      if !isOpened {
        isOpened = true
        if let article = try open() { return .success(article) }
      }
      if let entry = entries.popLast() { return .success(entry) }
      if let page = nextPage() { return page }
      return try nextLine()
    } catch {
      lines = nil
      return .failure(IntakeFault(error, at: Place(name: name)))
    }
  }

  /// Looks at the first bytes and decides what they are: gives the article of a plain text, and `nil` where lines or the
  /// entries of a feed are to be read.
  private mutating func open() throws(IntakeFault.Reason) -> Incoming? {
    let head = try head()
    switch try Format(of: head, name: name) {
    case .jsonLines(let start):
      lines = LineReader(head: Array(head[start...]), source: source, limits: limits)
      return nil
    case .feed:
      entries = try FeedFile(try everything(after: head), name: name).incoming.reversed()
      return nil
    case .webPage:
      return try WebPage(try everything(after: head)).incoming(at: Place(name: name))
    case .archive:
      archive = ArchiveStream(name: name, head: head, source: source, glance: glance)
      return nil
    case .plainText(let start):
      let all = try everything(after: head)
      return try PlainText(all, from: start).incoming(at: Place(name: name))
    }
  }

  /// As many bytes as show what the input is. A pipe may give few at a time; a whole first line of it is enough, unless
  /// it begins markup or a JSON object that goes on.
  private func head() throws(IntakeFault.Reason) -> [UInt8] {
    let enough = 4096
    var head: [UInt8] = []
    while head.count < enough, !Self.isDecided(head) {
      let chunk = try source.next(upTo: limits.chunk)
      if chunk.isEmpty { break }
      head += chunk
    }
    return head
  }

  private static func isDecided(_ head: [UInt8]) -> Bool {
    let body = head.drop { Blank.isBlank($0) || $0 >= 0x80 || $0 == 0 }
    guard let first = body.first, let end = body.firstIndex(of: 0x0A) else { return false }
    return first != UInt8(ascii: "<") && !body[..<end].elementsEqual("{".utf8)
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

  /// The article of the next page of an archive; `nil` where there is no archive, and at its end.
  private mutating func nextPage() -> Result<Incoming, IntakeFault>? {
    while let page = archive?.next() {
      switch page {
      case .failure(let fault): return .failure(fault)
      // A page without a main text is a list of others, or a wall.
      case .success(let page): if let incoming = page.incoming { return .success(incoming) }
      }
    }
    archive = nil
    return nil
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
