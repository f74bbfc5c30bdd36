import HearsayModel

/// What subscribers are told of one club, player, source or search: the form that Atom and JSON Feed are both written from.
struct Feed: Sendable {
  /// One thing that is new.
  struct Entry: Sendable {
    /// Its id, for good.
    let id: String
    /// What it says, in one sentence.
    let title: String
    /// The words that prove it, and who says so; plain text.
    let words: String
    /// The page that shows it, as a path.
    let page: String
    /// The article's own address; `nil` where it has none, or one that is no web address.
    let source: String?
    /// The publisher.
    let author: String?
    /// The day that it was published, or that the ledger first saw it.
    let day: Day
  }

  /// What it is about.
  let title: String
  /// The page that it belongs to, as a path.
  let page: String
  /// Where the feed itself is, as a path.
  let own: String
  /// The newest first.
  let entries: [Entry]

  /// When it last changed: the day of its newest entry. A feed without entries has never changed.
  var updated: Moment { Moment(startOf: entries.map(\.day).max() ?? Day(number: 0)) }
}
