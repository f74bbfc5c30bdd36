import HearsayFetch
import HearsayIntake
import HearsayModel

extension LedgerDesk {
  /// Looks once at some feeds, and files what is new in them.
  ///
  /// - Parameter changed: Takes each saga that came to another stage, as soon as the article is filed that says so.
  public func follow(
    _ feeds: [String], on web: WebIntake, defaults: ArticleDefaults = ArticleDefaults(),
    clock: @escaping () -> Moment, telling: Telling, changed: @escaping (StageChange) -> Void
  ) throws(Fault) -> FollowSummary {
    var round = try FollowRound(
      desk: self, web: web, defaults: defaults, clock: clock, telling: telling, told: changed)
    for feed in feeds { round.ask(feed) }
    return try round.finish()
  }

  /// The feeds that some words name: addresses as they are, and those in lists of feeds (OPML), each once.
  public static func feeds(named words: [String]) throws(Fault) -> [String] {
    var feeds: [String] = []
    for word in words {
      let found = AddSource.isAddress(word) ? [word] : try listed(in: word)
      for feed in found where !feeds.contains(feed) { feeds.append(feed) }
    }
    return feeds
  }
}

extension WebIntake {
  /// Sends words to an address by POST.
  public func deliver(_ json: JSON, to words: String) throws(Fault) {
    do {
      try fetcher.deliver(Array(json.line.utf8), contentType: "application/json", to: try Self.address(words))
    } catch let fault as FetchFault { throw Fault(fault) } catch let fault as Fault { throw fault } catch {
      throw Fault(.unexplained, at: words, wrong: "\(error)", advice: "this is a bug of hearsay: please report it")
    }
  }
}

extension LedgerDesk {
  /// The feeds that a list of feeds names.
  private static func listed(in path: String) throws(Fault) -> [String] {
    let bytes: [UInt8]
    do { bytes = try Intake.bytes(ofFile: path == "-" ? nil : path) } catch { throw Fault(error) }
    do { return try SubscriptionList.read(bytes).list.subscriptions.map(\.address) } catch {
      throw Fault(
        .notAFeed, at: path, wrong: "this is no list of feeds in OPML",
        advice: "give addresses of feeds, or the file that a feed reader exports")
    }
  }
}
