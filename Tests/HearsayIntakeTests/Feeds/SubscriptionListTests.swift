import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A list of feeds")
struct SubscriptionListTests {
  private let list = SubscriptionList(
    title: "Mine & more",
    subscriptions: [
      Subscription(address: "https://k.example/feed?a=1&b=2", title: "Kick \"about\"", page: "https://k.example/"),
      Subscription(address: "https://q.example/rss", title: "<Quell>", folders: ["Italy"]),
      Subscription(address: "https://r.example/rss", folders: ["Italy", "Rome"]),
      Subscription(address: "https://s.example/rss", title: "Line\nbreak", folders: ["Spain"]),
    ])

  @Test("is the same after it was written and read")
  func roundTrip() throws {
    let (read, problems) = try SubscriptionList.read(Array(list.opml.utf8))
    var expected = list
    expected.subscriptions[2].title = "https://r.example/rss"
    #expect(read == expected)
    #expect(problems.isEmpty)
  }

  @Test("has one feed once, and skips what can be fetched from nowhere")
  func sorts() throws {
    let opml = """
      <opml version="1.1"><body><outline text="A" XMLURL="http://a.example/"/><outline text="B" xmlUrl="http://a.example/"/>
      <outline text="C" xmlUrl="file:///etc/passwd"/><outline text="D"><outline title="E" url="https://e.example"/></outline></body></opml>
      """
    let (read, _) = try SubscriptionList.read(Array(opml.utf8))
    #expect(read.subscriptions.map(\.address) == ["http://a.example/", "https://e.example"])
    #expect(read.subscriptions.map(\.folders) == [[], ["D"]])
  }

  @Test("that is broken is read as far as it goes, with the place")
  func broken() throws {
    let (read, problems) = try SubscriptionList.read(
      Array("<opml><body><outline xmlUrl='https://a.example/' text='a & b'><outline".utf8))
    #expect(read.subscriptions.map(\.title) == ["a & b"])
    #expect(problems.first?.message.hasPrefix("Line 1, column ") == true)
  }

  @Test("may be one address a line")
  func plain() throws {
    let (read, _) = try SubscriptionList.read(Array("# mine\nhttps://a.example/\n\nhttps://b.example/x\n".utf8))
    #expect(read.subscriptions.map(\.address) == ["https://a.example/", "https://b.example/x"])
  }

  @Test(
    "is told apart from what is none",
    arguments: [
      ("", FeedFault.empty), ("<rss/>", FeedFault.other("XML without <opml>")), ("Words.", FeedFault.noFeed),
      ("https://a.example/\u{1}", FeedFault.noFeed), ("https://a.example/\u{FFFF}", FeedFault.noFeed),
    ] as [(String, FeedFault)])
  func none(text: String, fault: FeedFault) {
    #expect(throws: fault) { _ = try SubscriptionList.read(Array(text.utf8)) }
  }
}
