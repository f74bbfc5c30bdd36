import Testing

@testable import HearsayIntake

@Suite("A damaged archive")
struct DamagedArchiveTests {
  private typealias Build = ArchiveBuilder
  private static let pages = (0..<10).map { "<p>Page \($0)" + String(repeating: " and more words", count: 50) }

  @Test("that is packed loses only the records that are damaged", arguments: [0, 3, 9])
  func packed(broken: Int) {
    var members = Self.pages.map { Build.packed(Build.response($0)) }
    let middle = members[broken].count / 2
    for place in middle..<(middle + 8) { members[broken][place] ^= 0xFF }
    let outcome = ArchiveOutcome(members.flatMap { $0 })
    let found = Set(outcome.texts)
    #expect(Self.pages.enumerated().allSatisfy { $0.offset == broken || found.contains($0.element) })
    #expect(outcome.faults.count == 1)
  }

  @Test("with a hole in it loses the records around the hole", arguments: [1, 30, 100])
  func hole(length: Int) {
    let members = Self.pages.map { Build.packed(Build.response($0)) }
    var bytes = members.flatMap { $0 }
    let start = members[..<4].reduce(0) { $0 + $1.count } + 20
    bytes.removeSubrange(start..<(start + length))
    let outcome = ArchiveOutcome(bytes)
    let found = Set(outcome.texts)
    #expect(Self.pages.enumerated().filter { $0.offset != 4 }.allSatisfy { found.contains($0.element) })
    #expect(!outcome.faults.isEmpty)
  }

  @Test("with something else between its members is read behind it")
  func between() {
    let members = Self.pages.map { Build.packed(Build.response($0)) }
    let bytes = members[0] + [UInt8](repeating: 0, count: 5000) + members[1]
    let outcome = ArchiveOutcome(bytes)
    #expect(outcome.texts == Array(Self.pages[..<2]))
    #expect(outcome.reasons == [.damagedArchive(offset: members[0].count, skipped: 5000)])
  }

  @Test("gives no page twice, however often it is damaged")
  func noneTwice() {
    let members = Self.pages.map { Build.packed(Build.response($0)) }
    let bytes = members.flatMap { $0 + [UInt8](repeating: 0, count: 50) }
    let outcome = ArchiveOutcome(bytes)
    #expect(outcome.texts == Self.pages)
    #expect(outcome.faults.count == 10)
  }

  @Test("that ends in the middle gives what stands before, and the beginning of the last page")
  func cut() {
    let bytes = Self.pages.flatMap { Build.response($0) }
    let outcome = ArchiveOutcome(Array(bytes.dropLast(200)))
    #expect(outcome.texts.count == 10)
    #expect(outcome.pages.map(\.isCut) == Array(repeating: false, count: 9) + [true])
    let packed = Self.pages.flatMap { Build.packed(Build.response($0)) }
    #expect(Array(ArchiveOutcome(Array(packed.dropLast(30))).texts.prefix(9)) == Array(Self.pages.prefix(9)))
  }

  @Test(
    "whose records are longer than they say, or shorter, goes on with the next", arguments: [-40, -3, 5, 300, 100_000])
  func lyingLength(error: Int) {
    let first = Build.response([UInt8](Self.pages[0]))
    let content = first.count - 4 - (first.firstRange(of: [UInt8]("\r\n\r\n"))?.upperBound ?? 0)
    let liar = Build.response([UInt8](Self.pages[0]), length: content + error)
    let rest = Self.pages[1...].flatMap { Build.response($0) }
    let outcome = ArchiveOutcome(liar + rest)
    #expect(Array(outcome.texts.suffix(9)) == Array(Self.pages[1...]))
    #expect(
      Array(ArchiveOutcome(Build.packed(liar) + Build.packed(Build.response(Self.pages[1]))).texts.suffix(1)) == [
        Self.pages[1]
      ])
  }

  @Test("with words between its records is read behind them")
  func wordsBetween() {
    let bytes = Build.response(Self.pages[0]) + [UInt8]("lost words\r\n") + Build.response(Self.pages[1])
    let outcome = ArchiveOutcome(bytes)
    #expect(outcome.texts == Array(Self.pages[..<2]))
    #expect(outcome.faults.count == 1)
  }

  @Test("with an endless header is read behind it")
  func endlessHeader() {
    let bytes =
      [UInt8]("WARC/1.0\r\n") + [UInt8](repeating: 0x61, count: 300_000) + [UInt8]("\r\n") + Build.response("<p>One")
    #expect(ArchiveOutcome(bytes).texts == ["<p>One"])
  }

  @Test("with a record longer than any page passes it over", arguments: [false, true])
  func tooLong(isPacked: Bool) {
    let long = Build.response([UInt8](repeating: 0x61, count: 17 << 20))
    let outcome = ArchiveOutcome(
      isPacked ? Build.packed(long) + Build.packed(Build.response("<p>One")) : long + Build.response("<p>One"))
    #expect(outcome.texts == ["<p>One"])
    #expect(outcome.faults == [])
    #expect(outcome.tally.tooLong == 1)
  }

  @Test("that is made of beginnings of members ends soon")
  func manyBeginnings() {
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let bytes = Array(repeating: header, count: 100_000).flatMap { $0 }
    let outcome = ArchiveOutcome(bytes + Build.packed(Build.response("<p>One")))
    #expect(outcome.texts == ["<p>One"])
  }

  @Test("that is a bomb ends soon, without much in memory")
  func bomb() {
    let bomb = Build.packed([UInt8](repeating: 0x61, count: 300 << 20))
    let outcome = ArchiveOutcome(bomb + Build.packed(Build.response("<p>One")))
    #expect(outcome.texts == ["<p>One"])
  }
}
