/// The meta elements of a page: what it says of itself to search engines and social networks.
struct MetaTags {
  /// The contents by name, each in the order of the page. Names are in lower case.
  private let contents: [String: [String]]

  init(_ tree: PageTree) {
    var contents: [String: [String]] = [:]
    for (index, node) in tree.nodes.enumerated() where node.tag == .meta {
      guard let content = tree.text(.content, of: index), !content.isEmpty else { continue }
      for attribute in [AttributeName.property, .name, .itemprop] {
        guard let name = tree.text(attribute, of: index)?.lowercased(), !name.isEmpty else { continue }
        contents[name, default: []].append(content)
      }
    }
    self.contents = contents
  }

  /// The first content under the first of the names that has one.
  func first(_ names: [String]) -> String? {
    for name in names { if let content = contents[name]?.first { return content } }
    return nil
  }

  /// All contents under the first of the names that has one.
  func all(_ names: [String]) -> [String] {
    for name in names { if let list = contents[name] { return list } }
    return []
  }

  /// The contents under each of the names that has one, in the order of the names.
  func each(_ names: [String]) -> [String] { names.flatMap { contents[$0]?.prefix(1) ?? [] } }
}
