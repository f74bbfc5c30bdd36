import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Keys of names")
struct NameKeysTests {
  @Test("a name is filed under its words as they sound, and under halves of its surname with its first name")
  func filed() {
    #expect(
      NameKeys.keys(of: "Joost van de Laarmann") == ["iost", "larman", "iost/l", "larman/i", "iost+lar-", "iost+-man"])
  }

  @Test("a single name is filed as such")
  func single() {
    #expect(NameKeys.keys(of: "Zelinho") == ["selinho", "=selinho"])
  }

  @Test("a full name is not looked up by its bare words")
  func fullSearch() {
    let keys = NameKeys.searchKeys(of: "Gabriel Tovar")
    #expect(!keys.contains("gabriel"))
    #expect(keys.contains("=gabriel"))
    #expect(!keys.contains("tovar"))
    #expect(keys.contains("tovar/g"))
  }

  @Test("a name without a letter has no keys")
  func empty() {
    #expect(NameKeys.keys(of: "10").isEmpty)
    #expect(NameKeys.searchKeys(of: "").isEmpty)
  }

  @Test("names that a rule may join share a key", arguments: IdentityHardCase.same)
  func share(_ hard: IdentityHardCase) {
    guard hard.lines.count == 2, !hard.lines[0].hasPrefix("@") else { return }
    let forms = hard.lines.enumerated().map { IdentityNotes.mention($1, number: $0).forms }
    let filed = Set(forms[0].flatMap(NameKeys.keys))
    #expect(!filed.isDisjoint(with: forms[1].flatMap(NameKeys.searchKeys)))
  }

  @Test("one letter left out of a long surname leaves a key", arguments: 0..<9)
  func slip(at place: Int) {
    var letters = Array("Montaldez")
    letters.remove(at: place)
    let filed = Set(NameKeys.keys(of: "Pedral Montaldez"))
    #expect(!filed.isDisjoint(with: NameKeys.searchKeys(of: "Pedral \(String(letters))")))
  }
}
