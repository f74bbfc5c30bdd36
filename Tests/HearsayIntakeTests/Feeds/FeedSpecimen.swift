import HearsayModel
import Testing

@testable import HearsayIntake

/// Feeds of our own.
enum FeedSpecimen {
  static let rss = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel>
      <title>Kickabout</title>
      <link>https://kickabout.example/</link>
      <description>Transfers &amp; more</description>
      <language>en-gb</language>
      <item>
        <title>Brörup look north</title>
        <link>https://kickabout.example/1</link>
        <guid isPermaLink="false">kick-1</guid>
        <pubDate>Thu, 14 Dec 2023 09:30:00 GMT</pubDate>
        <dc:creator>Mia Holt</dc:creator>
        <category>Transfers</category>
        <description>Brörup want Otto Lund.</description>
        <content:encoded><![CDATA[<p>Brörup want <b>Otto Lund</b>.</p><p>Ölund say no; see <a href="/2">here</a>.</p>]]></content:encoded>
      </item>
      <item>
        <title>Ölund say no</title>
        <guid>https://kickabout.example/2</guid>
        <description>Otto Lund stays, say Ölund…</description>
      </item>
    </channel>
    </rss>
    """

  static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://kickabout.example/feeds/">
      <title type="text">Kickabout</title>
      <id>tag:kickabout.example,2023:feed</id>
      <updated>2023-12-14T10:00:00Z</updated>
      <link rel="self" href="all.atom"/>
      <link href="/"/>
      <author><name>The desk</name><email>desk@kickabout.example</email></author>
      <entry>
        <title type="html">Brörup look &lt;i&gt;north&lt;/i&gt;</title>
        <id>tag:kickabout.example,2023:1</id>
        <link rel="alternate" type="text/html" href="../1"/>
        <published>2023-12-14T09:30:00+01:00</published>
        <updated>2023-12-14T10:00:00+01:00</updated>
        <author><name>Mia Holt</name><uri>/people/mia</uri></author>
        <content type="xhtml" xml:lang="sv"><div xmlns="http://www.w3.org/1999/xhtml"><p>Brörup vill ha <em>Lund</em> &amp; fler.</p></div></content>
      </entry>
    </feed>
    """

  static let json = """
    {"version": "https://jsonfeed.org/version/1.1", "title": "Kickabout", "language": "en",
     "home_page_url": "https://kickabout.example/", "feed_url": "https://kickabout.example/feed.json",
     "items": [
      {"id": 1, "url": "/1", "title": "Brörup look north", "content_html": "<p>Brörup want <a href='2'>Lund</a>.</p>",
       "date_published": "2023-12-14T09:30:00Z", "authors": [{"name": "Mia Holt"}], "tags": ["Transfers"]},
      {"id": "2", "url": "https://kickabout.example/2", "content_text": "Ölund say no."}
     ]}
    """

  static func read(_ text: String, address: String? = nil) throws(FeedFault) -> Feed {
    try Intake.feed(of: Array(text.utf8), from: FeedOrigin(address: address))
  }
}
