import HearsayText

/// The work space for reading sentence after sentence.
struct GrammarSession {
  /// A longer sentence is read in pieces, so that time and memory stay bounded; prose has none.
  static let longest = 400

  private let tagger: Tagger
  private let parser: NetworkParser
  private var beam = TagBeam<Int8>(width: Tagger.beam, labels: FineTag.names.count)
  private var atoms: SentenceAtoms
  private var fine: [UInt8] = []
  private var reader: NetworkReader?

  init(book: WordBook, tagger: Tagger, parser: NetworkParser) {
    atoms = SentenceAtoms(book)
    self.tagger = tagger
    self.parser = parser
  }

  /// The tree of a sentence of `count` words.
  mutating func tree(_ bytes: [UInt8], _ count: Int, range: (Int) -> ByteRange) -> Tree {
    var words: [Tree.Word] = []
    words.reserveCapacity(count)
    var start = 0
    while start < count {
      let end = min(start + Self.longest, count)
      append(bytes, start..<end, &words, range)
      start = end
    }
    return Tree(words: words)
  }

  /// Reads a piece of a sentence. The root of a later piece hangs on that of the first.
  private mutating func append(
    _ bytes: [UInt8], _ piece: Range<Int>, _ words: inout [Tree.Word], _ range: (Int) -> ByteRange
  ) {
    let reader = reader(for: piece.count)
    atoms.read(bytes, count: piece.count) { range(piece.lowerBound + $0) }
    tagger.tag(atoms, &beam, into: &fine)
    let reading = reader.read(parser.rows(atoms, fine: fine))
    let root = words.firstIndex { $0.headIndex < 0 }
    for index in 0..<piece.count {
      let head = reading.heads[index]
      let isLaterRoot = head < 0 && root != nil
      words.append(
        Tree.Word(
          tag: UniversalTag(rawValue: reading.universal[index]) ?? .other, fineTag: FineTag(index: reading.fine[index]),
          relation: isLaterRoot ? .parataxis : Relation(index: reading.relations[index]),
          headIndex: isLaterRoot ? Int32(root ?? 0) : head < 0 ? -1 : Int32(head + piece.lowerBound)))
    }
  }

  private mutating func reader(for count: Int) -> NetworkReader {
    if let reader, reader.longest >= count { return reader }
    // Most sentences have fewer than 64 words: one allocation does for most articles.
    let new = NetworkReader(parser.weights, parser.matrices, longest: max(count, 64))
    reader = new
    return new
  }
}
