import HearsayModel
import Testing

@testable import HearsayReading

/// A headline says the same in small letters, With a Capital for Every Word, and IN CAPITALS. The player's full name stands in the text below.
@Suite struct HeadlineTests {
  private static let headlines: [(kind: Kind, club: String, words: [String])] = [
    (
      .interest, "Ajax",
      [
        "Ajax want Lund", "Ajax plot Lund swoop", "Ajax join race for Lund", "Lund on Ajax radar",
        "Ajax keeping tabs on Lund", "Ajax interested in Lund", "Ajax explore Lund deal", "Ajax step up Lund pursuit",
      ]
    ),
    (.bid, "Ajax", ["Ajax make £20m bid for Lund", "Ajax prepare Lund bid", "Ajax table offer for Lund"]),
    (
      .transfer, "Ajax",
      [
        "Lund joins Ajax", "Ajax sign Lund", "Lund completes Ajax move", "Ajax unveil Lund", "Lund set for Ajax move",
        "Lund on verge of Ajax move", "Lund makes Ajax switch", "DONE DEAL: Lund joins Ajax",
      ]
    ),
    (.talks, "Ajax", ["Ajax in Lund talks", "Ajax hold talks over Lund"]),
    (.agreement, "Ajax", ["Ajax agree fee for Lund", "Lund agrees terms with Ajax"]),
    (.medical, "Ajax", ["Lund undergoes Ajax medical", "Lund passes Ajax medical", "Lund set for Ajax medical"]),
    (.rejection, "Lazio", ["Lazio reject Lund bid", "Lazio snub Ajax offer for Lund"]),
    (.stance, "Lazio", ["Lazio ready to cash in on Lund", "Lazio refuse to sell Lund", "Lazio open to Lund sale"]),
    (.exit, "Lazio", ["Lund leaves Lazio", "Lund poised to leave Lazio", "Lund nears Lazio exit"]),
    (.preference, "Lazio", ["Lund wants to leave Lazio", "Lund asks to leave Lazio"]),
    (.preference, "Ajax", ["Lund keen on Ajax move", "Lund rejects Ajax"]),
    (.contract, "Lazio", ["Lund signs new Lazio deal", "Lund extends Lazio contract", "Lund close to new Lazio deal"]),
    (.collapse, "Ajax", ["Ajax pull out of Lund deal", "Ajax drop Lund interest"]),
    (.valuation, "Lazio", ["Lazio slap £40m price tag on Lund"]),
  ]

  private enum Style: CaseIterable { case small, capitalised, capitals }

  private static func written(_ words: String, in style: Style) -> String {
    switch style {
    case .small: words
    case .capitalised:
      words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    case .capitals: words.uppercased()
    }
  }

  @Test(arguments: Style.allCases)
  private func `a headline is read however it is capitalised`(style: Style) throws {
    var lost: [String] = []
    for (kind, club, words) in Self.headlines {
      for title in words.map({ Self.written($0, in: style) }) {
        let claims = try ReadingNotes.told("Otto Lund is a striker at Lazio.", [kind], title: title)
        if !claims.contains(where: { $0.player == "Otto Lund" && $0.club == club }) { lost.append(title) }
      }
    }
    #expect(lost == [])
  }

  @Test(arguments: ["ASHMERE CITY\n\nStriker Otto Lund is wanted by Roma.", "Milo Brandt, Dario Venn, Otto Lund"])
  func `a line of names is no headline`(text: String) throws {
    let scene = SceneReader.scene(of: ReadingNotes.article(text), knowledge: English.knowledge)
    let lines = CapitalisedLines(scene: scene, taken: Array(repeating: false, count: scene.tokens.count))
    #expect(!lines.bySentence[0])
  }
}
