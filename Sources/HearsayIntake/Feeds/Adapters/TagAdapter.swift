/// Turns elements that file something into `FeedTag`s.
enum TagAdapter {
  /// `<category domain="…">word</category>` of RSS and `<category term="…" scheme="…" label="…"/>` of Atom.
  static func tag(_ element: MarkupElement) -> FeedTag? {
    let term = element.attribute("term")?.nonEmpty ?? element.text.nonEmpty
    return tag(
      term, scheme: element.attribute("scheme") ?? element.attribute("domain"), label: element.attribute("label"))
  }

  /// A tag; `nil` where nothing is said.
  static func tag(_ term: String?, scheme: String? = nil, label: String? = nil) -> FeedTag? {
    let tag = FeedTag(
      term: term.map { TextRepair.repaired(Blank.trimmed($0)) }?.nonEmpty, scheme: scheme?.nonEmpty,
      label: label.map(TextRepair.repaired)?.nonEmpty)
    return tag.term == nil && tag.scheme == nil && tag.label == nil ? nil : tag
  }

  /// Words with commas between them.
  static func tags(_ words: String, scheme: String? = nil) -> [FeedTag] {
    words.split(separator: ",").compactMap { tag(String($0), scheme: scheme) }
  }
}

extension [FeedTag] {
  /// Entries have a dozen; more are not looked at, since each is compared with all others.
  private static var most: Int { 200 }

  /// Adds tags that are not there yet.
  mutating func add(_ tags: some Sequence<FeedTag>) {
    for tag in tags where count < Self.most && !contains(tag) { append(tag) }
  }

  /// Adds a tag that is not there yet.
  mutating func add(_ tag: FeedTag?) { tag.map { add(CollectionOfOne($0)) } }
}
