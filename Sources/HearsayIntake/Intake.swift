import HearsayModel

/// The face of the module: foreign bytes go in, articles come out, one after the other.
///
/// The bytes are read in chunks, so that a file of any number of lines costs no more memory than its longest article.
/// What cannot be read is a fault with its place, among the articles and in their order; what follows it is read.
public enum Intake {
  /// The articles of a file.
  ///
  /// - Parameter glance: Looks at the pages of an archive before they are read; `nil` keeps all.
  public static func articles(ofFile path: String, glance: Glance? = nil) -> ArticleStream {
    ArticleStream(name: path, source: FileBytes(.file(path)), glance: glance)
  }

  /// The articles that come in on standard input.
  public static func articlesOfStandardInput(glance: Glance? = nil) -> ArticleStream {
    ArticleStream(name: "-", source: FileBytes(.standardInput), glance: glance)
  }

  /// The lines of a file, or of standard input where `path` is `nil`, without a look at what they hold.
  public static func lines(ofFile path: String?) -> LineStream {
    LineStream(name: path ?? "-", source: FileBytes(path.map(FileBytes.Origin.file) ?? .standardInput))
  }

  /// The articles of bytes at hand; `name` stands in the places of articles and faults.
  public static func articles(of bytes: [UInt8], name: String) -> ArticleStream {
    ArticleStream(name: name, source: BytesAtHand(bytes))
  }
}

/// Where an article came from.
public struct Place: Hashable, Sendable {
  /// The path of the file, or `-` for standard input.
  public let name: String
  /// The line, from 1, in a file of many articles; `nil` where the file is one article.
  public let line: Int?

  /// A place.
  public init(name: String, line: Int? = nil) {
    self.name = name
    self.line = line
  }
}

extension Place: CustomStringConvertible {
  /// The place as compilers write it: `feed.jsonl:3`.
  public var description: String { line.map { "\(name):\($0)" } ?? name }
}

/// An article as it was taken in.
public struct Incoming: Hashable, Sendable {
  /// Where it came from.
  public let place: Place
  /// The article.
  public let article: Article
  /// What was odd about it: a date that is none, a field of the wrong sort.
  public let problems: [Problem]

  /// An article as it was taken in.
  public init(place: Place, article: Article, problems: [Problem] = []) {
    self.place = place
    self.article = article
    self.problems = problems
  }
}
