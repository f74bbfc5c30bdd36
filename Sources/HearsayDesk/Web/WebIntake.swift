import HearsayFetch
import HearsayIntake
import HearsayModel

/// Gets pages and feeds from the web, and takes them in. A class, because it remembers hosts over many requests.
public final class WebIntake {
  let fetcher: Fetcher
  let settings: WebSettings

  /// An intake that asks real hosts.
  public init(_ settings: WebSettings) throws(Fault) {
    guard let fetcher = Fetcher(policy: settings.policy, surroundings: settings.surroundings) else {
      throw Fault(
        .noFetching, at: "the web", wrong: "libcurl cannot be set up", advice: "look whether the system has memory left"
      )
    }
    self.fetcher = fetcher
    self.settings = settings
  }

  /// Whether the work is to end.
  var isStopping: Bool { settings.surroundings.isStopping() }

  /// What an address turned out to be.
  enum Found {
    case feed(Feed, FetchResponse)
    case page(Incoming)
  }

  /// Gets what is at an address: a feed or a page.
  func find(_ words: String) throws(Fault) -> Found {
    let response = try response(FetchRequest(try Self.address(words)))
    guard case .bytes(let bytes) = response.content else { throw Fault.noArticle(words) }
    do { return .feed(try Intake.feed(of: bytes, from: FeedOrigin(response)), response) } catch {
      // What is no feed is a page, if anything.
      if case .subscriptions = error { throw .listOfFeeds(words) }
    }
    return .page(try Self.page(bytes, response, at: words))
  }

  /// Gets a page.
  func page(_ words: String) throws(Fault) -> Incoming {
    let response = try response(FetchRequest(try Self.address(words)))
    guard case .bytes(let bytes) = response.content else { throw Fault.noArticle(words) }
    return try Self.page(bytes, response, at: words)
  }

  /// Gets a feed, where it has changed; `nil` where it has not.
  func feed(_ words: String, validators: Validators) throws(Fault) -> (feed: Feed, FetchResponse)? {
    let request = FetchRequest(try Self.address(words), validators: validators, accept: FetchRequest.feeds)
    let response = try response(request)
    guard case .bytes(let bytes) = response.content else { return nil }
    do { return (try Intake.feed(of: bytes, from: FeedOrigin(response)), response) } catch {
      let place = response.address.text
      let feeds = PageFeeds.addresses(in: bytes, contentType: response.contentType, address: place)
      throw Fault(error, at: words, feeds: feeds)
    }
  }

  private func response(_ request: FetchRequest) throws(Fault) -> FetchResponse {
    do { return try fetcher.fetch(request) } catch { throw Fault(error) }
  }

  static func address(_ words: String) throws(Fault) -> FetchAddress {
    do { return try FetchAddress(words) } catch {
      throw Fault(FetchFault(.address(error), asked: words))
    }
  }

  private static func page(_ bytes: [UInt8], _ response: FetchResponse, at words: String) throws(Fault) -> Incoming {
    if let type = PageMedia.foreignType(of: bytes, contentType: response.contentType) {
      throw .noPage(words, type: type)
    }
    let page = WebPage(bytes, contentType: response.contentType, address: response.address.text)
    guard !page.paragraphs.isEmpty else { throw .noArticle(words) }
    return Incoming(place: Place(name: response.address.text), article: page.article, problems: page.problems)
  }
}

extension FeedOrigin {
  /// How a feed came over the web.
  init(_ response: FetchResponse) { self.init(address: response.address.text, contentType: response.contentType) }
}
