import HearsayIntake
import HearsayModel

/// A feed under the names that the library feedparser gives to what it finds.
struct FeedView {
  private let feed: Feed

  init(_ feed: Feed) { self.feed = feed }

  /// The whole feed.
  var json: JSON {
    Self.object([
      "bozo": .bool(!feed.isWellFormed), "encoding": .string(feed.encoding),
      "version": .optional(Self.versions[feed.format]), "feed": Self.head(feed.head),
      "entries": .array(feed.entries.map { FeedEntryView($0).json }),
    ])
  }

  private static let versions: [FeedFormat: String] = [
    .rss090: "rss090", .rss091Netscape: "rss091n", .rss091: "rss091u", .rss092: "rss092", .rss093: "rss093",
    .rss094: "rss094", .rss10: "rss10", .rss20: "rss20", .rss: "rss", .atom01: "atom01", .atom02: "atom02",
    .atom03: "atom03", .atom10: "atom10", .atom: "atom", .cdf: "cdf", .json1: "json1", .json11: "json11",
  ]

  /// Names that mean what others mean, as feedparser documents them; the first that is there counts.
  private static let otherNames: [String: [String]] = [
    "guid": ["id"], "date": ["updated"], "date_parsed": ["updated_parsed"], "description": ["summary", "subtitle"],
    "description_detail": ["summary_detail", "subtitle_detail"], "url": ["href"], "modified": ["updated"],
    "modified_parsed": ["updated_parsed"], "issued": ["published"], "issued_parsed": ["published_parsed"],
    "copyright": ["rights"], "copyright_detail": ["rights_detail"], "tagline": ["subtitle"],
    "tagline_detail": ["subtitle_detail"],
  ]

  /// What stands under a name.
  static func value(of name: String, in members: [String: JSON]) -> JSON? {
    for other in otherNames[name] ?? [] {
      if let value = members[other] { return value }
    }
    return members[name]
  }

  /// What is said of a feed, or of the source of an entry.
  static func head(_ head: FeedHead) -> JSON {
    var members = texts([
      ("title", head.title), ("subtitle", head.subtitle), ("summary", head.summary), ("info", head.info),
      ("rights", head.rights),
    ])
    members.merge(people(head.authors, head.contributors, head.publisher)) { $1 }
    members.merge(dates([("published", head.published), ("updated", head.updated), ("created", head.created)])) { $1 }
    members["id"] = head.id.map(JSON.string)
    members["link"] = head.link.map(JSON.string)
    members["href"] = head.links.first { $0.relation == "self" }.map { .string($0.address) }
    members["links"] = .array(head.links.map(link))
    members["language"] = head.language.map(JSON.string)
    members["license"] = head.links.first { $0.relation == "license" }.map { .string($0.address) }
    members["tags"] = tags(head.tags)
    members["icon"] = head.icon.map(JSON.string)
    members["logo"] = head.logo.map(JSON.string)
    members["image"] = head.image.map(image)
    if let generator = head.generator {
      members["generator"] = generator.name.map(JSON.string)
      members["generator_detail"] = object([
        "name": .optional(generator.name), "href": .optional(generator.address),
        "version": .optional(generator.version),
      ])
    }
    return .object(members)
  }

  /// An object without the members that are not there.
  static func object(_ members: [String: JSON]) -> JSON { .object(members.filter { $0.value != .null }) }

  static func texts(_ texts: [(name: String, text: FeedText?)]) -> [String: JSON] {
    var members: [String: JSON] = [:]
    for (name, text) in texts {
      guard let text else { continue }
      members[name] = .string(text.value)
      members[name + "_detail"] = detail(text)
    }
    return members
  }

  static func detail(_ text: FeedText) -> JSON {
    object([
      "value": .string(text.value), "type": .string(text.kind.mediaType), "language": .optional(text.language),
      "base": .optional(text.base),
    ])
  }

  static func dates(_ dates: [(name: String, date: FeedDate?)]) -> [String: JSON] {
    var members: [String: JSON] = [:]
    for (name, date) in dates {
      guard let date else { continue }
      members[name] = .string(date.words)
      members[name + "_parsed"] = date.time.map(parts)
    }
    return members
  }

  /// Year, month, day, hour, minute, second, weekday from Monday, day of the year, no summer time: Python's `struct_time`.
  private static func parts(_ time: NewsTime) -> JSON {
    let second = time.secondOfDay ?? 0
    let start = Day(year: time.day.year, month: 1, day: 1)?.number ?? time.day.number
    let parts = [
      time.day.year, time.day.month, time.day.day, second / 3600, second / 60 % 60, second % 60, time.day.weekday,
      time.day.number - start + 1, 0,
    ]
    return .array(parts.map(JSON.integer))
  }

  static func people(
    _ authors: [FeedPerson], _ contributors: [FeedPerson], _ publisher: FeedPerson?
  ) -> [String: JSON] {
    var members: [String: JSON] = [:]
    if let first = authors.first {
      members["author"] = first.words.map(JSON.string)
      members["author_detail"] = person(first)
    }
    members["authors"] = .array(authors.map(person))
    members["contributors"] = .array(contributors.map(person))
    members["publisher"] = publisher?.words.map(JSON.string)
    members["publisher_detail"] = publisher.map(person)
    return members
  }

  private static func person(_ person: FeedPerson) -> JSON {
    object([
      "name": .optional(person.name), "email": .optional(person.email), "href": .optional(person.address),
    ])
  }

  static func link(_ link: FeedLink) -> JSON {
    object([
      "href": .string(link.address), "rel": .string(link.relation), "type": .optional(link.type),
      "title": .optional(link.title), "hreflang": .optional(link.language), "length": .optional(link.length),
    ])
  }

  static func tags(_ tags: [FeedTag]) -> JSON {
    .array(
      tags.map {
        object(["term": .optional($0.term), "scheme": .optional($0.scheme), "label": .optional($0.label)])
      })
  }

  private static func image(_ image: FeedImage) -> JSON {
    object([
      "href": .optional(image.address), "title": .optional(image.title), "link": .optional(image.link),
      "description": .optional(image.words), "width": image.width.map(JSON.integer) ?? .null,
      "height": image.height.map(JSON.integer) ?? .null,
    ])
  }
}
