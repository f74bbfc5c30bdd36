import HearsayModel

/// A feed as Atom 1.0 (RFC 4287).
enum AtomFeed {
  static func text(of feed: Feed, at origin: Origin) -> String {
    let own = origin.base + feed.own
    let entries = feed.entries.map { entry(of: $0, at: origin) }.joined()
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title>\(XMLText.escaped(feed.title))</title>
      <id>\(FeedID.id("feed", [feed.own]))</id>
      <updated>\(feed.updated)</updated>
      <link rel="self" type="application/atom+xml" href="\(XMLText.escaped(own))"/>
      <link rel="alternate" type="text/html" href="\(XMLText.escaped(origin.base + feed.page))"/>
      <generator version="\(Program.version)">Hearsay</generator>
      <author><name>Hearsay</name></author>
      \(entries)</feed>

      """
  }

  private static func entry(of entry: Feed.Entry, at origin: Origin) -> String {
    let author = entry.author.map { "<author><name>\(XMLText.escaped($0))</name></author>\n" } ?? ""
    let source = entry.source.map { "<link rel=\"via\" href=\"\(XMLText.escaped($0))\"/>\n" } ?? ""
    return """
      <entry>
      <title>\(XMLText.escaped(entry.title))</title>
      <id>\(entry.id)</id>
      <updated>\(Moment(startOf: entry.day))</updated>
      <published>\(Moment(startOf: entry.day))</published>
      \(author)<link rel="alternate" type="text/html" href="\(XMLText.escaped(origin.base + entry.page))"/>
      \(source)<content type="text">\(XMLText.escaped(entry.words))</content>
      </entry>

      """
  }
}
