import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A file of JSON Lines")
struct JSONLinesTests {
  @Test("gives one article a line, with all that it says of each")
  func fields() {
    let line =
      #"{"id":"a1","url":"https://kickabout.example/1","publisher":"Kickabout","published":"2023-12-14T09:30:00Z","#
      + #""title":"Brörup\nlook north","text":"One.\r\nTwo. ","language":"en","sentences":["passed over"]}"#
    let article = Article(
      givenID: "a1", url: "https://kickabout.example/1", publisher: "Kickabout", published: Day("2023-12-14"),
      title: "Brörup look north", body: "One.\nTwo. ", language: "en")
    #expect(take(line + "\n") == [.success(Incoming(place: Place(name: "in", line: 1), article: article))])
  }

  @Test(
    "may leave everything out but the text, or leave it open",
    arguments: [#"{"text":"One."}"#, #"{"text":"One.","title":"","url":null,"id":" ","published":null}"#])
  func open(line: String) {
    #expect(take(line).incoming == [Incoming(place: Place(name: "in", line: 1), article: Article(body: "One."))])
  }

  @Test("may hold NULs, which other programs would take for the end of a text")
  func nul() {
    let articles = take(#"{"id":"a\u0000b","title":"O\u0000ne","text":"Tw\u0000o"}"#).incoming.map(\.article)
    #expect(articles == [Article(givenID: "a\u{FFFD}b", title: "O\u{FFFD}ne", body: "Tw\u{FFFD}o")])
  }

  @Test("may hold articles without a word")
  func emptyArticle() {
    #expect(take(#"{"text":""}"#).incoming.map(\.article.body) == [""])
  }

  @Test("is read on after a bad line, which is told by its number, column and words")
  func badLine() {
    let text = "{\"text\":\"One.\"}\n\n{\"text\" \"Två\"}\r\n{\"text\":\"Three.\"}"
    let results = take(text, name: "feed.jsonl")
    #expect(results.incoming.map(\.article.body) == ["One.", "Three."])
    #expect(results.incoming.map(\.place.description) == ["feed.jsonl:1", "feed.jsonl:4"])
    #expect(results.faults.map(\.place.line) == [3])
    guard case .json(JSONFault(.expected("a colon"), at: 8), column: 9, let words)? = results.reason else {
      Issue.record("\(String(describing: results.reason))")
      return
    }
    #expect(words.before == "{\"text\" ")
    #expect(words.after == "\"Två\"}")
  }

  @Test("tells what each bad line is")
  func faults() {
    let text = #"{"text":"One."}"# + "\n[1]\n{\"title\":\"T\"}\n{\"text\":7}\n\"text\"\n{\"text\":\"a"
    let kinds = take(text, name: "a.jsonl").faults.map { fault in
      switch fault.reason {
      case .json(let fault, _, _): "\(fault)"
      case .notAnObject(let found, _): "is \(found)"
      case .noText(let found, _): "text is \(found ?? "missing")"
      default: "\(fault)"
      }
    }
    #expect(
      kinds == [
        "is an array", "text is missing", "text is a number", "is a string", "it ends in the middle of a value",
      ])
  }

  @Test("with broken UTF-8 in one line loses that line alone")
  func brokenLine() {
    let bytes = Array("{\"text\":\"One.\"}\n{\"text\":\"".utf8) + [0xFF] + Array("\"}\n{\"text\":\"Three.\"}\n".utf8)
    let results = take(bytes)
    #expect(results.incoming.count == 2)
    guard case .brokenText(offset: 9, line: 1, byte: 0xFF, _)? = results.reason else {
      Issue.record("\(String(describing: results.reason))")
      return
    }
  }

  @Test("with a date that is none reads the article as undated, and fields of the wrong sort as not given")
  func problems() {
    let incoming = take(#"{"text":"One.","published":"yesterday","publisher":["A"],"id":17}"#).incoming
    #expect(incoming.map(\.article) == [Article(givenID: "17", body: "One.")])
    #expect(incoming.flatMap(\.problems).map(\.code) == ["ignored-field", "no-date"])
  }

  @Test(
    "is known by its content, whatever its name", arguments: [" \n{ \"text\":\"One.\"}", "\u{FEFF}{\"text\":\"One.\"}"])
  func detection(text: String) {
    #expect(take(text, name: "a.txt").incoming.map(\.article.body) == ["One."])
  }

  @Test("is not what a text in braces is")
  func braces() {
    #expect(take("{Exclusive} Brörup want Ölund.").incoming.map(\.article.body) == ["{Exclusive} Brörup want Ölund."])
  }

  @Test("is not what one JSON array is, which is told apart")
  func array() {
    #expect(take("[\n {\"text\": \"One.\"}\n]").reason == .array)
  }

  @Test("is read the same whatever the chunks in which it comes", arguments: [1, 2, 3, 7, 64, 1 << 18])
  func chunks(chunk: Int) {
    let text = (0..<50).map { "{\"id\":\"\($0)\",\"text\":\"Brörup want number \($0).\"}" }.joined(separator: "\r\n")
    let results = take(text, limits: IntakeLimits(chunk: chunk, longestArticle: 1 << 20))
    #expect(results.incoming.map(\.article.givenID) == (0..<50).map(String.init))
    #expect(results.incoming.map(\.place.line) == (1...50).map(Optional.some))
  }

  @Test("passes over a line beyond the limit without keeping it, and goes on")
  func longLine() {
    let long = "{\"text\":\"" + String(repeating: "a", count: 500) + "\"}"
    let results = take(
      "{\"text\":\"One.\"}\n\(long)\n{\"text\":\"Three.\"}\n\(long)",
      limits: IntakeLimits(chunk: 64, longestArticle: 100))
    #expect(results.incoming.map(\.place.line) == [1, 3])
    #expect(results.faults.map(\.place.line) == [2, 4])
    #expect(Set(results.faults.map(\.reason)) == [.tooLong(limit: 100)])
  }

  @Test("is asked for bytes only as its articles are asked for")
  func streaming() throws {
    let source = Endless()
    var stream = ArticleStream(name: "-", source: source, limits: IntakeLimits(chunk: 1000, longestArticle: 10_000))
    for _ in 0..<5000 { _ = try #require(try stream.next()?.get()) }
    #expect(source.given < 5000 * Endless.line.count + 3000)
  }

  @Test("survives any bytes at all")
  func anyBytes() {
    var state: UInt64 = 7
    let letters = Array("{}[]\":,\n\r textdate2023-1é\\u".utf8) + [0x01, 0xFF, 0xC3, 0xE2]
    for _ in 0..<5000 {
      let bytes = (0..<24).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return letters[Int(state >> 33) % letters.count]
      }
      _ = take(bytes, limits: IntakeLimits(chunk: 5, longestArticle: 12))
      _ = take(Array("{\"text\":".utf8) + bytes)
    }
  }
}

/// A source that never ends. A class, because a source is read from one place.
private final class Endless: ByteSource {
  static let line = Array("{\"text\":\"Brörup want Ölund.\"}\n".utf8)
  var given = 0

  func next(upTo count: Int) -> [UInt8] {
    let bytes = (0..<count).map { Self.line[(given + $0) % Self.line.count] }
    given += count
    return bytes
  }
}
