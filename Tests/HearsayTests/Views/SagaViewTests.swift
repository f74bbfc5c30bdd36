import HearsayModel
import HearsayReports
import Testing

@testable import HearsayDesk
@testable import HearsayReports
@testable import hearsay

@Suite("The page of a saga")
struct SagaViewTests {
  private func text(_ story: Story, width: Int, color: Bool = false) -> String {
    SagaView(page: hearsay.Page(style: Style(color), width: width)).page(story).text
  }

  private var lines: [String] { text(Ferrin.story, width: 80).split(separator: "\n").map(String.init) }

  @Test("is one screen for a normal saga, in each width", arguments: [110, 80, 40, 30])
  func golden(width: Int) throws {
    try Golden.expect(text(Ferrin.story, width: width), is: "saga-\(width)")
  }

  @Test("fits a screen at 80 columns, without the conflicts and repeats of the whole story")
  func screen() {
    let story = Story(
      player: Ferrin.profile, name: "Tom Ferrin", sagas: [Ferrin.saga], relations: [], claims: Ferrin.claims)
    #expect(text(story, width: 80).split(separator: "\n", omittingEmptySubsequences: false).count <= 50)
  }

  @Test("says who wants him, whether the club refused, who said it first, what changed, and what it rests on")
  func answers() {
    for answer in ["Wanted by", "Arsenal ", "First ", "Latest ", "Trust "] {
      #expect(lines.contains { $0.hasPrefix(answer) }, "no line answers \(answer)")
    }
    #expect(lines.contains { $0.contains("said no to AC Milan and Roma") })
  }

  @Test("says the same without colour as with it")
  func color() {
    let dressed = text(Ferrin.story, width: 80, color: true)
    #expect(dressed.contains("\u{1B}["))
    #expect(Dress.off(dressed) == text(Ferrin.story, width: 80))
  }

  @Test("keeps every line within the width", arguments: [30, 40, 59, 60, 80, 110])
  func fits(width: Int) {
    for story in [Ferrin.story, Crowd.story, Hostile.story] {
      for line in text(story, width: width).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(width): “\(line)”")
      }
    }
  }

  @Test("obeys no sign of a hostile title, name or quote", arguments: [false, true])
  func hostile(color: Bool) {
    let page = Dress.off(text(Hostile.story, width: 80, color: color))
    for scalar in page.unicodeScalars {
      let steers = scalar.value < 0x20 && scalar != "\n" || (0x202A...0x202E).contains(scalar.value)
      #expect(!steers, "\(scalar.value) is on the page")
    }
  }

  @Test("shows what it does not obey")
  func strange() throws { try Golden.expect(text(Hostile.story, width: 80), is: "saga-hostile-80") }

  @Test("stays readable with thirty suitors and three hundred claims")
  func crowd() throws {
    let page = text(Crowd.story, width: 80)
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count < 80)
    #expect(page.contains("and 22 more suitors"))
    try Golden.expect(page, is: "saga-crowd-80")
    #expect(page.contains("and 13 more"))
  }

  @Test("gives each of several sagas a line above all, the latest window first")
  func several() throws {
    let older = Saga(
      key: SagaKey(player: ReportSpecimen.player, span: .window(Window(year: 2023, half: .summer))),
      player: "Tom Ferrin", asOf: ReportSpecimen.day("2024-01-10"), window: nil,
      status: SagaStatus(stage: .stays, club: nil, day: nil, basis: .claims, liveSuitors: 0, contract: nil), owner: nil,
      lanes: [], stances: [], wishes: [], exits: [], contracts: [], terms: [], undated: [],
      voices: ReportSpecimen.voices([]))
    let story = Story(
      player: Ferrin.profile, name: "Tom Ferrin", sagas: [older, Ferrin.saga], relations: [], claims: Ferrin.claims)
    let page = text(story, width: 110)
    let winter = try #require(page.firstRange(of: "Winter window 2024"))
    let summer = try #require(page.firstRange(of: "Summer window 2023"))
    #expect(winter.lowerBound < summer.lowerBound)
    #expect(page.contains("\nSummer window 2023"))
  }

  @Test("takes a step for news only where it climbs, or comes after a refusal")
  func news() {
    func mark(_ day: String, _ sign: Timeline.Sign) -> Timeline.Mark {
      Timeline.Mark(day: ReportSpecimen.day(day), sign: sign, words: "", standing: .said)
    }
    let marks = [
      mark("2024-01-01", .step(.bid)), mark("2024-01-01", .step(.link)), mark("2024-01-02", .refused),
      mark("2024-01-03", .step(.talks)), mark("2024-01-04", .step(.interest)), mark("2024-01-05", .told),
    ]
    let row = Timeline.Row(name: "Roma", marks: marks, isSuitor: true, isLive: true)
    #expect(row.news.map(\.sign) == [.step(.bid), .refused, .step(.talks)])
  }

  @Test("says that there is nothing where there is nothing")
  func nothing() {
    let story = Story(player: Ferrin.profile, name: "Tom Ferrin", sagas: [], relations: [], claims: [:])
    #expect(text(story, width: 80).hasSuffix("The ledger has no claim on whether Tom Ferrin goes or stays.\n"))
  }
}

/// Colours of a terminal.
enum Dress {
  /// The text without its escape sequences.
  static func off(_ text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    while let escape = rest.firstIndex(of: "\u{1B}") {
      plain += rest[..<escape]
      rest = rest[escape...].drop { $0 != "m" }.dropFirst()
    }
    return plain + rest
  }
}
