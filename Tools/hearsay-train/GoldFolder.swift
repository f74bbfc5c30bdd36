import HearsayGold

/// A folder of articles with their claims, to learn from or to score on.
struct GoldFolder {
  /// The folder's own name.
  let name: String
  let documents: [GoldDocument]
  let articles: [GoldArticle]

  init(_ folder: String) throws {
    name = folder.split(separator: "/").last.map(String.init) ?? folder
    documents = try GoldDocument.documents(ofFile: folder + "/claims.json", placedIn: [])
    articles = try GoldArticle.articles(ofFile: folder + "/articles.jsonl")
  }
}
