import HearsayGrammar

extension Lesson {
  /// A sentence of a treebank as something to learn from; `nil` where it holds a tag or relation that the models do not know.
  package init?(_ sentence: TreebankSentence) {
    let tags = sentence.words.compactMap { UniversalTag(name: $0.tag) }
    let fineTags = sentence.words.compactMap { FineTag(name: $0.fineTag) }
    let relations = sentence.words.compactMap { Relation(name: $0.relation) }
    let count = sentence.words.count
    guard tags.count == count, fineTags.count == count, relations.count == count else { return nil }
    self.init(
      words: sentence.words.map(\.form), tags: tags, fineTags: fineTags, lemmas: sentence.words.map(\.lemma),
      heads: sentence.words.map { $0.head - 1 }, relations: relations, people: PersonNames.ranges(in: sentence))
  }
}
