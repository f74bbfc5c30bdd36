import HearsayModel

/// The entries of a live blog, as the page tells of them in JSON-LD.
struct LiveBlog {
  let entries: [LiveEntry]

  init(_ linked: LinkedData) {
    guard let blog = linked.liveBlog else {
      entries = []
      return
    }
    let updates: [JSON] =
      if case .array(let items)? = blog["liveBlogUpdate"] { items } else { blog["liveBlogUpdate"].map { [$0] } ?? [] }
    entries = updates.prefix(Self.mostEntries).compactMap { update in
      linked.resolved(update).flatMap { Self.entry($0) }
    }
  }

  /// A day of transfers has some five hundred.
  static let mostEntries = 5000

  private static func entry(_ members: [String: JSON]) -> LiveEntry? {
    let title = members["headline"]?.plainWords ?? members["name"]?.plainWords
    let text = members["articleBody"].map { GivenText.paragraphs($0) } ?? []
    guard title != nil || !text.isEmpty else { return nil }
    return LiveEntry(
      title: title, published: members["datePublished"]?.plainWords.flatMap { DateFinder.time($0) }, paragraphs: text)
  }

  /// The paragraphs of all entries, headings among them.
  var paragraphs: [String] { entries.flatMap { ($0.title.map { [$0] } ?? []) + $0.paragraphs } }
}
