import HearsayModel

/// What came of looking at feeds.
public struct FollowSummary: Hashable, Sendable {
  /// Feeds that were asked.
  public var feeds = 0
  /// Feeds that said that nothing had changed.
  public var unchanged = 0
  /// Sagas that came to another stage.
  public var changes = 0
  /// What became of the articles; feeds that failed count among what failed.
  public var articles = AddSummary()

  /// Nothing yet.
  public init() {}

  /// The summary for programs.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/followed/1"), "feeds": .integer(feeds), "unchanged": .integer(unchanged),
      "changes": .integer(changes), "articles": articles.json,
    ])
  }
}
