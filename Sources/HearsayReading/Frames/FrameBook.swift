import HearsayLexicon
import HearsayModel
import HearsayText

/// All frames of a language, with the program of their triggers and an index of it by first word.
struct FrameBook: Sendable {
  let frames: [Frame]
  /// What the triggers of all frames are made of.
  let program: TriggerProgram
  /// The triggers that each word can open.
  let index: TriggerIndex
  /// The frame that figures of play open; `nil` where the language has none.
  let record: Int?
  /// Where each frame stands in `frames`, by its name.
  private let places: [String: Int]

  /// Reads every file under `frames/` of a language pack.
  init(_ folder: PackFolder, by tokenizer: Tokenizer, inflector: Inflector, faults: inout [DataFault]) {
    let classes = WordClasses(folder, faults: &faults)
    var maker = TriggerMaker(classes: classes, inflector: inflector, tokenizer: tokenizer)
    var frames: [Frame] = []
    var places: [String: Int] = [:]
    var program = TriggerProgram()
    var anchors: [(word: WordID, opener: TriggerIndex.Opener)] = []
    for file in folder.files(under: "frames") {
      for record in DataRecord.read(file, faults: &faults) {
        guard let (frame, patterns) = Self.frame(record, &maker, &faults) else { continue }
        if places.updateValue(frames.count, forKey: frame.name) != nil {
          faults.append(record.name.fault("a second frame of the name", advice: "give it a name of its own"))
        }
        for (trigger, pattern) in patterns.enumerated() {
          let opener = program.opener(of: pattern, frame: frames.count, trigger: trigger)
          pattern.anchors.forEach { anchors.append(($0, opener)) }
        }
        frames.append(frame)
      }
    }
    self.frames = frames
    self.program = program
    index = TriggerIndex(anchors)
    self.places = places
    record = frames.firstIndex { $0.kind == .record }
  }

  /// The place of a frame in `frames`; `nil` where no frame has the name.
  func place(of name: String) -> Int? { places[name] }

  private static let keys = [
    "kind", "trigger", "club", "player", "counterparty", "rival", "value", "deal", "modality", "polarity", "doer",
    "unless", "needs", "example", "counter", "priority", "sink",
  ]

  private static func frame(
    _ record: DataRecord, _ maker: inout TriggerMaker, _ faults: inout [DataFault]
  ) -> (Frame, [TriggerPattern])? {
    guard record.sort == "frame" else {
      faults.append(record.name.fault("a record that is no frame", advice: "begin it with “frame”"))
      return nil
    }
    for field in record.fields where !keys.contains(field.key) {
      faults.append(field.keyPlace.fault("an unknown field", advice: "use one of \(keys.joined(separator: ", "))"))
    }
    guard let kind: Kind = choice(record, "kind", &faults) else {
      if record.values("kind").isEmpty {
        faults.append(record.name.fault("a frame with no kind", advice: "add “kind …”"))
      }
      return nil
    }
    var (triggers, patterns): ([String], [TriggerPattern]) = ([], [])
    for line in record.values("trigger") {
      for part in split(line.file.text, line.range, at: UInt8(ascii: ";")) where !part.isEmpty {
        let place = DataPlace(file: line.file, range: part)
        if let pattern = TriggerPattern(place, by: &maker, faults: &faults) {
          triggers.append(place.words)
          patterns.append(pattern)
        }
      }
    }
    var finders: [Frame.Role: [Finder]] = [:]
    for role in Frame.Role.allCases {
      let list = record.values(role.rawValue).flatMap { Self.finders($0, &faults) }
      if !list.isEmpty { finders[role] = list }
    }
    let unless = list(record, "unless", maker.tokenizer)
    let frame = Frame(
      name: record.name.words, kind: kind, triggers: triggers, finders: finders,
      value: record.values("value").first?.words,
      deal: choice(record, "deal", &faults), modality: choice(record, "modality", &faults),
      polarity: choice(record, "polarity", &faults), doer: choice(record, "doer", &faults), unless: unless,
      needs: list(record, "needs", maker.tokenizer),
      examples: record.values("example"), counterexamples: record.values("counter"),
      isSink: !record.values("sink").isEmpty,
      priority: record.values("priority").first.flatMap { Int($0.words) } ?? 0)
    return (frame, patterns)
  }

  private static func choice<Value: RawRepresentable<String>>(
    _ record: DataRecord, _ key: String, _ faults: inout [DataFault]
  ) -> Value? {
    guard let place = record.values(key).first else { return nil }
    guard let value = Value(rawValue: place.words) else {
      faults.append(place.fault("an unknown \(key)", advice: "see Docs/Frames.md for what a frame can say"))
      return nil
    }
    return value
  }

  private static func finders(_ place: DataPlace, _ faults: inout [DataFault]) -> [Finder] {
    split(place.file.text, place.range, at: UInt8(ascii: ",")).compactMap { part in
      let words = place.file.text[part]
      if let finder = Finder(rawValue: words) { return finder }
      faults.append(
        DataPlace(file: place.file, range: part).fault(
          "an unknown finder", advice: "see Docs/Frames.md for the finders"))
      return nil
    }
  }

  private static func list(_ record: DataRecord, _ key: String, _ tokenizer: Tokenizer) -> WordLists.List {
    var list = WordLists.List()
    for place in record.values(key) {
      for part in split(place.file.text, place.range, at: UInt8(ascii: ";")) where !part.isEmpty {
        list.add(phrase(place.file.text[part], by: tokenizer), as: place.file.text[part])
      }
    }
    return list
  }
}
