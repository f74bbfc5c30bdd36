import Foundation
import HearsayDesk
import HearsayModel
import Testing

@Suite("Readings on the wire")
struct CommandLineWireTests {
  /// Articles of ours, with every sort of thing that a wire form could lose.
  private static let articles = [
    """
    {"id":"one","published":"2024-01-10","title":"Vejle hold firm","text":"Vejle have rejected a £7.5m bid from Brörup IF \
    for Åke Ölund, according to Il Corriere di Mezzo. “I like it here very much indeed,” Ölund told the Kickabout. 😀\\n\\n\
    Arsenal want to sign him on loan in January, with an option to buy for €20 million to €25 million. AC Milan do not."}
    """,
    "{\"id\":\"two\",\"text\":\"It rained.\"}", "{\"id\":\"three\",\"text\":\"\"}",
  ]

  @Test("come back from their lines without loss")
  func roundTrip() throws {
    let session = try CommandLineSession()
    try session.write(Self.articles.joined(separator: "\n"), to: "ours.jsonl")
    try roundTrip(session.folder.appendingPathComponent("ours.jsonl").path)
  }

  @Test(
    "come back from their lines without loss on the gold articles",
    .enabled(if: ProcessInfo.processInfo.environment["HEARSAY_GOLD"] != nil, "HEARSAY_GOLD names no folder"))
  func gold() throws {
    let gold = try #require(ProcessInfo.processInfo.environment["HEARSAY_GOLD"])
    try roundTrip(gold + "/dev/articles.jsonl")
  }

  private func roundTrip(_ path: String) throws {
    var count = 0
    try Desk().read([.file(path)]) { outcome in
      guard case .read(let article) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      let line = Wire.line(article.reading)
      let back = try Wire.reading(line, of: article.article.text)
      #expect(Wire.line(back) == line)
      count += 1
    }
    #expect(count > 0)
  }
}
