import HearsayIntake
import HearsayModel
import HearsayReading

/// The use cases, the same for every edge. An edge asks the desk and shows what it answers.
public struct Desk: Sendable {
  let reader: Reader

  /// A desk with everything that is known beforehand.
  ///
  /// - Parameter lexicon: where the user's own tables of names are; none are read where it is `nil`.
  public init(lexicon: LexiconPlace? = nil) throws(Fault) {
    let own = try lexicon.map { place throws(Fault) in try LexiconFolder(place: place).files() } ?? []
    do { reader = try Reader(own: own) } catch { throw Fault(error, own: own) }
  }

  /// Who reads here.
  public var readerVersion: ReaderVersion { reader.version }

  /// Reads one article.
  public func read(_ article: Article) -> Reading { reader.read(article) }

  /// Reads every article of the inputs, in their order, and hands each on as soon as it is read. What cannot be taken
  /// in is handed on as a fault in its place.
  public func read(
    _ inputs: [Input], defaults: ArticleDefaults = ArticleDefaults(), jobs: Int = 1,
    _ receive: (Outcome) throws -> Void
  ) rethrows {
    var batch: [Result<Incoming, IntakeFault>] = []
    for input in inputs {
      for result in input.articles() {
        batch.append(result)
        guard batch.count >= Self.batch(for: jobs) else { continue }
        try outcomes(of: batch, defaults: defaults, jobs: jobs).forEach(receive)
        batch.removeAll(keepingCapacity: true)
      }
    }
    try outcomes(of: batch, defaults: defaults, jobs: jobs).forEach(receive)
  }

  /// Reads the articles of bytes that came another way than in a file, such as in a request; `name` stands for them in places.
  public func read(_ bytes: [UInt8], named name: String) -> [Outcome] {
    outcomes(of: Array(Intake.articles(of: bytes, name: name)), defaults: ArticleDefaults(), jobs: 1)
  }

  /// How many articles are read side by side: one at a time where one job is asked for, else enough that no job waits
  /// long for the slowest.
  private static func batch(for jobs: Int) -> Int { jobs <= 1 ? 1 : 16 * jobs }

  private func outcomes(
    of batch: [Result<Incoming, IntakeFault>], defaults: ArticleDefaults, jobs: Int
  ) -> [Outcome] {
    Parallel.map(batch, jobs: jobs) { result in
      switch result {
      case .success(let incoming): .read(read(incoming, defaults: defaults))
      case .failure(let fault): .failed(Fault(fault))
      }
    }
  }

  private func read(_ incoming: Incoming, defaults: ArticleDefaults) -> ReadArticle {
    let article = defaults.filling(incoming.article)
    var reading = reader.read(article)
    reading.problems.insert(contentsOf: incoming.problems, at: 0)
    return ReadArticle(place: incoming.place.shown, article: article, reading: reading)
  }
}

/// Where articles are to be taken from.
public enum Input: Hashable, Sendable {
  /// A file.
  case file(String)
  /// Standard input.
  case standardInput

  /// The input that a word on the command line names: `-` is standard input.
  public init(word: String) { self = word == "-" ? .standardInput : .file(word) }

  /// The articles of the input; the pages of an archive only where a glance keeps them.
  func articles(glance: Glance? = nil) -> ArticleStream {
    switch self {
    case .file(let path): Intake.articles(ofFile: path, glance: glance)
    case .standardInput: Intake.articlesOfStandardInput(glance: glance)
    }
  }

  var lines: LineStream {
    switch self {
    case .file(let path): Intake.lines(ofFile: path)
    case .standardInput: Intake.lines(ofFile: nil)
    }
  }
}

/// What is said of articles that do not say it themselves.
public struct ArticleDefaults: Hashable, Sendable {
  /// The day of publication.
  public var published: Day?
  /// The publisher.
  public var publisher: String?

  /// The language, as a tag or name.
  public var language: String?

  /// Defaults; none for what is left out.
  public init(published: Day? = nil, publisher: String? = nil, language: String? = nil) {
    self.published = published
    self.publisher = publisher
    self.language = language
  }

  func filling(_ article: Article) -> Article {
    var filled = article
    filled.published = article.published ?? published
    filled.publisher = article.publisher ?? publisher
    filled.language = article.language ?? language
    return filled
  }
}

/// An article with what was read in it.
public struct ReadArticle: Sendable {
  /// Where it came from: the file, and the line in a file of many articles.
  public let place: String
  /// The article.
  public let article: Article
  /// What was read in it, and what was odd when it was taken in.
  public let reading: Reading
}

/// What became of one article of the input.
public enum Outcome: Sendable {
  /// It was read.
  case read(ReadArticle)
  /// It could not be taken in.
  case failed(Fault)
}
