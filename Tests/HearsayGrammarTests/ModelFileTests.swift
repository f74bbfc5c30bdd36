import Testing

@testable import HearsayGrammar

@Suite("Models: files that are not what they should be are refused")
struct ModelFileTests {
  static let file: [UInt8] = {
    var writer = ModelWriter(.names)
    writer.add([1, -2, 3] as [Int8])
    writer.add([70_000] as [UInt32])
    return writer.finished()
  }()

  private func fault(_ bytes: [UInt8]) -> ModelFault? {
    do {
      _ = try ModelReader(bytes, .names, name: "names.model")
      return nil
    } catch { return error }
  }

  @Test("what was written is read again")
  func roundTrip() throws {
    var reader = try ModelReader(Self.file, .names, name: "x")
    #expect(try reader.numbers("a") == [1, -2, 3] as [Int8])
    #expect(try reader.numbers("b") == [70_000] as [UInt32])
  }

  @Test("every shorter file is cut")
  func cut() {
    for count in 8..<Self.file.count {
      guard case .wrongLength(_, count, _)? = fault(Array(Self.file.prefix(count))) else {
        Issue.record("\(count) bytes: \(String(describing: fault(Array(Self.file.prefix(count)))))")
        continue
      }
    }
  }

  @Test("every changed byte is found")
  func changed() {
    for place in Self.file.indices {
      var bytes = Self.file
      bytes[place] ^= 0x10
      #expect(fault(bytes) != nil, "byte \(place)")
    }
  }

  @Test("a file of another program is foreign", arguments: [[], Array("# a text file\n".utf8), Array("HEARSAY".utf8)])
  func foreign(bytes: [UInt8]) { #expect(fault(bytes) == .foreign(name: "names.model")) }

  @Test("a model for something else is of another kind")
  func otherKind() {
    let lemmas = Specimens.models.lemmas
    #expect(fault(lemmas) == .otherKind(name: "names.model", found: "lemmas"))
  }

  @Test("a later format is another version")
  func otherVersion() {
    var bytes = Self.file
    bytes[8] = 9
    #expect(fault(bytes) == .otherVersion(name: "names.model", found: 9, wanted: 1))
  }

  @Test("sections that are not there do not fit")
  func sections() throws {
    var reader = try ModelReader(Self.file, .names, name: "n")
    _ = try reader.numbers("a", Int8.self)
    _ = try reader.numbers("b", UInt32.self)
    #expect(throws: ModelFault.unfit(name: "n", part: "c")) { try reader.numbers("c", Int8.self) }
  }

  @Test("the message says which file, what is wrong and what to do")
  func message() {
    #expect(
      ModelFault.wrongLength(name: "parser.model", found: 10, wanted: 20).description
        == "the model “parser.model” has 10 bytes instead of 20: it was cut or added to; take the one that belongs to this version, or train it anew"
    )
  }

  @Test("a missing model is named")
  func missing() {
    #expect(throws: ModelFault.missing(name: "parser.model")) {
      _ = try GrammarModels { $0 == "parser.model" ? nil : [] }
    }
  }

  @Test("models that stand in each other's place are refused")
  func exchanged() {
    var models = Specimens.models
    swap(&models.tagger, &models.names)
    #expect(throws: ModelFault.otherKind(name: "tagger.model", found: "names")) { _ = try Grammar(models: models) }
  }
}
