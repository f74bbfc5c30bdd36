import HearsayIntake
import HearsayModel

/// An entry under the names of feedparser.
struct FeedEntryView {
  private let entry: FeedEntry

  init(_ entry: FeedEntry) { self.entry = entry }

  /// The whole entry.
  var json: JSON {
    // feedparser documents that the text stands in for a summary that is not there.
    let summary = entry.summary ?? entry.contents.first { $0.kind.isMarkup || $0.kind == .plain }
    var members = FeedView.texts([
      ("title", entry.title), ("subtitle", entry.subtitle), ("summary", summary), ("rights", entry.rights),
    ])
    members.merge(FeedView.people(entry.authors, entry.contributors, entry.publisher)) { $1 }
    members.merge(FeedView.dates(dates)) { $1 }
    members["id"] = entry.id.map(JSON.string)
    members["guidislink"] = .bool(entry.idIsLink && !entry.links.contains { $0.relation == "alternate" })
    members["link"] = entry.link.map(JSON.string)
    members["links"] = .array(entry.links.map(FeedView.link))
    members["enclosures"] = .array(entry.enclosures.map(FeedView.link))
    members["license"] = entry.links.first { $0.relation == "license" }.map { .string($0.address) }
    members["comments"] = entry.comments.map(JSON.string)
    members["content"] = .array(entry.contents.map(FeedView.detail))
    members["tags"] = FeedView.tags(entry.tags)
    members["source"] = entry.source.map(FeedView.head)
    members["language"] = entry.language.map(JSON.string)
    members["image"] = entry.thumbnails.first.map { .object(["href": .string($0)]) }
    members["media_thumbnail"] = .array(entry.thumbnails.map { .object(["url": .string($0)]) })
    return .object(members)
  }

  private var dates: [(name: String, date: FeedDate?)] {
    [
      ("published", entry.published), ("updated", entry.updated), ("created", entry.created),
      ("expired", entry.expires),
    ]
  }
}
