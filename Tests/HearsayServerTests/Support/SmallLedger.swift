import Foundation
import HearsayDesk
import HearsayModel
import HearsayServer
import Testing

/// All tests that ask one ledger, one after the other: a desk is for one thread at a time.
@Suite(.serialized)
struct NewsroomTests {
  /// Pages as they come, with excerpts.
  static let newsroom = Result { try Newsroom(settings: NewsroomSettings(liveAddress: "/api/v1/events")) }
  /// Pages of an owner who shows whole texts.
  static let openNewsroom = Result { try Newsroom(settings: NewsroomSettings(showsWholeTexts: true)) }
}

/// A ledger of fourteen invented articles on a few invented players.
enum SmallLedger {
  /// Made once, since reading takes longest.
  static let desk = Result { try make() }

  private static func make() throws -> LedgerDesk {
    let folder = try FolderUntilExit.make("newsroom")
    let file = folder.appendingPathComponent("articles.jsonl")
    let lines = try (articles + hostile).map { article in
      String(decoding: try JSONSerialization.data(withJSONObject: article, options: [.sortedKeys]), as: UTF8.self)
    }
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let desk = try LedgerDesk(
      at: LedgerPlace(path: folder.appendingPathComponent("ledger.sqlite").path), access: .write)
    // Long after all of them, so that the undated ones do not stand among the others.
    let moment = Moment(startOf: try #require(Day("2024-06-01")))
    _ = try desk.add([.file(file.path)], clock: { moment })
    return desk
  }

  private static let articles: [[String: String]] = [
    [
      "id": "first", "publisher": "Kickabout", "published": "2024-01-05", "title": "Roma look at Ferrin",
      "text": "Roma want to sign the Leeds defender Tom Ferrin on loan, according to Mercato Oggi. He is 24.",
    ],
    [
      "id": "echo", "publisher": "Terrace Talk", "published": "2024-01-06", "title": "Ferrin wanted in Italy",
      "text": "Roma want to sign the Leeds defender Tom Ferrin on loan, Mercato Oggi report.",
    ],
    [
      "id": "refusal", "publisher": "The Courier", "published": "2024-01-08", "title": "Leeds say no",
      "text": "Leeds have rejected an offer of £20m from Roma for Tom Ferrin. Leeds want to keep the defender.",
    ],
    [
      "id": "talks", "publisher": "Northwire", "published": "2024-01-10", "title": "Roma in talks over Ferrin",
      "text": "Roma are in talks with Leeds over a deal for Tom Ferrin. Tom Ferrin wants to join Roma.",
    ],
    [
      "id": "denial", "publisher": "The Courier", "published": "2024-01-12", "title": "Lens not in the race",
      "text": "Lens are not interested in Tom Ferrin of Leeds.",
    ],
    [
      "id": "rival", "publisher": "Northwire", "published": "2024-01-12", "title": "Lens join the race",
      "text": "Lens are interested in Tom Ferrin of Leeds. Leeds are looking for a goalkeeper.",
    ],
    [
      "id": "undated", "publisher": "Kickabout", "title": "Ferrin to Ajax?",
      "text": "Ajax are monitoring the Leeds defender Tom Ferrin.",
    ],
    [
      "id": "old", "publisher": "Kickabout", "published": "2019-07-01", "title": "Celtic look at Marsh",
      "text": "Celtic want to sign the Aberdeen striker Jo Marsh, according to Mercato Oggi.",
    ],
    [
      "id": "Nobodys-Word", "published": "2019-06-28", "title": "Marsh watched",
      "text":
        "Celtic are monitoring the Aberdeen striker Jo Marsh. Jo Marsh of Aberdeen leaves on a tour with Scotland.",
    ],
    [
      "id": "spoken", "publisher": "Kickabout", "published": "2019-06-27", "title": "In marks",
      "text": "“Celtic want to sign the Aberdeen striker Jo Marsh,” the coach Ed Low said. Marsh is 24.",
    ],
    [
      "id": "other", "publisher": "Northwire", "published": "2024-01-12", "title": "Sund wanted",
      "text":
        "Ajax want to sign the Lens winger Bram Sund on a permanent deal for €12m, sources close to the club say.",
    ],
  ]

  /// What must never come through as markup, in each field that an article has.
  private static let hostile: [[String: String]] = [
    [
      "id": "../<b>&\"'", "publisher": "<img src=x onerror=alert(1)>", "published": "2024-01-12",
      "url": "javascript:alert(1)", "title": "<script>alert(1)</script>\"' onmouseover=\"alert(1)",
      "text":
        "Roma want to sign Tom Ferrin of Leeds, </p><script>alert(2)</script> according to \"\u{301} onfocus=\"alert(3)\" Times.",
    ],
    [
      "id": "..", "publisher": "{{publisher}}", "published": "2024-01-12",
      "title": "\u{202E}desrever {{{title}}} \u{0}\u{7}",
      "text": "Ajax want to sign Tom Ferrin of Leeds.\n\u{2066}<svg onload=alert(4)>",
    ],
    [
      "id": "a/b?c=d#e%2F%", "publisher": "A&B \"Daily\"", "published": "2024-01-12",
      "url": "https://example.org/?a=1&b=\"><i>",
      "title": "Sund & \u{22}Co\u{22}\u{301} <mark>", "text": "Ajax are in talks with Lens over Bram Sund.",
    ],
  ]
}

extension NewsroomTests {
  /// The answer for an address of the small ledger.
  static func answer(_ address: String, isOpen: Bool = false) throws -> PageAnswer {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    let request = PageRequest(path: parts.first ?? "/", query: parts.count > 1 ? parts[1] : nil)
    return try (isOpen ? openNewsroom : newsroom).get().page(request, from: try SmallLedger.desk.get())
  }

  /// The words of a page without its markup, with single blanks.
  static func words(_ address: String, isOpen: Bool = false) throws -> String {
    Markup.words(of: try answer(address, isOpen: isOpen).body)
  }
}
