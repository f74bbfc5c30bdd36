import Testing

@testable import HearsayIntake

@Suite("A table of names")
struct HashedNamesTests {
  private let table = HashedNames((0..<300).map { (name: "name-\($0)", value: $0) })

  @Test("finds each name in letters of any case")
  func found() {
    for number in 0..<300 { #expect(table[NameHash(folding: "NAME-\(number)".utf8)] == number) }
    #expect(table.count == 300)
  }

  @Test("finds nothing under another name", arguments: ["", "name", "name-300", "name-1 "])
  func missing(name: String) { #expect(table[NameHash(folding: name.utf8)] == nil) }

  @Test("has the last of two values of one name")
  func twice() {
    let table = HashedNames([(name: "lund", value: 1), (name: "Lund", value: 2)])
    #expect(table[NameHash(of: "lund".utf8)] == 2)
    #expect(table.count == 1)
  }
}
