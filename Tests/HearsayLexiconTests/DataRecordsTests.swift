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
