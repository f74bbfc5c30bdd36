/// Tells the format of a feed, with its version.
enum FeedFormatReader {
  /// The format of the feed that `root` is.
  static func format(of root: MarkupElement, in tree: MarkupTree) -> FeedFormat {
    switch root.name {
    case "rss": rss(root, tree)
    case "rdf": tree.declares("/rdf/simple/0.9") ? .rss090 : .rss10
    case "channel": .cdf
    default: atom(root, tree)
    }
  }

  private static func rss(_ root: MarkupElement, _ tree: MarkupTree) -> FeedFormat {
    let version = root.attribute("version").map(Blank.trimmed) ?? ""
    if tree.documentType.holds(folded: "netscape") { return .rss091Netscape }
    switch version {
    case "0.90", "0.9": return .rss090
    case "0.91": return .rss091
    case "0.92": return .rss092
    case "0.93": return .rss093
    case "0.94": return .rss094
    default: return version.hasPrefix("2") ? .rss20 : .rss
    }
  }

  private static func atom(_ root: MarkupElement, _ tree: MarkupTree) -> FeedFormat {
    if tree.declares("http://www.w3.org/2005/atom") { return .atom10 }
    switch root.attribute("version").map(Blank.trimmed) {
    case "0.1"?: return .atom01
    case "0.2"?: return .atom02
    case "0.3"?: return .atom03
    default: return tree.declares("http://purl.org/atom/ns#") ? .atom03 : .atom
    }
  }
}
