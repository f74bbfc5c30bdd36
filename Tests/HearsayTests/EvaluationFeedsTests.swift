import Foundation
import HearsayIntake
import HearsayModel
import Testing

@testable import hearsay_eval

@Suite("The score of feeds")
struct EvaluationFeedsTests {
  /// A view of a feed, as JSON of our own.
  private static let view = """
    {"bozo":false,"encoding":"gbk","feed":{"subtitle":"About","links":[{"href":"https://k.example/"}]},
     "entries":[{"title":"<a title=\\"x\\" href=\\"y\\">One</a>","content":[],"id":"1"}]}
    """

  @Test(
    "holds a check true where what is found is what is asked",
    arguments: [
      (#"{"path":["bozo"],"op":"falsy"}"#, true), (#"{"path":["bozo"],"op":"truthy"}"#, false),
      (#"{"path":["feed","description"],"op":"==","value":"About"}"#, true),
      (#"{"path":["feed","links",0,"url"],"op":"==","value":"https://k.example/"}"#, true),
      (#"{"path":["feed","links",1,"url"],"op":"==","value":"https://k.example/"}"#, false),
      (#"{"path":["entries",0,"guid"],"op":"==","value":"2"}"#, false),
      (#"{"path":["entries",0,"author"],"op":"==","value":null}"#, true),
      (#"{"path":["entries"],"op":"len==","value":1}"#, true),
      (#"{"path":["encoding"],"op":"==","value":"GB2312"}"#, true),
      (#"{"path":["entries",0,"title"],"op":"==","value":"<a href='y' title=\"x\">One</a>"}"#, true),
      (#"{"path":["entries",0,"title"],"op":"==","value":"<a href='z' title=\"x\">One</a>"}"#, false),
    ])
  func checks(check: String, isRight: Bool) throws {
    let check = try FeedCheck(try JSON(Array(check.utf8)))
    #expect((check.failure(in: try JSON(Array(Self.view.utf8))) == nil) == isRight)
  }

  @Test(
    "compares HTML by what it means",
    arguments: [
      ("<br>", "<br />", true), ("<p></p>", "<p/>", true), ("<i a='&lt;'>", "<i a=\"<\">", true),
      ("<b>x</b>", "<i>x</i>", false),
      ("<b>x</b>", "<b>y</b>", false), ("<img src=a alt=b>", "<IMG alt='b' src='a'/>", true),
    ])
  func forms(one: String, other: String, isSame: Bool) { #expect((HTMLForm(one) == HTMLForm(other)) == isSame) }

  @Test("counts cases of a folder, and says of a miss what was found")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("feeds-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = """
      {"file":"a.xml","core":true,"headers":{"Content-Type":"text/xml"},"checks":[\
      {"path":["feed","title"],"op":"==","value":"Kick"},{"path":["version"],"op":"==","value":"rss20"}]}
      """
    try Data(line.utf8).write(to: folder.appendingPathComponent("cases.jsonl"))
    let feedCase = try #require(try FeedCase.cases(inFolder: folder.path).first)
    #expect(feedCase.isCore)
    #expect(feedCase.failures(Array("<rss version='2.0'><channel><title>Kick</title></channel></rss>".utf8)) == [])
    #expect(
      feedCase.failures(Array("<rss version='0.91'><channel><title>Kick</title></channel></rss>".utf8))
        == [#"version should be "rss20", and is "rss091u""#])
    #expect(feedCase.failures(Array("Words.".utf8)).count == 2)
  }
}
