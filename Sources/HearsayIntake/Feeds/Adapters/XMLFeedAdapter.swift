import HearsayModel

/// Finds the feed in a document: which format it is, what speaks of the feed, what is an entry.
struct XMLFeedAdapter {
  private let decoded: DecodedText
  private let origin: FeedOrigin
  private let type: ContentType?
  private let document: MarkupDocument
  private let lines: LineIndex

  private var head = FeedHead()
  private var entries: [FeedEntry] = []
  private var isCut = false

  init(_ decoded: DecodedText, _ origin: FeedOrigin, _ type: ContentType?) {
    self.decoded = decoded
    self.origin = origin
    self.type = type
    var reader = MarkupReader(decoded.bytes)
    document = reader.read()
    lines = LineIndex(decoded.bytes)
  }

  func feed() throws(FeedFault) -> Feed {
    var adapter = self
    return try adapter.read()
  }

  private mutating func read() throws(FeedFault) -> Feed {
    guard let root = document.tree.rootElements.lazy.compactMap({ Self.feedElement($0, depth: 0) }).first else {
      throw noFeed
    }
    let format = FeedFormatReader.format(of: root, in: document.tree)
    let context = FeedContext(base: origin.base, language: origin.contentLanguage?.nonEmpty, format: format)
    readRoot(root, context)
    head.language = (head.language ?? context.inside(root).language)?.replacing("_", with: "-")
    return Feed(format: format, head: head, entries: entries, encoding: decoded.label, problems: problems())
  }

  private var noFeed: FeedFault {
    guard let root = document.tree.rootElements.first else { return .noFeed }
    switch root.name {
    case "html", "body", "head", "div": return .page
    case "opml": return .subscriptions
    default: return .other("XML, beginning with <\(root.writtenName.prefix(40))>")
    }
  }

  /// The element that is a feed: this one, or one a little further in, where something was wrapped around it.
  private static func feedElement(_ element: MarkupElement, depth: Int) -> MarkupElement? {
    let isRDF = element.name == "rdf" && (element.vocabulary == .rdf || element.vocabulary == .core)
    if isRDF || ["rss", "feed", "channel", "entry", "rdf"].contains(where: element.isCore) { return element }
    guard depth < 3, element.name != "opml" else { return nil }
    return element.children.lazy.compactMap { feedElement($0, depth: depth + 1) }.first
  }

  /// Goes through the feed's elements; `channel` is entered, whatever stands beside it counts as well.
  private mutating func readRoot(_ root: MarkupElement, _ context: FeedContext) {
    let inner = context.inside(root)
    if root.isCore("entry") {
      take(entry: root, context)
      return
    }
    if root.isCore("channel") { RSSAdapter.takeAttributes(of: root, inner, into: &head) }
    for child in root.children {
      if child.isCore("channel") {
        if let language = child.attribute("lang", in: .xml) { head.language = head.language ?? language.nonEmpty }
        readRoot(child, inner)
      } else if child.isCore("item") || child.isCore("entry") {
        take(entry: child, inner)
      } else {
        HeadAdapter.take(child, inner, into: &head)
      }
    }
  }

  private mutating func take(entry element: MarkupElement, _ context: FeedContext) {
    guard entries.count < FeedReader.mostEntries else {
      isCut = true
      return
    }
    entries.append(EntryAdapter.entry(element, context, line: lines.line(of: element.offset)))
  }

  private func problems() -> [Problem] {
    var problems = decoded.problems + (isCut ? [FeedProblem.tooManyEntries(FeedReader.mostEntries)] : [])
    if decoded.evidence == .detection || (decoded.evidence == .assumption && decoded.encoding != .utf8),
      decoded.overruled.isEmpty, decoded.encoding != .utf8
    {
      problems.append(FeedProblem.undeclared(decoded.encoding.name))
    }
    if let type, !type.mediaType.isEmpty, !FeedProblem.isXML(type.mediaType) {
      problems.append(FeedProblem.served(as: type.mediaType))
    }
    problems += document.faults.map { FeedProblem.malformed($0, lines: lines) }
    if document.faultCount > document.faults.count {
      problems.append(FeedProblem.more(document.faultCount - document.faults.count))
    }
    return problems
  }
}
