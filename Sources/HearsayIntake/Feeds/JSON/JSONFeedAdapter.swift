import HearsayModel

/// JSON Feed, versions 1 and 1.1 (jsonfeed.org).
struct JSONFeedAdapter {
  private let decoded: DecodedText
  private let origin: FeedOrigin
  private let lines: LineIndex
  private var problems: [Problem] = []

  init(_ decoded: DecodedText, _ origin: FeedOrigin) {
    self.decoded = decoded
    self.origin = origin
    lines = LineIndex(decoded.bytes)
  }

  func feed() throws(FeedFault) -> Feed {
    var adapter = self
    return try adapter.read()
  }

  private mutating func read() throws(FeedFault) -> Feed {
    problems = decoded.problems
    let (feed, items) = try parts()
    let base = feed["feed_url"]?.words ?? origin.base
    let context = FeedContext(base: base, language: feed["language"]?.words, format: Self.format(feed))
    let head = JSONHeadAdapter(feed, context).head
    if items.count > FeedReader.mostEntries { problems.append(FeedProblem.tooManyEntries(FeedReader.mostEntries)) }
    let entries = items.prefix(FeedReader.mostEntries).map { JSONItemAdapter($0, context).entry(line: $1) }
    return Feed(
      format: context.format, head: head, entries: entries, encoding: decoded.label, problems: problems)
  }

  /// The feed without its items, and the items, each with its line.
  private mutating func parts() throws(FeedFault) -> (feed: JSON, items: [(JSON, Int)]) {
    do {
      let feed = try JSON(decoded.bytes)
      guard feed["version"]?.words?.contains("jsonfeed.org") == true || feed["items"] != nil else {
        throw FeedFault.other("JSON without “items”")
      }
      return (feed, items(of: feed))
    } catch let fault as JSONFault {
      return try salvaged(fault)
    } catch let fault as FeedFault {
      throw fault
    } catch {
      throw .noFeed
    }
  }

  private mutating func items(of feed: JSON) -> [(JSON, Int)] {
    guard case .array(let items)? = feed["items"] else {
      if let wrong = feed["items"] { problems.append(FeedProblem.wrongSort("items", wrong)) }
      return []
    }
    let places = JSONPieces(decoded.bytes).items.map { lines.line(of: $0.lowerBound) }
    var found: [(JSON, Int)] = []
    for (index, item) in items.enumerated() {
      guard case .object = item else {
        problems.append(FeedProblem.wrongSort("items[\(index)]", item))
        continue
      }
      found.append((item, index < places.count ? places[index] : 1))
    }
    return found
  }

  /// A feed that breaks off, or is broken somewhere, as far as its items stand whole.
  private mutating func salvaged(_ fault: JSONFault) throws(FeedFault) -> (feed: JSON, items: [(JSON, Int)]) {
    let pieces = JSONPieces(decoded.bytes)
    guard pieces.isFeed else { throw .other("JSON that is broken") }
    var items: [(JSON, Int)] = []
    for range in pieces.items {
      // An item that is broken itself is told with the feed's own fault.
      if let item = try? JSON(Array(decoded.bytes[range])), case .object = item {
        items.append((item, lines.line(of: range.lowerBound)))
      }
    }
    problems.append(FeedProblem.brokenJSON(fault, lines: lines, saved: items.count))
    return (pieces.members(of: decoded.bytes), items)
  }

  private static func format(_ feed: JSON) -> FeedFormat {
    let version = feed["version"]?.words ?? ""
    if version.contains("version/1.1") { return .json11 }
    return version.contains("version/1") ? .json1 : .json
  }
}

extension JSON {
  /// The words of a string, the digits of a number; `nil` for anything else and for nothing.
  var words: String? {
    switch self {
    case .string(let text): Blank.trimmed(text).nonEmpty
    case .number(let digits): digits
    default: nil
    }
  }

  /// The members of an array; none for anything else.
  var elements: [JSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }
}
