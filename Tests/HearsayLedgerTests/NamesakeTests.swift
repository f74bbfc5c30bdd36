import HearsayChance
import HearsayModel
import Testing

@testable import HearsayLedger

@Suite("Namesakes")
struct NamesakeTests {
  private var book = NameBook()

  private mutating func player(_ row: Int64, _ name: String, ref: String? = nil) -> FiledPlayer {
    var profile = PlayerProfile(id: PlayerID(name))
    profile.ref = ref
    return FiledPlayer(row, ShelvedProfile(known: KnownPlayer(profile), names: book.entry(of: [name]) { _ in .blank }))
  }

  @Test("leave a list under a key in its edition when one comes at its end, and in no other case")
  mutating func editions() {
    let (one, two, four) = (player(1, "Ake Pell"), player(2, "Jon Pell"), player(4, "Tom Pell"))
    var holders = KeyHolders([one], edition: 7)
    holders.put(two, edition: 8)
    holders.put(four, edition: 9)
    holders.put(two, edition: 10)
    #expect(holders.edition == 7)
    holders.put(player(2, "Jon-Olaf Pell"), edition: 11)
    #expect(holders.edition == 11)
    holders.put(player(2, "Jon-Olaf Pell", ref: "player:pell"), edition: 12)
    #expect(holders.edition == 12)
    holders.put(player(3, "Emil Pell"), edition: 13)
    #expect(holders.edition == 13)
    #expect(holders.players.map(\.row) == [1, 2, 3, 4])
  }

  @Test("are all who may be him and the first of the others, in the order of their rows, without the one left out")
  func choice() {
    var found = Namesakes(under: [])
    for row in [9, 5, 7, 3, 5] as [Int64] { found.add(other: row) }
    for row in [8, 4, 8] as [Int64] { found.add(alike: row) }
    #expect(found.players(but: nil).players == [3, 4, 8])
    #expect(found.players(but: nil).other == 3)
    #expect(found.players(but: 3).players == [4, 5, 8])
    #expect(found.players(but: 3).other == 5)
    #expect(found.players(but: 4).players == [3, 8])
  }

  @Test(
    "are the same to a ledger that remembers whom it has compared and to one that has just been opened",
    arguments: 1...4)
  func remembered(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let kept = try Ledger(at: folder.file("kept.ledger"), access: .write, resolver: WordResolver())
    var random = SplitMix64(seed: seed)
    for number in 0..<60 {
      let names = (0..<2).map { _ in Self.name(&random) }
      let filing = Specimen.filing("a\(number)", ["bid|\(names[0])|Brörup", "talks|\(names[1])|Spezia"])
      let moment = Specimen.moment("2024-01-12")
      _ = try kept.file([filing], at: moment)
      let opened = try Ledger(at: folder.file("opened.ledger"), access: .write, resolver: WordResolver())
      _ = try opened.file([filing], at: moment)
    }
    let opened = try Ledger(at: folder.file("opened.ledger"), access: .read, resolver: WordResolver())
    #expect(try kept.lines() == opened.lines())
    #expect(try kept.check() == [])
  }

  private static func name(_ random: inout SplitMix64) -> String {
    let given = ["", "Ake", "Jon", "Tom", "Emil"][Int(random.next() % 5)]
    let family = ["Pell", "Pelle", "Borg"][Int(random.next() % 3)]
    return given.isEmpty ? family : "\(given) \(family)"
  }
}

/// Looks names up by all of their words, tells those of two words apart, and joins a single word to the first who has it.
private struct WordResolver: PlayerResolving {
  func keys(of name: String) -> [String] { name.split(separator: " ").map(String.init) }

  func searchKeys(of name: String) -> [String] { keys(of: name) }

  func areOthers(_ names: [String], _ others: [String]) -> Bool {
    let all = names + others
    return all.allSatisfy { $0.contains(" ") } && Set(names).isDisjoint(with: others)
  }

  func choose(
    _ mention: PlayerMention, among candidates: [PlayerCandidate], placed: [PlacedMention]
  ) -> IdentityChoice {
    let rest = candidates.filter { !$0.isOtherByName && !areOthers(mention.forms, $0.known.forms) }
    guard let first = rest.first else { return .new(reason: "beside \(candidates.count)", rule: "new") }
    return .join(first.known.profile.id, reason: "first of \(rest.count)", rule: "word")
  }

  func settle(
    _ profile: PlayerProfile, among candidates: [PlayerCandidate], isBeside: (PlayerID) throws -> Bool
  ) rethrows -> PlayerMerge? {
    guard let name = profile.names.first?.name, !name.contains(" ") else { return nil }
    let fuller = candidates.filter { $0.known.forms.contains { $0.contains(" ") } }
    guard let first = try fuller.first(where: { !(try isBeside($0.known.profile.id)) }) else { return nil }
    return PlayerMerge(player: profile.id, into: first.known.profile.id, reason: "fuller", rule: "word")
  }
}
