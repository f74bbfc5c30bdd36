public import HearsayText

/// Finds where people are named, whether or not any list knows them, by hashed features of words, their shapes and their tags.
///
/// A `Grammar` has one that learned from its treebank. One that learned from news comes in a file of its own:
///
///     let names = try NameTagger(model: bytes, name: "news.model")
///     names.people(in: layers.sentences[0], of: layers, trees[0])   // [3..<5]: "Tom Varley"
///
/// A run that it finds is a hint. It has seen no list of names, and takes a club that nobody knows for a person now and then.
public struct NameTagger: Sendable {
  let table: WeightTable<Int8>

  /// A tagger from its model file; `name` stands in what is thrown.
  ///
  /// - Throws: `ModelFault` where the file is cut, foreign, of another version, or was changed.
  public init(model bytes: [UInt8], name: String) throws(ModelFault) {
    var reader = try ModelReader(bytes, .names, name: name)
    table = try reader.table("weights", width: TagColumns.count(for: NameFeatures.labels))
  }

  init(table: WeightTable<Int8>) { self.table = table }

  /// The bytes of its model file.
  package var model: [UInt8] {
    var writer = ModelWriter(.names)
    writer.add(table.weights)
    return writer.finished()
  }

  /// Where people are named in a sentence of a text: runs of token indices of the whole text, in order. `tree` is that of the sentence.
  public func people(in sentence: Sentence, of layers: TextLayers, _ tree: Tree) -> [Range<Int>] {
    let start = sentence.tokens.lowerBound
    return people(layers.text.bytes, tree) { layers.tokens[start + $0].range }.map {
      ($0.lowerBound + start)..<($0.upperBound + start)
    }
  }

  /// Where people are named in a sentence whose words are given: runs of its words, in order.
  public func people(in words: [String], _ tree: Tree) -> [Range<Int>] {
    let list = WordList(words)
    return people(list.bytes, tree) { list.ranges[$0] }
  }

  private func people(_ bytes: [UInt8], _ tree: Tree, range: (Int) -> ByteRange) -> [Range<Int>] {
    var atoms = SentenceAtoms()
    atoms.read(bytes, count: tree.words.count, range: range)
    guard atoms.count > 0 else { return [] }
    var beam = TagBeam<Int8>(width: Tagger.beam, labels: NameFeatures.labels)
    beam.search(atoms, table, NameFeatures(tags: tree.words.map(\.fineTag.index)))
    return NameFeatures.names(beam.labels(upTo: beam.starts[atoms.count - 1]))
  }
}
