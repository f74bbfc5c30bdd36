import HearsayText

/// Counts which rules make the lemmas of a treebank, and keeps those that say more than the more general ones.
struct LemmaTrainer {
  /// A rule for an ending needs so many words; one for a whole word needs one.
  private static let floor = 2

  private struct Example {
    let word: [UInt8]
    let tag: UniversalTag
    let fine: FineTag
    let isCapitalised: Bool
    let rule: LemmaRule
    var known: LemmaRule?
  }

  /// A lemmatiser that has learned from the lessons.
  static func train(_ lessons: [Lesson]) -> Lemmatiser {
    var examples = lessons.flatMap(examples)
    var entries: [(key: UInt32, rule: LemmaRule)] = []
    for level in 0..<LemmaKeys.count { learn(level, &examples, &entries) }
    return Lemmatiser(entries)
  }

  private static func examples(_ lesson: Lesson) -> [Example] {
    lesson.words.indices.map { index in
      let range = lesson.words[index]
      let word = String(decoding: lesson.bytes[range.start..<range.end], as: UTF8.self)
      return Example(
        word: Array(word.lowercased().utf8), tag: lesson.tags[index], fine: lesson.fineTags[index],
        isCapitalised: word.first?.isUppercase ?? false, rule: .making(lesson.lemmas[index], from: word))
    }
  }

  private static func learn(
    _ level: Int, _ examples: inout [Example], _ entries: inout [(key: UInt32, rule: LemmaRule)]
  ) {
    var counts: [UInt32: [LemmaRule: Int]] = [:]
    let keys = examples.map {
      LemmaKeys.key(level, $0.word, $0.tag, $0.fine, isCapitalised: $0.isCapitalised)
    }
    for (key, example) in zip(keys, examples) {
      if let key { counts[key, default: [:]][example.rule, default: 0] += 1 }
    }
    var best: [UInt32: LemmaRule] = [:]
    let floor = level >= LemmaKeys.count - 2 ? 1 : Self.floor
    for (key, rules) in counts where rules.values.reduce(0, +) >= floor { best[key] = mostFrequent(rules) }
    var isNew: Set<UInt32> = []
    for index in examples.indices {
      guard let key = keys[index], let rule = best[key] else { continue }
      if examples[index].known != rule { isNew.insert(key) }
    }
    for key in isNew.sorted() { if let rule = best[key] { entries.append((key, rule)) } }
    for index in examples.indices {
      if let key = keys[index], isNew.contains(key) { examples[index].known = best[key] }
    }
  }

  private static func mostFrequent(_ rules: [LemmaRule: Int]) -> LemmaRule? {
    rules.max { $0.value == $1.value ? $1.key.order < $0.key.order : $0.value < $1.value }?.key
  }
}
