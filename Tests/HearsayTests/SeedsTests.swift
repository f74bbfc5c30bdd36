import Foundation
import HearsayGold
import HearsayModel
import Testing

/// The page, its phrases and the seeds.
private enum Seeds {
  static let page = "Docs/Seeds.md"
  static let phrases = "Docs/Seeds.phrases.txt"

  /// The gold file that begins with the seeds; `nil` where there is none.
  static let articles: String? = ProcessInfo.processInfo.environment["HEARSAY_GOLD"].map { $0 + "/dev/articles.jsonl" }
    .flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }

  static let skipped: Comment = "HEARSAY_GOLD names no folder with dev/articles.jsonl: the seeds are skipped"
  static let again: Comment = "what is read has changed: write Docs/Seeds.md anew with the command at its head"

  /// What the generator prints in the root of the repository.
  static func generated(_ arguments: String) throws -> String {
    let outcome = try CommandLineSession().run("cd '\(Repository.root.path)' && hearsay-eval seeds \(arguments)")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    return outcome.output
  }

  /// The first line in which two texts differ, so that a failure does not print both; `nil` where there is none.
  static func difference(_ one: String, _ other: String) -> String? {
    let (one, other) = (one.components(separatedBy: "\n"), other.components(separatedBy: "\n"))
    let index = (0..<max(one.count, other.count)).first { index in
      !one.indices.contains(index) || !other.indices.contains(index) || one[index] != other[index]
    }
    return index.map { "line \($0 + 1): \(one.indices.contains($0) ? one[$0] : "nothing")" }
  }

  /// The words of a text without marks, in small letters.
  static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).map { $0.filter { $0.isLetter || $0.isNumber } }
      .filter { !$0.isEmpty }
  }
}

@Suite("Seeds: the page says what is read")
struct SeedsTests {
  @Test("the part on our own retelling is what the generator writes")
  func ours() throws {
    let page = try Repository.text(Seeds.page)
    let start = try #require(page.range(of: "\n## Our own retelling\n")).lowerBound
    let part = String(page[page.index(after: start)...])
    #expect(Seeds.difference(try Seeds.generated(""), part) == nil, Seeds.again)
  }

  @Test("the whole page is what the generator writes", .enabled(if: Seeds.articles != nil, Seeds.skipped))
  func whole() throws {
    let page = try Repository.text(Seeds.page)
    let articles = try #require(Seeds.articles)
    #expect(Seeds.difference(try Seeds.generated("'\(articles)'"), page) == nil, Seeds.again)
  }

  @Test("every theme and phrase of the file is on the page")
  func complete() throws {
    let page = try Repository.text(Seeds.page)
    let lines = try Repository.text(Seeds.phrases).split(separator: "\n")
    for line in lines where line.hasPrefix("phrase ") {
      #expect(page.contains("| “\(line.dropFirst("phrase ".count))” |"), "“\(line)” is not on the page")
    }
    for line in lines where line.hasPrefix("theme ") {
      #expect(page.contains("\n### \(line.dropFirst("theme ".count))\n"), "“\(line)” is not on the page")
    }
  }

  @Test(
    "no nine words in a row of a seed stand on the page or in the file of phrases",
    .enabled(if: Seeds.articles != nil, Seeds.skipped))
  func fragments() throws {
    let articles = try GoldArticle.articles(ofFile: try #require(Seeds.articles)).prefix(3)
    let ours = [Seeds.page, Seeds.phrases].flatMap { path in
      ((try? Repository.text(path)) ?? "").components(separatedBy: "\n").map(Seeds.words)
    }
    let runs = Set(articles.flatMap { Self.runs(of: Seeds.words($0.article.body)) })
    for line in ours {
      for run in Self.runs(of: line) where runs.contains(run) { Issue.record("“\(run)” is a seed's") }
    }
  }

  private static func runs(of words: [String]) -> [String] {
    words.count < 9 ? [] : (0...(words.count - 9)).map { words[$0..<($0 + 9)].joined(separator: " ") }
  }
}

/// A page on an article and phrases of the test's own.
@Suite("Seeds: the generator")
struct SeedsGeneratorTests {
  private let session: CommandLineSession

  init() throws {
    session = try CommandLineSession()
    try session.write(
      #"{"id":"a","text":"Norwich want to sign Tom Ashdown, according to reports. “He is a good player and a good lad,” said"#
        + #" Paul Birch."}"# + "\n", to: "ours.jsonl")
  }

  private func page(_ phrases: String) throws -> CommandLineSession.Outcome {
    try session.write("theme Suitors\n\n" + phrases + "\n", to: "phrases.txt")
    return try session.run("hearsay-eval seeds --phrases phrases.txt --ours ours.jsonl")
  }

  @Test("a phrase is read where every slot agrees that is named")
  func read() throws {
    let outcome = try page(
      """
      phrase want to sign
        in ours 1
        read interest; player Ashdown; club Norwich City; source reports
        read interest; player Ashdown; club Norwich City; deal loan
        read bid; player Ashdown; club Norwich City
        noslot how much
      """)
    #expect(outcome.errors == "")
    let rows = outcome.output.split(separator: "\n").filter { $0.hasPrefix("| “want") }.map { $0.suffix(20) }
    #expect(rows.map { $0.hasSuffix(" yes |") } == [true, false, false, false])
    #expect(rows.map { $0.hasSuffix(" not yet: deal |") } == [false, true, false, false])
    #expect(rows.map { $0.hasSuffix(" not yet |") } == [false, false, true, false])
    #expect(rows.map { $0.hasSuffix(" no slot |") } == [false, false, false, true])
    #expect(outcome.output.contains("1 phrase, from which 3 things should be read: 1 of them are, 2 are not yet."))
  }

  @Test(
    "a fault names the file, the line and the way out",
    arguments: [
      ("phrase want to sign\n  in seed 4\n  read bid", "phrases.txt:4:6: no such article “seed 4”"),
      ("phrase want to sign\n  in ours 1", "phrases.txt:3:8: nothing is expected “want to sign”"),
      ("phrase want to sign\n  in ours 1\n  read buy", "phrases.txt:5:8: no kind at the start of “buy”"),
      (
        "phrase want to sign\n  in ours 1\n  read bid; fees 3", "phrases.txt:5:8: “fees 3” is no slot with its words in"
      ),
      ("phrase a b c d e f g h i\n  in ours 1\n  read bid", "phrases.txt:3:8: 9 words “a b c d e f g h i”"),
      ("phrase to buy\n  in ours 1\n  read bid", "“to buy” does not stand in the article ours 1"),
      ("phrase to buy\n  in ours 2\n  read bid", "“to buy”: there is no article ours 2"),
    ])
  func faults(phrases: String, fault: String) throws {
    let outcome = try page(phrases)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("Error: \(fault)"))
  }

  @Test("the page is not written without the seeds")
  func writing() throws {
    #expect(try session.run("hearsay-eval seeds --write page.md").status != 0)
  }
}
