import HearsayFetch
import HearsayIntake
import HearsayModel

/// One look at some feeds: what is new in them is fetched, read and filed, article by article.
///
/// Entries of several feeds are taken in the order in which their hosts may be asked, so that the pause that one host needs is used
/// for the others.
struct FollowRound {
  /// An entry whose page is to be fetched.
  struct Errand {
    let feed: String
    let key: String
    let look: String
    let address: FetchAddress
    let entry: FeedEntry
    let outlet: String?
  }

  let desk: LedgerDesk
  let web: WebIntake
  let defaults: ArticleDefaults
  let clock: () -> Moment
  let telling: LedgerDesk.Telling
  let told: (StageChange) -> Void
  var shelf: FeedShelf
  var errands: [Errand] = []
  var summary = FollowSummary()

  init(
    desk: LedgerDesk, web: WebIntake, defaults: ArticleDefaults, clock: @escaping () -> Moment,
    telling: LedgerDesk.Telling, told: @escaping (StageChange) -> Void = { _ in }
  ) throws(Fault) {
    self.desk = desk
    self.web = web
    self.defaults = defaults
    self.clock = clock
    self.telling = telling
    self.told = told
    shelf = try FeedShelf(of: desk.place)
  }

  /// Asks a feed whether it has changed, and notes what is new in it.
  mutating func ask(_ feed: String) {
    guard !web.isStopping else { return }
    do throws(Fault) {
      summary.feeds += 1
      guard let (found, response) = try web.feed(feed, validators: shelf[feed].validators) else {
        summary.unchanged += 1
        return
      }
      take(found, response, of: feed)
    } catch {
      fail(error)
    }
  }

  /// Notes the entries of a feed that were not taken yet.
  mutating func take(_ found: Feed, _ response: FetchResponse, of feed: String) {
    shelf[feed].validators = response.validators
    var new: [Errand] = []
    // No more than can be remembered: the rest would be fetched again at every look.
    for entry in found.entries.prefix(FeedShelf.most) {
      guard let link = entry.link, let key = entry.id ?? entry.link else { continue }
      let look = entry.look
      guard !shelf[feed].has(key, look: look), !new.contains(where: { $0.key == key }) else { continue }
      do {
        let address = try response.address.resolving(link)
        new.append(
          Errand(feed: feed, key: key, look: look, address: address, entry: entry, outlet: found.head.title?.plainLine))
      } catch {
        fail(Fault(FetchFault(.address(error), asked: link)))
      }
    }
    errands += Self.inOrder(new)
  }

  /// Fetches and files what is new, and remembers it.
  mutating func finish() throws(Fault) -> FollowSummary {
    while !web.isStopping, let errand = nextErrand() {
      do throws(Fault) {
        try run(errand)
      } catch {
        guard error.code.isOfFetching else { throw error }
        fail(error)
        if error.code.isForGood {
          shelf[errand.feed].take(errand.key, look: errand.look)
        } else {
          shelf[errand.feed].validators = Validators()
        }
      }
    }
    // What was left for the next time must not be hidden behind "not modified".
    for errand in errands { shelf[errand.feed].validators = Validators() }
    try shelf.save()
    return summary
  }
}
