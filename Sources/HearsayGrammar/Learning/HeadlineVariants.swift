import HearsayText

/// Sentences once more as headlines write them, so that the models learn to do without case. Treebanks have few headlines; news has one an article.
enum HeadlineVariants {
  /// Lessons with variants behind them, and the part that each belongs to: a variant to that of its original, so that no tagger is asked about a
  /// sentence that it knows otherwise written. Where variants are not wanted, only the parts.
  static func added(to lessons: [Lesson], parts: Int, isWanted: Bool) -> (lessons: [Lesson], parts: [Int]) {
    var (all, partOf) = (lessons, lessons.indices.map { $0 % parts })
    for (index, lesson) in lessons.enumerated() where isWanted {
      // Every tenth sentence In Title Case, every twentieth IN CAPITALS: more cost accuracy on running text.
      let word: ((Lesson, Int) -> String)? =
        switch index % 20 {
        case 3, 13: titleCased
        case 8: capitals
        default: nil
        }
      guard let word, lesson.words.count > 3 else { continue }
      all.append(lesson.rewritten { word(lesson, $0) })
      partOf.append(partOf[index])
    }
    return (all, partOf)
  }

  private static func capitals(_ lesson: Lesson, _ index: Int) -> String { lesson.form(index).uppercased() }

  /// Headlines leave short words small.
  private static func titleCased(_ lesson: Lesson, _ index: Int) -> String {
    let form = lesson.form(index)
    switch lesson.tags[index] {
    case .adposition, .determiner, .coordinator, .particle, .punctuation: return index == 0 ? capitalised(form) : form
    default: return capitalised(form)
    }
  }

  private static func capitalised(_ form: String) -> String { form.prefix(1).uppercased() + form.dropFirst() }
}

extension Lesson {
  /// A word as it is written.
  func form(_ index: Int) -> String { String(decoding: bytes[words[index].start..<words[index].end], as: UTF8.self) }

  /// The lesson with other words, without the full stop at its end, which headlines do not have.
  func rewritten(_ word: (Int) -> String) -> Lesson {
    let last = words.count - 1
    let dropsStop = form(last) == "." && heads[last] >= 0 && !heads.contains(last)
    let kept = 0..<(dropsStop ? last : last + 1)
    return Lesson(
      words: kept.map(word), tags: Array(tags[kept]), fineTags: Array(fineTags[kept]), lemmas: Array(lemmas[kept]),
      heads: Array(heads[kept]), relations: Array(relations[kept]), people: people)
  }
}
