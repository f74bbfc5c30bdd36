import HearsayModel
import Testing

@testable import HearsayReports

@Suite("The book of identities")
struct IdentityBookTests {
  private func book(_ lines: String...) -> IdentityBook {
    var book = IdentityBook()
    for (number, line) in lines.enumerated() { book.add(IdentityNotes.mention(line, number: number)) }
    return book
  }

  @Test("a surname that was left open is joined once the club is known")
  func settles() {
    var book = book(
      "Kivela | 2023-11-05 | own Spezia", "Jakob Kivela | 2023-11-20 | own Arsenal",
      "Jakob Kivela | 2023-12-20 | former Spezia")
    #expect(
      book.settle() == [
        PlayerMerge(
          player: PlayerID("kivela"), into: PlayerID("jakob-kivela"),
          reason: "surname Kivela and Spezia, a club of his by 2023-12", rule: "surname-and-club")
      ])
    #expect(book.player(of: PlayerID("kivela")) == PlayerID("jakob-kivela"))
    #expect(book.players.map(\.id) == [PlayerID("jakob-kivela")])
  }

  @Test("a surname that two came to fit stays open")
  func staysOpen() {
    var book = book(
      "Hernal | 2022-06-05", "Theo Hernal | 2022-06-06 | own Milan", "Lucas Hernal | 2022-06-07 | own Milan",
      "Hernal | 2022-06-08 | own Milan")
    #expect(book.settle().isEmpty)
  }

  @Test("names of one article are not joined afterwards")
  func neighbours() {
    var book = book(
      "@a Rodrigal de Paulis | 2022-06-05 | own Udinese", "@a Rodrigal | 2022-06-05 | own Leeds",
      "Rodrigal de Paulis | 2023-06-05 | own Leeds")
    #expect(book.settle().isEmpty)
  }

  @Test("an id is the name when first met, with a number where another has it")
  func ids() {
    let book = book(
      "Jörg Weiß-Kopf | 2022-06-05", "Kivela | 2022-06-06", "Kivela | 2022-06-07", "N'Dolo Kamaté | 2022-06-08")
    #expect(book.entries.map(\.player.value) == ["jorg-weiss-kopf", "kivela", "kivela-2", "ndolo-kamate"])
  }

  @Test("settling twice changes nothing more")
  func settledOnce() {
    var book = book("Kivela | 2023-11-05 | own Spezia", "Jakob Kivela | 2023-11-20 | own Spezia")
    book.settle()
    #expect(book.settle().isEmpty)
  }

  @Test("two articles in one order give the same ids in every run")
  func repeatable() {
    let lines = IdentityHardCase.same.flatMap(\.lines)
    #expect(IdentityNotes.players(lines) == IdentityNotes.players(lines))
  }
}
