import Foundation
import HearsayLexicon
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// The Italian pack on sentences of our own, and from its folder alone.
@Suite struct ItalianTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A sentence with the claims that a careful reader finds in it.
  private struct Gold {
    let id: String
    let text: String
    var claims: Set<String>
  }

  private static func members(_ json: JSON) -> [String: JSON] {
    if case .object(let members) = json { members } else { [:] }
  }
  private static func items(_ json: JSON?) -> [JSON] { if case .array(let items)? = json { items } else { [] } }
  private static func words(_ json: JSON?) -> String { if case .string(let words)? = json { words } else { "-" } }

  private static func gold(_ folder: String) throws -> [Gold] {
    let place = root.appendingPathComponent(folder)
    let articles = try String(contentsOf: place.appendingPathComponent("articles.jsonl"), encoding: .utf8)
    let claims = try Array(Data(contentsOf: place.appendingPathComponent("claims.json")))
    var wanted: [String: Set<String>] = [:]
    for entry in items(try JSON(claims)) {
      let entry = members(entry)
      wanted[words(entry["id"])] = Set(items(entry["claims"]).map { slots(members($0)) })
    }
    return try articles.split(separator: "\n").map { line in
      let article = members(try JSON(Array(line.utf8)))
      let id = words(article["id"])
      return Gold(id: id, text: words(article["text"]), claims: wanted[id] ?? [])
    }
  }

  /// Kind, player, club, counterparty, polarity and modality.
  private static func slots(_ claim: [String: JSON]) -> String {
    ["kind", "player", "club", "counterparty", "polarity", "modality"].map { words(claim[$0]) }.joined(separator: " | ")
  }

  private static func read(_ text: String, by reader: Reader) -> Set<String> {
    let article = Article(publisher: "Il Taccuino", published: Day(year: 2024, month: 1, day: 10), body: text)
    return Set(reader.read(article).claims.map { slots(GuideView.slots(of: $0)) })
  }

  @Test func `at least thirty of our sentences are read wholly right`() throws {
    let reader = try ReadingNotes.reader()
    let gold = try Self.gold("Corpus/italian")
    let right = gold.filter { Self.read($0.text, by: reader) == $0.claims }
    #expect(right.count >= 30)
    #expect(gold.count == 36)
  }

  @Test func `the pack loads from its folder alone`() throws {
    // The program's own data, without any file of the folder, and then the folder as it lies on the disk.
    let others = DataFile.shipped.filter { !$0.path.hasPrefix("italian/") }
    #expect(try Reader(data: others).languages == ["English"])
    let folder = Self.root.appendingPathComponent("Sources/HearsayData/italian")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
      .sorted()
    let pack = try paths.map { path in
      DataFile(
        path: "italian/\(path)",
        contents: try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8))
    }
    let reader = try Reader(data: others + pack)
    #expect(reader.languages == ["English", "Italian"])
    let shipped = try ReadingNotes.reader()
    for gold in try Self.gold("Corpus/italian") {
      #expect(Self.read(gold.text, by: reader) == Self.read(gold.text, by: shipped))
    }
  }

  @Test(arguments: [
    ("Il Milan ha offerto 20 milioni di euro per Otto Lund.", "fee EUR 20000000"),
    ("Il Milan ha offerto circa 7,5 milioni per Otto Lund.", "fee EUR 7500000 ~circa"),
    ("Il Milan ha offerto 15 mln più 3 di bonus per Otto Lund.", "fee EUR 15000000"),
  ])
  func `sums are read with their words`(text: String, sum: String) throws {
    let reading = try ReadingNotes.reader().read(Article(body: text, language: "it"))
    let terms = reading.claims.flatMap(\.terms).map { term in
      let hedge = term.hedge.map { " ~\($0)" } ?? ""
      return "\(term.role.rawValue) \(term.minimum.currency.rawValue) \(term.minimum.minorUnits / 100)\(hedge)"
    }
    #expect(terms.first == sum)
  }
}
