import HearsayGold
import HearsayReading

extension GoldDocument {
  /// What a reader reads in the articles of a file.
  static func documents(readFrom path: String, by reader: Reader) throws -> [GoldDocument] {
    try GoldArticle.articles(ofFile: path).map { article in
      guard let sentences = article.sentences else {
        throw Failure("\(path): \(article.id): it has no “sentences” to place evidence in")
      }
      return GoldDocument(reader.read(article.article), sentences: sentences)
    }
  }
}
