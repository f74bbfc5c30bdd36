/// What feeds, entries and the sources of entries are told of in the same words, so that one adapter reads all three.
protocol FeedParticulars {
  var id: String? { get set }
  var title: FeedText? { get set }
  var subtitle: FeedText? { get set }
  var summary: FeedText? { get set }
  var links: [FeedLink] { get set }
  var language: String? { get set }
  var authors: [FeedPerson] { get set }
  var contributors: [FeedPerson] { get set }
  var publisher: FeedPerson? { get set }
  var rights: FeedText? { get set }
  var tags: [FeedTag] { get set }
  var published: FeedDate? { get set }
  var updated: FeedDate? { get set }
  var created: FeedDate? { get set }

  /// Takes words as what this says in short, where nothing does yet.
  mutating func offerSummary(_ text: FeedText)
  /// Takes the address of a picture that stands for this.
  mutating func offerPicture(_ address: String)
}

extension FeedHead: FeedParticulars {
  mutating func offerSummary(_ text: FeedText) {
    if subtitle == nil, summary?.value.isEmpty ?? true, !text.value.isEmpty { summary = text }
  }

  mutating func offerPicture(_ address: String) { image = image ?? FeedImage(address: address) }
}

extension FeedEntry: FeedParticulars {
  mutating func offerSummary(_ text: FeedText) {
    if summary?.value.isEmpty ?? true, !text.value.isEmpty { summary = text }
  }

  mutating func offerPicture(_ address: String) { thumbnails.append(address) }
}

extension FeedParticulars {
  /// Nobody writes with more; each is compared with all others.
  private static var mostAuthors: Int { 100 }

  /// Takes somebody as an author, once.
  mutating func addAuthor(_ person: FeedPerson?) {
    if let person, authors.count < Self.mostAuthors, !authors.contains(person) { authors.append(person) }
  }

  /// Takes an address as a link.
  mutating func addLink(_ link: FeedLink?) { link.map { links.append($0) } }

}

extension FeedDate? {
  /// Takes words as the date, in place of an earlier one that said less.
  mutating func set(_ words: String) {
    guard !words.isEmpty else { return }
    let date = FeedDate(words)
    if date.time != nil || self?.time == nil { self = date }
  }

  /// Takes words as the date where there is none yet.
  mutating func offer(_ words: String) {
    if self?.time == nil { set(words) }
  }
}
