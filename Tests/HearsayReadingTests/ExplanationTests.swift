import HearsayLexicon
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// Why a claim stands as it does, as a tree.
@Suite struct ExplanationTests {
  private static let text = """
    Roma want Ajax winger Otto Lund, Bild report. The 23-year-old, who has scored 12 goals, could join on loan with an option to buy for €15m.

    Ajax have rejected a bid of around £12m. He will not leave in January if Milo Brandt goes.
    """

  private static func explained(_ text: String) throws -> [(claim: Claim, tree: Explanation, text: CanonicalText)] {
    let article = ReadingNotes.article(text)
    let reader = try ReadingNotes.reader()
    let reading = reader.read(article)
    return try reading.claims.map { ($0, try #require(reader.explain(article, claim: $0.id)), reading.text) }
  }

  /// All nodes of a tree, each before its parts.
  private static func nodes(_ tree: Explanation) -> [Explanation] { [tree] + tree.parts.flatMap(nodes) }

  @Test func `every claim of a reading can be explained, on its own evidence`() throws {
    let all = try Self.explained(Self.text)
    #expect(all.count >= 3)
    for (claim, tree, _) in all {
      #expect(tree.by == claim.entry)
      #expect(tree.range == claim.evidence)
      #expect(tree.decision.hasPrefix(claim.kind.rawValue))
    }
  }

  @Test func `every range of a tree lies in the text and is not empty`() throws {
    for (_, tree, text) in try Self.explained(Self.text) {
      for node in Self.nodes(tree) {
        if let range = node.range { #expect(!range.isEmpty && text.range.contains(range), "\(node.decision)") }
        #expect(!node.decision.isEmpty && !node.by.isEmpty)
      }
    }
  }

  @Test func `the trigger is named with its words`() throws {
    for (claim, tree, text) in try Self.explained(Self.text) {
      let trigger = try #require(tree.parts.first)
      #expect(trigger.decision.hasPrefix("trigger: "))
      #expect(trigger.range == claim.trigger)
      #expect(trigger.range.map { !text[$0].isEmpty } == true)
    }
  }

  @Test(arguments: [
    ("trigger: ", "want Ajax winger Otto Lund"), ("player: Otto Lund", "Otto Lund"), ("club: Roma", "Roma"),
    ("source: Bild", "Bild"),
  ])
  func `a node slices to the words that it rests on`(decision: String, words: String) throws {
    let (_, tree, text) = try #require(try Self.explained("Roma want Ajax winger Otto Lund, Bild report.").first)
    let node = try #require(Self.nodes(tree).first { $0.decision.hasPrefix(decision) })
    #expect(node.range.map { text[$0] } == words)
  }

  @Test func `a role names the finder that filled it`() throws {
    let (_, tree, _) = try #require(try Self.explained("Otto Lund is wanted by Roma.").first)
    let finders = tree.parts.filter { $0.decision.hasPrefix("player: ") || $0.decision.hasPrefix("club: ") }.map(\.by)
    #expect(finders.count == 2)
    #expect(finders.allSatisfy { $0.hasPrefix("finder ") })
  }

  @Test func `a reference names what it refers to`() throws {
    let (text, spans) = ReadingNotes.cut("Arsenal met ⟦Otto Lund⟧. ⟦The winger⟧ could join Roma.")
    let (_, tree, _) = try #require(try Self.explained(text).last)
    let player = try #require(tree.parts.first { $0.decision == "player: Otto Lund" })
    #expect(player.range == spans[1])
    #expect(player.parts.map(\.decision) == ["refers to"])
    #expect(player.parts.map(\.range) == [spans[0]])
  }

  @Test func `an id that the reading does not have explains nothing`() throws {
    let reader = try ReadingNotes.reader()
    #expect(reader.explain(ReadingNotes.article(Self.text), claim: ClaimID("none")) == nil)
  }
}

/// The same article gives the same bytes, whoever reads it and how often.
@Suite struct DeterminismTests {
  private static let texts = [
    "Roma want Ajax winger Otto Lund, Bild report. The 23-year-old could join on loan. Arsenal, Lazio and Genoa want Milo Brandt and Emil Orel.",
    "Ajax have rejected a £12m bid from Roma for Otto Lund, 23, Marca say. “He stays,” Ajax boss Carlo Berti said. He has scored 12 goals in 20 games.",
    "", "Nothing happened.",
  ]

  private static func lines(_ reader: Reader) -> [String] {
    texts.map { Wire.line(reader.read(ReadingNotes.article($0))) }
  }

  @Test func `a reader reads the same twice`() throws {
    let reader = try ReadingNotes.reader()
    #expect(Self.lines(reader) == Self.lines(reader))
  }

  @Test func `two readers read the same and have one version`() throws {
    let (one, other) = (try ReadingNotes.reader(), try Reader())
    #expect(Self.lines(one) == Self.lines(other))
    #expect(one.version == other.version)
  }

  @Test func `one reader serves many threads`() async throws {
    let reader = try ReadingNotes.reader()
    let expected = Self.lines(reader)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<4 { group.addTask { Self.lines(reader) } }
      for await lines in group { #expect(lines == expected) }
    }
  }

  @Test func `an article before leaves no trace on the next`() throws {
    let reader = try ReadingNotes.reader()
    let alone = Wire.line(reader.read(ReadingNotes.article(Self.texts[1])))
    _ = reader.read(ReadingNotes.article(Self.texts[0]))
    #expect(Wire.line(reader.read(ReadingNotes.article(Self.texts[1]))) == alone)
  }

  @Test func `other data is another version`() throws {
    let more = DataFile(path: "english/frames/zz.txt", contents: "frame zz.a\n  kind interest\n  trigger zzz\n")
    #expect(try Reader(data: DataFile.shipped + [more]).version != ReadingNotes.reader().version)
  }
}
