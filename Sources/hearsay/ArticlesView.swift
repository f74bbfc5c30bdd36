import HearsayDesk
import HearsayModel

/// A way to print what was read, article by article.
protocol ArticlesView {
  /// What stands before the first article.
  var opening: String { get }
  /// One article, with its line break.
  mutating func block(_ article: ReadArticle) -> String
  /// What stands after the last.
  var closing: String { get }
}

extension ArticlesView {
  var opening: String { "" }
  var closing: String { "" }
}

/// One line of JSON for each article.
struct LinesView: ArticlesView {
  let line: (Reading) -> String

  func block(_ article: ReadArticle) -> String { line(article.reading) + "\n" }
}

/// One JSON array, indented for people.
struct ArrayView: ArticlesView {
  private var isEmpty = true

  let opening = "["

  mutating func block(_ article: ReadArticle) -> String {
    defer { isEmpty = false }
    return (isEmpty ? "\n  " : ",\n  ") + Wire.json(article.reading).indented(margin: 1)
  }

  var closing: String { isEmpty ? "]\n" : "\n]\n" }
}
