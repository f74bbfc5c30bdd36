import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Hard cases of identity")
struct IdentityHardCaseTests {
  @Test("one player under two names is one", arguments: IdentityHardCase.same)
  func same(_ hard: IdentityHardCase) {
    let players = IdentityNotes.players(hard.lines)
    #expect(players.first == players.last)
  }

  @Test("two players with like names are two", arguments: IdentityHardCase.other)
  func other(_ hard: IdentityHardCase) {
    let players = IdentityNotes.players(hard.lines)
    #expect(players.first != players.last)
    if hard.lines.count == 3 { #expect(players[1] != players[2]) }
  }

  @Test("two articles on one player are joined in either order", arguments: IdentityHardCase.same)
  func turned(_ hard: IdentityHardCase) {
    let isOneArticle = hard.lines.contains { $0.hasPrefix("@") }
    guard hard.lines.count == 2, !isOneArticle else { return }
    let players = IdentityNotes.players(hard.lines.reversed())
    #expect(players.first == players.last)
  }
}
