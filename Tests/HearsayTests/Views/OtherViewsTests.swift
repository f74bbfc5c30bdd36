import HearsayModel
import HearsayReports
import Testing

@testable import HearsayDesk
@testable import HearsayReports
@testable import hearsay

@Suite("The pages of other reports")
struct OtherViewsTests {
  static let widths = [110, 80, 40]

  private func page(_ width: Int) -> hearsay.Page { hearsay.Page(style: Style(false), width: width) }

  @Test("a list of conflicts sets the words of both side by side, and lookalikes apart", arguments: widths)
  func conflicts(width: Int) throws {
    let text = ConflictsView(page: page(width)).page(Ferrin.conflicts, withLookalikes: true).text
    try Golden.expect(text, is: "conflicts-\(width)")
  }

  @Test("lookalikes are shown only where they are asked for")
  func lookalikes() {
    let text = ConflictsView(page: page(80)).page(Ferrin.conflicts, withLookalikes: false).text
    #expect(!text.contains("No purchase now"))
  }

  @Test("a list without conflicts says so, and no more than it knows")
  func noConflict() {
    let none = ConflictList(pairs: [], player: "Tom Ferrin")
    #expect(
      ConflictsView(page: page(110)).page(none, withLookalikes: false).text
        == "No two claims on Tom Ferrin in the ledger contradict each other, as far as the rules see.\n")
  }

  @Test("a trace goes from the origin to the publisher, and tells whose claim it is", arguments: widths)
  func trace(width: Int) throws {
    try Golden.expect(TraceView(page: page(width)).page(Ferrin.trace).text, is: "trace-\(width)")
  }

  @Test("a squad has a section for each sort of news", arguments: widths)
  func squad(width: Int) throws {
    try Golden.expect(SquadView(page: page(width)).page(Ferrin.squad).text, is: "squad-\(width)")
  }

  @Test("a squad of which nothing is claimed says so")
  func emptySquad() {
    #expect(
      SquadView(page: page(80)).page(Ferrin.emptySquad).text == """
        Arsenal
        what is claimed of its players, as of 2024-01-10

        The ledger has no claim on Arsenal, its players or its plans by that day.

        """)
  }

  @Test(
    "an article has its claims with their words, its history, and its text with the evidence in brackets",
    arguments: widths)
  func article(width: Int) throws {
    let text = ArticleView(page: page(width)).page(Ferrin.article, withText: true).text
    try Golden.expect(text, is: "article-\(width)")
  }

  @Test("a forgotten article says when and why, and keeps what it claimed")
  func forgotten() throws {
    let text = ArticleView(page: page(80)).page(Ferrin.forgottenArticle, withText: true).text
    try Golden.expect(text, is: "article-forgotten-80")
  }

  @Test("every line of every page fits", arguments: [30, 40, 80])
  func fits(width: Int) {
    let pages = [
      ConflictsView(page: page(width)).page(Hostile.conflicts, withLookalikes: true),
      ConflictsView(page: page(width)).page(Ferrin.conflicts, withLookalikes: true),
      TraceView(page: page(width)).page(Ferrin.trace), SquadView(page: page(width)).page(Ferrin.squad),
      ArticleView(page: page(width)).page(Ferrin.article, withText: true),
    ]
    for line in pages.flatMap({ $0.text.split(separator: "\n") }) {
      #expect(DisplayWidth.of(String(line)) <= width, "\(width): “\(line)”")
    }
  }

  @Test("marks of claims that share their words stand together, and marks may stand in each other")
  func marks() {
    let text = "Title\nMilan rang him.\n\nNo."
    let marked = MarkedText(text: text, marks: [((6, 21), 1), ((6, 21), 2), ((6, 11), 3), ((23, 99), 4)])
    #expect(marked.paragraphs == ["Title", "[[Milan](3) rang him.](1, 2)", "No."])
  }
}
