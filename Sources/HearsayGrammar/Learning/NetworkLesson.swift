/// A sentence as the network learns it.
struct NetworkLesson {
  var rows: [WordRows]
  var fine: [UInt8]
  var universal: [UInt8]
  var relations: [UInt8]
  /// The right heads; -1 for the root.
  var heads: [Int]
  var oracle: ArcHybridOracle
}

extension NetworkLesson {
  /// A lesson with the tags that a tagger gave it.
  init(_ lesson: Lesson, _ atoms: SentenceAtoms, fine: [UInt8], _ vocabulary: Vocabulary, _ shape: NetworkShape) {
    rows = lesson.words.indices.map { WordRows(atoms[$0], fine: fine[$0], vocabulary, shape) }
    self.fine = lesson.fineTags.map(\.index)
    universal = lesson.tags.map(\.rawValue)
    relations = lesson.relations.map(\.index)
    heads = lesson.heads
    oracle = ArcHybridOracle(heads: lesson.heads)
  }
}
