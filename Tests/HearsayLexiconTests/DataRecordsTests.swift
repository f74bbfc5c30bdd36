import HearsayLexicon
import HearsayText
import Testing

@Suite struct DataRecordsTests {
  private static func read(_ marked: String) -> (records: [DataRecord], faults: [DataFault], places: [String]) {
    let file = MarkedFile("records.txt", marked)
    var faults: [DataFault] = []
    let records = DataRecord.read(file.file, faults: &faults)
    return (records, faults, file.places)
  }

  @Test func `a line in the first column opens a record and the indented ones are its fields`() {
    let (records, faults, _) = Self.read(
      "# top\nframe interest.keen\n  trigger keen on\n\tkind  interest \n  trigger fond of\n\nlist empty\n")
    #expect(faults.isEmpty)
    #expect(records.map { "\($0.sort) \($0.name.words)" } == ["frame interest.keen", "list empty"])
    #expect(records.first?.values("trigger").map(\.words) == ["keen on", "fond of"])
    #expect(records.first?.values("kind").map(\.words) == ["interest"])
    #expect(records.first?.values("club").isEmpty == true)
    #expect(records.last?.fields.isEmpty == true)
  }

  @Test func `every field before the first record is a fault`() {
    let (records, faults, places) = Self.read("  ⟦trigger⟧ keen on\n\t⟦kind⟧ interest\nframe one\n  kind interest\n")
    #expect(records.map(\.name.words) == ["one"])
    #expect(faults.map(\.place) == places)
    #expect(Set(faults.map(\.problem)) == ["a field outside a record"])
  }

  @Test func `a key without a value has an empty one`() {
    let (records, _, _) = Self.read("frame one\n  sink\n")
    #expect(records.first?.fields.map { "\($0.key)=\($0.value.words)" } == ["sink="])
  }
}

@Suite struct WordListsTests {
  private static func read(_ marked: String) -> (lists: WordLists, faults: [DataFault], places: [String]) {
    let file = MarkedFile("words.txt", marked)
    var faults: [DataFault] = []
    let lists = WordLists(file.file, faults: &faults)
    return (lists, faults, file.places)
  }

  @Test func `a list holds the words of all its lines, and goes on where it is opened again`() {
    let (lists, faults, _) = Self.read(
      "list former\n  former; ex\n  one-time\nlist denial\n  n't; not\nlist former\n  then; ;\n")
    #expect(faults.isEmpty)
    #expect(lists.names == ["denial", "former"])
    #expect(lists["former"].entries == ["former", "ex", "one-time", "then"])
    #expect(lists["former"].contains(phrase("Then")[0]))
    #expect(!lists["former"].contains(phrase("time")[0]))
    #expect(!lists["former"].phrases.payloads(of: phrase("one time")).isEmpty)
  }

  @Test func `a clitic is an entry as the tokeniser cuts it`() throws {
    let lists = Self.read("list denial\n  n't; 'll\n").lists
    let layers = TextLayers(CanonicalText(body: "He didn't say that they'll go."))
    let found = layers.tokens.filter { lists["denial"].contains($0.id) }
    #expect(found.map { layers.words(of: $0) } == ["n't", "'ll"])
  }

  @Test func `every record that is no list is a fault`() {
    let (lists, faults, places) = Self.read("lst ⟦former⟧\n  ex\nlist denial\n  not\nframe ⟦one⟧\n")
    #expect(lists.names == ["denial"])
    #expect(faults.map(\.place) == places)
    #expect(Set(faults.map(\.problem)) == ["a record that is no list"])
  }

  @Test func `a list that the file does not have is empty`() {
    #expect(Self.read("").lists["former"].entries.isEmpty)
  }
}
