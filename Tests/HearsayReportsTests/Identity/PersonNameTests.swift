import Testing

@testable import HearsayReports

@Suite("Names taken apart")
struct PersonNameTests {
  @Test(
    "particles, generations, brackets and possessives are no words of a name",
    arguments: [
      ("Joost van de Laar", "joost laar"), ("Edmar Silvano Jr.", "edmar silvano"), ("Junior Firpal", "junior firpal"),
      ("Salem Al-Harthi", "salem harthi"), ("João Prado (Jotinha)", "joao prado"), ("Tom Ferrin's", "tom ferrin"),
      ("R.Halden", "r halden"), ("N’Dolo Kamaté", "ndolo kamate"), ("Kyle Marsh-Creed", "kyle marshcreed"),
      ("De Laar", "laar"), ("Dos Santos", "santos"), ("Al", "al"), ("", ""), ("10", ""),
    ])
  func words(_ name: String, _ words: String) {
    #expect(PersonName(name).words.map(\.plain).joined(separator: " ") == words)
  }

  @Test("a Korean family name comes first, and both words may stand where a surname stands")
  func familyNameFirst() {
    #expect(PersonName("Hwang Min-seok").surnames.map(\.plain) == ["hwang", "minseok"])
    #expect(PersonName("Tom Ferrin").surnames.map(\.plain) == ["ferrin"])
  }

  @Test(
    "two spellings of one name have one sound",
    arguments: [
      ("mykhailo", "mikhaylo"), ("yartsenko", "jartsenko"), ("krueger", "kruger"), ("belovic", "belovich"),
      ("erick", "erik"), ("djuranic", "duranic"), ("bastillon", "bastilon"), ("tchouvani", "chouvani"),
      ("christian", "kristian"), ("arkadiusz", "arkadiuz"), ("mohammed", "mohamed"),
    ])
  func sound(_ one: String, _ other: String) {
    #expect(NameSound.sound(of: one) == NameSound.sound(of: other))
  }

  @Test(
    "two names have two sounds",
    arguments: [("willian", "william"), ("allan", "allen"), ("kante", "konate"), ("costa", "cota")])
  func otherSound(_ one: String, _ other: String) {
    #expect(NameSound.sound(of: one) != NameSound.sound(of: other))
  }

  @Test("the table of short names is in plain letters and has no name twice in a row")
  func table() {
    for line in ShortNames.table.split(separator: "\n") {
      let names = line.split(separator: " ")
      #expect(names.count > 1 && Set(names).count == names.count, "\(line)")
      #expect(names.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isLowercase } }, "\(line)")
    }
  }
}
