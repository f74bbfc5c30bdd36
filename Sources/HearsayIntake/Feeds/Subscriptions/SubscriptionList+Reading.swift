import HearsayModel

extension SubscriptionList {
  /// The list in OPML of any version, or in the plain form of one address a line; what is malformed is read as far as it
  /// goes and told as problems.
  ///
  /// - Throws: Where the bytes are no list.
  public static func read(_ bytes: [UInt8]) throws(FeedFault) -> (list: SubscriptionList, problems: [Problem]) {
    guard bytes.count <= FeedReader.longest else { throw .tooLong(limit: FeedReader.longest) }
    let decoded = TextDecoding.decode(bytes, markup: .xml)
    guard let first = decoded.bytes.first(where: { !Blank.isBlank($0) }) else { throw .empty }
    if first != UInt8(ascii: "<") { return (try addresses(decoded.text), decoded.problems) }
    var reader = MarkupReader(decoded.bytes)
    let document = reader.read()
    guard let root = document.tree.rootElements.first(where: { $0.name == "opml" }) else {
      throw .other("XML without <opml>")
    }
    let lines = LineIndex(decoded.bytes)
    return (list(root), decoded.problems + document.faults.map { FeedProblem.malformed($0, lines: lines) })
  }

  private static func list(_ root: MarkupElement) -> SubscriptionList {
    var title: String?
    var outlines = Outlines()
    for part in root.children {
      switch part.name {
      case "head": title = part.children.first { $0.name == "title" }?.text.nonEmpty
      case "body": outlines.take(part, folders: [])
      case "outline": outlines.take(outline: part, folders: [])
      default: continue
      }
    }
    return SubscriptionList(title: title, subscriptions: outlines.subscriptions)
  }

  /// One address a line; lines that begin with `#` are notes.
  private static func addresses(_ text: String) throws(FeedFault) -> SubscriptionList {
    var outlines = Outlines()
    for line in text.split(whereSeparator: \.isNewline) {
      let words = Blank.trimmed(String(line))
      if words.isEmpty || words.hasPrefix("#") { continue }
      guard WebAddress(words).isFetchable, !words.contains(" "), words.unicodeScalars.allSatisfy(WebAddress.canStand)
      else { throw .noFeed }
      outlines.add(Subscription(address: words))
    }
    return SubscriptionList(subscriptions: outlines.subscriptions)
  }
}

/// The feeds of a list while it is read, each once.
private struct Outlines {
  private(set) var subscriptions: [Subscription] = []
  private var addresses: Set<String> = []

  mutating func add(_ subscription: Subscription) {
    if addresses.insert(subscription.address).inserted { subscriptions.append(subscription) }
  }

  mutating func take(_ element: MarkupElement, folders: [String]) {
    for child in element.children where child.name == "outline" { take(outline: child, folders: folders) }
  }

  /// An outline with an address is a feed, whatever its type says; one without is a folder.
  mutating func take(outline: MarkupElement, folders: [String]) {
    let title = (outline.attribute("title") ?? outline.attribute("text")).map(Blank.trimmed)?.nonEmpty
    let address = ["xmlurl", "url"].lazy.compactMap { outline.attribute($0).map(Blank.trimmed)?.nonEmpty }.first
    guard let address, WebAddress(address).isFetchable else {
      take(outline, folders: title.map { folders + [$0] } ?? folders)
      return
    }
    let page = outline.attribute("htmlurl").map(Blank.trimmed)?.nonEmpty
    add(Subscription(address: address, title: title, page: page, folders: folders))
    take(outline, folders: folders)
  }
}

extension WebAddress {
  /// Whether something can be fetched from there over HTTP. What XML cannot hold is in no address either.
  var isFetchable: Bool {
    (scheme == "http" || scheme == "https") && host != nil && text.unicodeScalars.allSatisfy(Self.canStand)
  }

  /// Whether a character can stand in an address that is kept as XML.
  static func canStand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
