import HearsayLexicon
import HearsayModel
import Testing

@testable import HearsayReading

/// Whose player somebody is.
@Suite struct OwnerTests {
  private func choice(of player: String, _ text: String) throws -> String? {
    let choices = try Reader().ownerChoices(in: Article(published: Day(year: 2024, month: 1, day: 10), body: text))
    let found = try #require(choices.first { $0.player == player })
    return found.options[found.chosen].club
  }

  @Test(arguments: [
    "Roma want Ajax defender Otto Lund.", "Roma want Otto Lund. Ajax will not let the defender leave Ajax.",
    "Ajax's Otto Lund is a target for Roma and Lazio.",
    "Otto Lund has signed a new contract at Ajax. Roma had wanted him.",
  ])
  func `a player is of the club that the words give him to`(text: String) throws {
    #expect(try choice(of: "Otto Lund", text) == "Ajax")
  }

  @Test(arguments: [
    "Roma want Otto Lund.", "Roma have made an offer for Otto Lund, and Lazio are keen on him.",
    "Roma have had an offer for Otto Lund rejected.",
  ])
  func `who only woos him does not have him`(text: String) throws {
    #expect(try choice(of: "Otto Lund", text) == nil)
  }

  @Test func `a former club is not his club`() throws {
    let text = "Lazio defender Otto Lund came from Ajax. The former Ajax man is happy at Lazio."
    #expect(try choice(of: "Otto Lund", text) == "Lazio")
  }

  @Test func `players named side by side share a club`() throws {
    let text = "Ajax defenders Otto Lund and Milo Brandt are set to leave. Roma want Otto Lund."
    #expect(try choice(of: "Milo Brandt", text) == "Ajax")
  }

  @Test func `a suitor stays a suitor in a text that names no other club`() throws {
    let reading = try Reader().read(Article(body: "Charlton are in talks to sign Otto Lund on a free transfer."))
    #expect(reading.claims.contains { $0.kind == .talks && $0.club == "Charlton Athletic" && $0.player == "Otto Lund" })
  }

  @Test func `a line of the weights without a number is a fault with its place`() throws {
    let faults = Reader.faults(
      in: DataFile.shipped.map { file in
        file.path == "english/owners.txt" ? DataFile(path: file.path, contents: "heavy tied\n") : file
      })
    #expect(faults.map(\.description).contains { $0.contains("english/owners.txt:1:1") })
  }
}
