import Foundation
import HearsayDesk
import HearsayGold
import HearsayModel
import HearsayReading

/// One article of the page, read.
struct SeedsArticle {
  let place: SeedsPhrases.Place
  /// The name under which it is handed to the program.
  let file: String
  /// What is handed to the program.
  let contents: String
  let published: Day?
  let reading: Reading
}

/// The articles of a set.
enum SeedsArticles {
  /// As many as each set has.
  static let count = 3

  /// The seeds, from a folder of text files or from the first lines of a file of articles: both give the same.
  static func seeds(at path: String, readBy reader: Reader) throws -> [SeedsArticle] {
    let articles =
      try isFolder(path) ? texts(in: path) : Array(GoldArticle.articles(ofFile: path).map(\.article).prefix(count))
    guard articles.count == count else { throw Failure("\(path): it has \(articles.count) articles and not \(count)") }
    return articles.enumerated().map { index, article in
      // Without an id or a name of its own, so that it does not matter where it came from.
      let body = article.body.trimmingCharacters(in: .whitespacesAndNewlines)
      let bare = Article(published: article.published, body: body)
      return SeedsArticle(
        place: SeedsPhrases.Place(set: .seed, number: index + 1), file: "seed-\(index + 1).txt",
        contents: (article.published.map { "date \($0)\n" } ?? "") + body + "\n", published: article.published,
        reading: reader.read(bare))
    }
  }

  /// The retelling: the first lines of a file of ours.
  static func ours(in path: String, readBy reader: Reader) throws -> [SeedsArticle] {
    let lines = try contents(of: path).split(separator: "\n").prefix(count)
    let articles = try GoldArticle.articles(ofFile: path)
    return zip(lines, articles).enumerated().map { index, pair in
      SeedsArticle(
        place: SeedsPhrases.Place(set: .ours, number: index + 1), file: "ours-\(index + 1).jsonl",
        contents: pair.0 + "\n", published: pair.1.article.published, reading: reader.read(pair.1.article))
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func texts(in folder: String) throws -> [Article] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
    var articles: [Article] = []
    var faults: [Fault] = []
    try Desk().read(names.map { .file(folder + "/" + $0) }) { outcome in
      switch outcome {
      case .read(let read): articles.append(read.article)
      case .failed(let fault): faults.append(fault)
      }
    }
    guard faults.isEmpty else { throw Failure(faults.map { "\($0.place): \($0.wrong)" }.joined(separator: "\n")) }
    return articles
  }

  private static func contents(of path: String) throws -> String {
    do { return try String(contentsOfFile: path, encoding: .utf8) } catch {
      throw Failure("\(path): it cannot be read (\(error.localizedDescription))")
    }
  }
}
