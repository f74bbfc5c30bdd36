/// A list of feeds that somebody follows, as programs hand it to each other in OPML.
public struct SubscriptionList: Hashable, Sendable {
  /// What the list is called; `nil` where it has no name.
  public var title: String?
  /// The feeds, in their order; one that stands in the list twice stands here once.
  public var subscriptions: [Subscription]

  /// A list.
  public init(title: String? = nil, subscriptions: [Subscription]) {
    self.title = title
    self.subscriptions = subscriptions
  }
}

/// One feed of a list.
public struct Subscription: Hashable, Sendable {
  /// The feed's address.
  public var address: String
  /// What the feed is called; `nil` where the list does not say.
  public var title: String?
  /// The address of the pages that it belongs to.
  public var page: String?
  /// The folders that it lies in, outermost first.
  public var folders: [String]

  /// A feed of a list.
  public init(address: String, title: String? = nil, page: String? = nil, folders: [String] = []) {
    self.address = address
    self.title = title
    self.page = page
    self.folders = folders
  }
}
