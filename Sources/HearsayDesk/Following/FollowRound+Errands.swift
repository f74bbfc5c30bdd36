import HearsayFetch
import HearsayIntake
import HearsayModel

extension FollowRound {
  /// Errands of one feed in the order in which things happened, so that a saga is told stage by stage; as the feed has them where it does not
  /// date all of them.
  static func inOrder(_ errands: [Errand]) -> [Errand] {
    let times = errands.compactMap { ($0.entry.published ?? $0.entry.updated)?.time }
    guard times.count == errands.count else { return errands }
    return errands.indices.sorted { (times[$0], $0) < (times[$1], $1) }.map { errands[$0] }
  }

  /// Takes the errand whose host may be asked first; of several the one that was noted first.
  mutating func nextErrand() -> Errand? {
    web.fetcher.soonest(of: errands.lazy.map(\.address)).map { errands.remove(at: $0) }
  }

  /// Fetches the page of an entry, files it, and tells what moved.
  mutating func run(_ errand: Errand) throws(Fault) {
    let page = try web.page(errand.address.text)
    let incoming = Incoming(
      place: page.place, article: errand.completing(page.article), problems: page.problems)
    let filed = try desk.add([incoming], defaults: defaults, clock: clock, telling: telling)
    summary.articles += filed
    shelf[errand.feed].take(errand.key, look: errand.look)
    // After each article: whoever stops the work now, or loses power, has nothing fetched twice.
    try shelf.save()
    guard filed.new > 0 else { return }
    for change in try desk.stageChanges(by: defaults.filling(incoming.article).id) {
      summary.changes += 1
      told(change)
    }
  }

  mutating func fail(_ fault: Fault) {
    summary.articles.failed += 1
    telling.failed(fault)
  }
}

extension FollowRound.Errand {
  /// The article with what only the feed says of it.
  fileprivate func completing(_ article: Article) -> Article {
    var article = article
    article.url = article.url ?? address.text
    article.published = article.published ?? (entry.published ?? entry.updated)?.time?.day
    article.title = article.title ?? entry.title?.plainLine
    article.publisher = article.publisher ?? outlet
    return article
  }
}

extension FeedEntry {
  /// What an entry looks like: another look is another text, most likely.
  var look: String {
    let parts = [title?.value, updated?.words, summary?.value, link] + contents.map { Optional($0.value) }
    return ContentHash(of: parts.map { $0 ?? "" }).text
  }
}

extension Fault.Code {
  /// Whether the failure is one of the web, after which the rest can be fetched all the same.
  var isOfFetching: Bool {
    switch self {
    case .notAnAddress, .robots, .hostBusy, .badRedirect, .badStatus, .privateAddress, .noSuchHost, .tooLarge,
      .notSecure,
      .noConnection, .noArticle, .notAFeed, .stopped:
      true
    default: false
    }
  }

  /// Whether another try would fail in the same way.
  var isForGood: Bool {
    switch self {
    case .notAnAddress, .robots, .badRedirect, .badStatus, .privateAddress, .tooLarge, .noArticle: true
    default: false
    }
  }
}
