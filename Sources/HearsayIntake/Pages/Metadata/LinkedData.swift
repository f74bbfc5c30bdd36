import HearsayModel

/// What a page says of itself in JSON-LD, by the words of schema.org: the objects that speak of the article, and those that
/// they refer to.
struct LinkedData {
  /// The objects that are articles, the likeliest first.
  let articles: [[String: JSON]]
  /// The objects that are the page, its site or something shown on it.
  let pages: [[String: JSON]]
  /// Objects by their `@id`.
  private let byID: [String: [String: JSON]]
  /// Scripts that are no JSON, even when repaired.
  let broken: Int

  init(_ tree: PageTree) {
    var objects: [[String: JSON]] = []
    var broken = 0
    for script in Self.scripts(tree) {
      guard let json = LooseJSON.read(script) else {
        broken += 1
        continue
      }
      Self.collect(json, into: &objects)
    }
    var byID: [String: [String: JSON]] = [:]
    for object in objects {
      // An object that only refers to another has nothing but the id.
      guard case .string(let id)? = object["@id"], object.count > (byID[id]?.count ?? 1) else { continue }
      byID[id] = object
    }
    self.byID = byID
    self.broken = broken
    articles = objects.filter { Self.isArticle($0) }
    pages = objects.filter { Self.isPage($0) }
  }

  /// The texts of the scripts.
  private static func scripts(_ tree: PageTree) -> [ArraySlice<UInt8>] {
    tree.nodes.indices.compactMap { index in
      guard tree.nodes[index].tag == .script, let type = tree.value(.type, of: index), type.holds("ld+json"),
        index + 1 < tree.nodes.count, tree.nodes[index + 1].tag == .text,
        Int(tree.nodes[index + 1].parent) == index
      else { return nil }
      return tree.bytes[tree.nodes[index + 1].textRange]
    }
  }

  /// Every object in a value, those outside before those inside.
  private static func collect(_ json: JSON, into objects: inout [[String: JSON]]) {
    var waiting = [json]
    var next = 0
    while next < waiting.count, objects.count < mostObjects {
      switch waiting[next] {
      case .array(let items): waiting += items
      case .object(let members):
        objects.append(members)
        for key in members.keys.sorted() where key != "comment" { waiting.append(members[key] ?? .null) }
      default: break
      }
      next += 1
    }
  }

  /// More than any page has that tells of one article; lists of products have thousands.
  private static let mostObjects = 2000

  private static func types(_ object: [String: JSON]) -> [String] {
    switch object["@type"] {
    case .string(let type)?: [type]
    case .array(let types)?: types.compactMap { $0.plainWords }
    default: []
    }
  }

  private static func isArticle(_ object: [String: JSON]) -> Bool {
    types(object).contains { type in
      type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || ["Report", "Review", "Recipe"].contains(type)
        || type.hasSuffix("SocialMediaPosting") || type.hasSuffix("DiscussionForumPosting")
    }
  }

  private static func isPage(_ object: [String: JSON]) -> Bool {
    types(object).contains {
      ["WebPage", "ItemPage", "AboutPage", "VideoObject", "CreativeWork", "Event"].contains($0)
    }
  }

  /// An object, or the fuller one that its `@id` refers to.
  func resolved(_ json: JSON) -> [String: JSON]? {
    guard case .object(let members) = json else { return nil }
    guard members["name"] == nil, case .string(let id)? = members["@id"] else { return members }
    return byID[id] ?? members
  }

  /// The first text under a key of an article.
  func first(_ key: String) -> String? { articles.lazy.compactMap { $0[key]?.plainWords }.first }

  /// Whether a live blog tells of itself.
  var liveBlog: [String: JSON]? { articles.first { Self.types($0).contains("LiveBlogPosting") } }

  /// The names under a key of an article: of a person or an organisation, or of several.
  func names(_ key: String, in object: [String: JSON], kind: String? = nil) -> [String] {
    let values: [JSON] = if case .array(let items)? = object[key] { items } else { object[key].map { [$0] } ?? [] }
    return values.flatMap { value -> [String] in
      if let name = value.plainWords { return kind == nil ? [name] : [] }
      guard let member = resolved(value), kind.map({ Self.types(member).contains($0) }) ?? true else { return [] }
      if case .array(let names)? = member["name"] { return names.compactMap { $0.plainWords } }
      return member["name"]?.plainWords.map { [$0] } ?? []
    }
  }
}

extension JSON {
  /// The words of a string, references resolved and blanks folded; `nil` where it is no string or holds none.
  var plainWords: String? {
    guard case .string(let text) = self else { return nil }
    let words = PageText.words(of: Array(text.utf8)[...])
    return words.isEmpty ? nil : words
  }
}
