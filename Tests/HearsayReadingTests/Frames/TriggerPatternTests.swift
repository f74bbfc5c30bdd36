import HearsayLexicon
import HearsayText
import Testing

@testable import HearsayReading

@Suite struct TriggerPatternTests {
  private static func parse(_ written: String) -> (pattern: TriggerPattern?, faults: [DataFault]) {
    let file = DataFile(path: "english/frames/test.txt", contents: written)
    let list = DataFile(path: "english/classes.txt", contents: "class colour\n  words red; blue; sky blue\n")
    var faults: [DataFault] = []
    var maker = TriggerMaker(
      classes: WordClasses(PackFolder("english", in: [list]), faults: &faults), inflector: English.knowledge.inflector,
      tokenizer: English.knowledge.tokenizer)
    let pattern = TriggerPattern(DataPlace(file: file, range: file.text.range), by: &maker, faults: &faults)
    return (pattern, faults)
  }

  /// Each element in short: how many words it can be, `?` where it may be missing, `~` for a verb; how many elements each choice has; `*`; `<club>`.
  private static func shape(_ written: String) throws -> [String] {
    let (pattern, faults) = parse(written)
    #expect(faults.isEmpty)
    return try #require(pattern).elements.map { element in
      switch element {
      case .words(let words, let isOptional, let isVerb): "\(isVerb ? "~" : "")\(words.count)\(isOptional ? "?" : "")"
      case .choice(let choices, let isOptional):
        choices.map { "\($0.count)" }.joined(separator: "|") + (isOptional ? "?" : "")
      case .gap: "*"
      case .slot(let slot, let isOptional): "<\(slot.rawValue)>\(isOptional ? "?" : "")"
      }
    }
  }

  @Test(arguments: [
    ("keen on", ["1", "1"]), ("(keen|eager) to", ["2", "1"]), ("~want", ["~4"]), ("+offer for", ["2", "1"]),
    ("very? keen", ["1?", "1"]), ("keen (very|so)?", ["1", "2?"]), ("~make * bid", ["~4", "*", "1"]),
    ("sold <player> to <club>", ["1", "<player>", "1", "<club>"]),
    ("free-agent deal", ["1", "1", "1"]), ("a (first choice|priority) for", ["1", "2|1", "1"]),
    ("keen (front-runner|man)?", ["1", "2|1?"]), ("beat (them|<club>) to", ["1", "1|1", "1"]),
    ("from <seller> to <club>", ["1", "<seller>", "1", "<club>"]), ("(~chase|+target) him", ["~6", "1"]),
    ("(bid|keep tabs on|step in) now", ["3|2|1", "1"]), ("link (with <club>)?", ["1", "2?"]),
    ("sold <player>? early", ["1", "<player>?", "1"]), ("{colour} card", ["2|1|1", "1"]),
    ("(card|{colour})", ["2|1|1|1"]),
  ])
  func `a pattern is words, choices, forms, gaps and slots`(written: String, elements: [String]) throws {
    if elements.first?.hasSuffix("?") == true {
      #expect(Self.parse(written).pattern == nil)
    } else {
      #expect(try Self.shape(written) == elements)
    }
  }

  @Test func `a verb stands for all of its forms, regular or not`() throws {
    let forms = [
      ("~want", ["want", "wants", "wanting", "wanted"]), ("~buy", ["buy", "buys", "buying", "bought"]),
      ("~deny", ["denies", "denied"]),
    ]
    for (written, words) in forms {
      let anchors = try #require(Self.parse(written).pattern).anchors
      #expect(words.filter { !anchors.contains(WordID($0)) } == [])
    }
  }

  @Test(arguments: ["<club> want", "* keen", "very? keen", "", "<player>"])
  func `a trigger that begins with no word is a fault`(written: String) {
    let (pattern, faults) = Self.parse(written)
    #expect(pattern == nil)
    #expect(faults.map(\.problem) == ["a trigger that begins with no word"])
    #expect(faults.map(\.words) == [written])
  }

  @Test func `a class that is not there is a fault`() {
    let (_, faults) = Self.parse("keen on {shape}")
    #expect(faults.map(\.problem) == ["an unknown class {shape} in"])
  }

  @Test(arguments: ["keen on <team>", "sold <player to", "keen <>", "keen <Club>"])
  func `an unknown slot is a fault`(written: String) {
    let (pattern, faults) = Self.parse(written)
    #expect(pattern == nil)
    #expect(faults.map(\.problem) == ["an unknown slot in"])
    #expect(faults.first?.advice.contains("<club>") == true)
  }
}

/// What is wrong in a frame file is told with its place, all of it at once.
@Suite struct FrameBookFaultTests {
  private static func faults(_ contents: String) throws -> [String] {
    var faults: [DataFault] = []
    let file = DataFile(path: "english/frames/test.txt", contents: contents)
    let knowledge = English.knowledge
    _ = FrameBook(
      PackFolder("english", in: [file]), by: knowledge.tokenizer, inflector: knowledge.inflector, faults: &faults)
    return faults.map { "\($0.line): \($0.problem) “\($0.words)”" }
  }

  @Test func `a sound file has no fault`() throws {
    let contents =
      "frame one.a\n  kind interest\n  trigger keen on; ~want\n  club agent, left\n  example Roma want Otto Lund. => Otto Lund, Roma\n"
    #expect(try Self.faults(contents) == [])
  }

  @Test func `all faults are told with their lines`() throws {
    let contents = """
      fram one.a
        kind interest
      frame one.b
        kind interst
      frame one.c
        trigger keen on
      frame one.d
        kind interest
        trigger keen on; <club> want; keen on <team>
        club agent, lft
        modality maybe
        colour red
      frame one.d
        kind bid
      """
    #expect(
      try Self.faults(contents) == [
        "1: a record that is no frame “one.a”", "4: an unknown kind “interst”", "5: a frame with no kind “one.c”",
        "12: an unknown field “colour”", "9: a trigger that begins with no word “<club> want”",
        "9: an unknown slot in “keen on <team>”",
        "10: an unknown finder “lft”", "11: an unknown modality “maybe”", "13: a second frame of the name “one.d”",
      ])
  }

  @Test func `a reader does not load with a fault, and tells all of them`() throws {
    let spoilt = [
      DataFile(path: "english/frames/zz.txt", contents: "frame zz.a\n  kind interst\n"),
      DataFile(path: "english/frames/zzz.txt", contents: "frame zz.b\n  colour red\n"),
    ]
    let error = #expect(throws: DataFaults.self) { try Reader(data: DataFile.shipped + spoilt) }
    #expect(
      error?.faults.map { "\($0.file):\($0.line)" } == [
        "english/frames/zz.txt:2", "english/frames/zzz.txt:2", "english/frames/zzz.txt:1",
      ])
  }

  @Test func `a missing list of words is a fault`() throws {
    let without = DataFile.shipped.filter { $0.path != "english/words.txt" }
    let error = #expect(throws: DataFaults.self) { try Reader(data: without) }
    #expect(error?.faults.contains { $0.file == "english/words.txt" && $0.advice.contains("list positions") } == true)
  }
}
