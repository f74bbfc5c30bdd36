import HearsayModel

/// An article of a gold folder: the article, and the sentences that the gold counts by.
public struct GoldArticle: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The article as a reader takes it.
  public let article: Article
  /// The sentences that the gold counts by, the headline not among them; `nil` where the file gives none.
  public let sentences: [String]?

  /// An article.
  public init(id: String, article: Article, sentences: [String]? = nil) {
    self.id = id
    self.article = article
    self.sentences = sentences
  }

  /// The articles of a file: an array or one object a line, each `{"id", "publisher", "published", "title", "text",
  /// "sentences"}`, of which `id` and `text` must be there.
  public static func articles(ofFile path: String) throws(GoldFault) -> [Self] {
    try articles(of: RecordFile.bytes(of: path), name: path)
  }

  /// The articles of a file's bytes; `name` stands in the places of faults.
  public static func articles(of bytes: [UInt8], name: String) throws(GoldFault) -> [Self] {
    var articles: [Self] = []
    for record in try RecordFile(bytes, name: name).records {
      articles.append(try Self(RecordNode(record)))
    }
    return articles
  }

  private init(_ node: RecordNode) throws(GoldFault) {
    let id = try node.required("id").string()
    let article = Article(
      givenID: id, publisher: try node["publisher"]?.string(), published: try Self.day(node["published"]),
      title: try node.words("title"), body: try node.required("text").string())
    var sentences: [String] = []
    for item in try node.items("sentences") { sentences.append(try item.string()) }
    self.init(id: id, article: article, sentences: node["sentences"] == nil ? nil : sentences)
  }

  private static func day(_ node: RecordNode?) throws(GoldFault) -> Day? {
    guard let node else { return nil }
    let words = try node.string()
    guard !words.isEmpty else { return nil }
    guard let day = Day(words) else { throw node.fault("“\(words)” is no date") }
    return day
  }
}
