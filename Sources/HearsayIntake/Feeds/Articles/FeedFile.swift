import HearsayModel

/// A file that is a feed.
struct FeedFile {
  private let feed: Feed
  private let name: String

  init(_ bytes: [UInt8], name: String) throws(IntakeFault.Reason) {
    do throws(FeedFault) { feed = try FeedReader.feed(of: bytes) } catch {
      switch error {
      case .empty: throw .empty
      case .subscriptions: throw .subscriptions
      case .tooLong(let limit): throw .tooLong(limit: limit)
      case .other(let words): throw .brokenFeed("this is \(words)")
      case .page, .noFeed: throw .brokenFeed("there is no feed in it")
      }
    }
    self.name = name
    if feed.entries.isEmpty, let problem = feed.problems.first(where: { $0.code == "malformed-feed" }) {
      throw .brokenFeed(Self.clause(problem.message))
    }
  }

  /// The sentence as a part of another.
  private static func clause(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst().dropLast(sentence.hasSuffix(".") ? 1 : 0)
  }

  /// Its articles, each with the line of its entry; what is odd about the whole feed is told with the first.
  var incoming: [Incoming] {
    var ofFeed = feed.problems
    return feed.articles.map { found in
      defer { ofFeed = [] }
      return Incoming(
        place: Place(name: name, line: found.line), article: found.article,
        problems: ofFeed + found.problems + (found.isSummary ? [Self.summary(found.article)] : []))
    }
  }

  private static func summary(_ article: Article) -> Problem {
    let place = article.url.map { "; the rest stands at \($0)" } ?? ""
    return Problem(code: "summary-only", message: "The feed has only a summary of it\(place).")
  }
}
