import HearsayFetch
import HearsayIntake

extension Fault {
  /// The words for what could not be fetched.
  init(_ fault: FetchFault) {
    // Where a redirect led somewhere else, both places are told.
    let place = fault.place == fault.asked ? fault.asked : "\(fault.asked), at \(fault.place)"
    switch fault.reason {
    case .address(let why): self = .address(why, at: place)
    case .robots(let rule, let line):
      self.init(
        .robots, at: place, wrong: "the site asks robots not to read it: line \(line) of its robots.txt says “\(rule)”",
        advice: "read it in a browser and give hearsay the saved page, or ask the site's owner")
    case .robotsUnreachable(let why):
      self.init(
        .robots, at: place, wrong: "the site's robots.txt cannot be read, which counts as a no: \(why.words)",
        advice: "try again later; the site may be at work on it")
    case .resting(let host, let pause):
      self.init(
        .hostBusy, at: place,
        wrong: "\(host) asked to be left alone or failed repeatedly, and rests for \(pause.words)",
        advice: "try again after that")
    case .busy(let status, let pause):
      self.init(
        .hostBusy, at: place, wrong: "the host has no time (status \(status)) and is left alone for \(pause.words)",
        advice: "try again after that, and less often")
    case .redirect(let words, let why): self = .redirect(to: words, why, at: place)
    case .loop:
      self.init(
        .badRedirect, at: place, wrong: "the redirects go in a circle", advice: "look at the address in a browser")
    case .tooManyRedirects(let limit):
      self.init(
        .badRedirect, at: place, wrong: "there are more than \(limit) redirects, one after the other",
        advice: "look at the address in a browser")
    case .status(let status): self = .status(status, at: place)
    case .stopped:
      self.init(
        .stopped, at: place, wrong: "it was not fetched any more", advice: "give the same command again to go on")
    case .transport(let why): self = .transport(why, at: place)
    }
  }

  private static func address(_ why: FetchAddress.Fault, at place: String) -> Fault {
    Fault(
      .notAnAddress, at: place, wrong: why.words,
      advice: "give an address such as https://example.org/feed; one with a password in it is not asked")
  }

  private static func redirect(to words: String?, _ why: FetchAddress.Fault?, at place: String) -> Fault {
    let target =
      words.map { "to “\($0)”, which cannot be asked: \(why?.words ?? "it is no address")" } ?? "without saying where"
    return Fault(
      .badRedirect, at: place, wrong: "the host redirects \(target)", advice: "look at the address in a browser")
  }

  private static func status(_ status: Int, at place: String) -> Fault {
    let (wrong, advice) =
      switch status {
      case 401, 403, 451: ("the host does not let it be read", "read it in a browser and give hearsay the saved page")
      case 404: ("there is no such page", "look at the spelling")
      case 410: ("the page is gone for good", "leave it out")
      case 500...: ("the host fails", "try again later")
      default: ("the host does not send it", "look at the address in a browser")
      }
    return Fault(
      status >= 500 ? .hostBusy : .badStatus, at: place, wrong: "\(wrong) (status \(status))", advice: advice)
  }

  private static func transport(_ why: FetchFault.Transport, at place: String) -> Fault {
    Fault(why.code, at: place, wrong: why.words, advice: why.advice)
  }

  /// A page has no text that could be an article's.
  static func noArticle(_ place: String) -> Fault {
    Fault(
      .noArticle, at: place, wrong: "no text of an article was found on the page",
      advice: "look whether it is an article, or one behind a consent wall or a login")
  }

  /// What stands there is no page.
  static func noPage(_ place: String, type: String) -> Fault {
    Fault(
      .noArticle, at: place, wrong: "this is no page: it is of the type “\(type)”",
      advice: "give the address of the page that it stands on")
  }

  /// A list of feeds stands where a feed or page should.
  static func listOfFeeds(_ place: String) -> Fault {
    Fault(
      .feedList, at: place, wrong: "this is a list of feeds",
      advice: "save it, and give the file to hearsay follow")
  }

  /// Why something is no feed; `feeds` are the addresses of those that it names.
  init(_ fault: FeedFault, at place: String, feeds: [String]) {
    if case .subscriptions = fault {
      self = .listOfFeeds(place)
      return
    }
    let wrong =
      switch fault {
      case .empty: "there is nothing in the feed"
      case .page: "this is a page, and no feed"
      case .subscriptions: "this is a list of feeds"
      case .other(let what): "this is no feed: \(what)"
      case .noFeed: "this is no feed of any known format"
      case .tooLong(let limit): "the feed is longer than \(limit >> 20) MB"
      }
    let usual = "look for the address of the feed on the site; it is often /feed"
    self.init(.notAFeed, at: place, wrong: wrong, advice: feeds.first.map { "give \($0), which it names" } ?? usual)
  }
}
