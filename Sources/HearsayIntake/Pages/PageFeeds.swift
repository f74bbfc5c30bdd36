/// The feeds that a page says it has.
public enum PageFeeds {
  /// Their addresses, made whole, in the order of the page; none where the bytes name none.
  ///
  /// - Parameter address: Where the page was got from.
  public static func addresses(in bytes: [UInt8], contentType: String?, address: String) -> [String] {
    let decoded = TextDecoding.decode(bytes, contentType: contentType.map { ContentType($0) }, markup: .html)
    var builder = TreeBuilder(decoded.bytes)
    let tree = builder.build()
    let links = tree.nodes.indices.lazy.filter { isFeed($0, tree) }.compactMap { tree.text(.href, of: $0) }
    return Array(
      links.map { WebAddress.resolve($0, against: address) }.filter { WebAddress($0).isFetchable }.prefix(most))
  }

  /// Sites have one for all, one for comments, and some for their parts.
  private static let most = 20

  /// What the types of RSS, Atom and JSON Feed have in common.
  private static let types = ["application/rss+xml", "application/atom+xml", "application/feed+json"]

  private static func isFeed(_ node: Int, _ tree: PageTree) -> Bool {
    guard tree.nodes[node].tag == .link, let type = tree.text(.type, of: node)?.lowercased() else { return false }
    return types.contains(type)
  }
}
