/// Gives words their dictionary forms by rules that were counted in a treebank: the rule of the longest ending that is known.
struct Lemmatiser: Sendable {
  /// The rules, each once.
  let rules: [LemmaRule]
  /// The rule of each key; a table with open addressing, 0 where a place is free.
  let keys: [UInt32]
  let values: [UInt16]

  /// The lemma of a word with its tags.
  func lemma(of word: String, tag: UniversalTag, fine: FineTag) -> String {
    let bytes = Array(word.lowercased().utf8)
    let isCapitalised = word.first?.isUppercase ?? false
    for level in (0..<LemmaKeys.count).reversed() {
      guard let key = LemmaKeys.key(level, bytes, tag, fine, isCapitalised: isCapitalised) else { continue }
      if let rule = rule(of: key) { return rule.lemma(of: word) }
    }
    return tag == .properNoun ? word : word.lowercased()
  }

  private func rule(of key: UInt32) -> LemmaRule? {
    var place = Int(key >> 1) & (keys.count - 1)
    while keys[place] != 0 {
      if keys[place] == key { return rules[Int(values[place])] }
      place = (place + 1) & (keys.count - 1)
    }
    return nil
  }

  /// A table of the given entries.
  init(_ entries: [(key: UInt32, rule: LemmaRule)]) {
    let rules = Set(entries.map(\.rule)).sorted { $0.order < $1.order }
    let indices = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    var keys = [UInt32](repeating: 0, count: size)
    var values = [UInt16](repeating: 0, count: size)
    for entry in entries {
      var place = Int(entry.key >> 1) & (size - 1)
      while keys[place] != 0, keys[place] != entry.key { place = (place + 1) & (size - 1) }
      keys[place] = entry.key
      values[place] = UInt16(indices[entry.rule] ?? 0)
    }
    self.rules = rules
    self.keys = keys
    self.values = values
  }
}

// MARK: - The file

extension Lemmatiser {
  /// Reads a model file.
  init(model bytes: [UInt8], name: String) throws(ModelFault) {
    var reader = try ModelReader(bytes, .lemmas, name: name)
    let text = try reader.numbers("rules", UInt8.self)
    var rules: [LemmaRule] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard let rule = LemmaRule(line: line) else { throw reader.unfit("rules") }
      rules.append(rule)
    }
    self.rules = rules
    keys = try reader.numbers("keys")
    values = try reader.numbers("values")
    guard keys.count == values.count, keys.count & (keys.count - 1) == 0, keys.contains(0),
      values.allSatisfy({ $0 < rules.count })
    else { throw reader.unfit("keys") }
  }

  /// The model file.
  var model: [UInt8] {
    let text = rules.map(\.line)
    var writer = ModelWriter(.lemmas)
    writer.add(Array(text.joined(separator: "\n").utf8))
    writer.add(keys)
    writer.add(values)
    return writer.finished()
  }
}
