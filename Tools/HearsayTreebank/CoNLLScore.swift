/// How well sentences were read, counted as the CoNLL 2018 shared task counts (Zeman et al., 2018): everything is compared by the letters that it
/// was read from, so that text which was split otherwise can be compared.
public struct CoNLLScore: Equatable, Sendable {
  /// Right, read and wanted items of one sort.
  public struct Counts: Equatable, Sendable {
    /// How many were right.
    public var right = 0
    /// How many were read.
    public var read = 0
    /// How many the treebank has.
    public var wanted = 0

    /// Counts from their parts.
    public init(right: Int = 0, read: Int = 0, wanted: Int = 0) {
      self.right = right
      self.read = read
      self.wanted = wanted
    }

    /// Twice the right ones through both others together, from 0 to 1; 0 where there is nothing.
    public var f1: Double { read + wanted == 0 ? 0 : 2 * Double(right) / Double(read + wanted) }

    /// Adds other counts.
    public static func += (left: inout Counts, right: Counts) {
      left.right += right.right
      left.read += right.read
      left.wanted += right.wanted
    }
  }

  /// Tokens, by their letters.
  public var tokens = Counts()
  /// Sentences, by their letters.
  public var sentences = Counts()
  /// Words, which may be parts of tokens.
  public var words = Counts()
  /// Universal tags.
  public var tags = Counts()
  /// Fine tags.
  public var fineTags = Counts()
  /// Lemmas.
  public var lemmas = Counts()
  /// Arcs (UAS).
  public var arcs = Counts()
  /// Arcs with their relations, without subtypes (LAS).
  public var labelledArcs = Counts()

  /// Nothing counted yet.
  public init() {}

  /// Adds the counts of other documents.
  public static func += (left: inout CoNLLScore, right: CoNLLScore) {
    left.tokens += right.tokens
    left.sentences += right.sentences
    left.words += right.words
    left.tags += right.tags
    left.fineTags += right.fineTags
    left.lemmas += right.lemmas
    left.arcs += right.arcs
    left.labelledArcs += right.labelledArcs
  }
}

extension CoNLLScore {
  /// Compares what was read of a document with what the treebank has. Both must hold the same letters, white space apart.
  ///
  /// - Throws: `CoNLLMismatch` where they do not.
  public init(read: [TreebankSentence], wanted: [TreebankSentence]) throws(CoNLLMismatch) {
    let left = PlacedWords(read)
    let right = PlacedWords(wanted)
    if let place = left.firstDifference(from: right) { throw CoNLLMismatch(place: place) }
    tokens = Self.compare(left.tokens, right.tokens)
    sentences = Self.compare(left.sentences, right.sentences)
    let pairs = WordAlignment(left, right).pairs
    words = Counts(right: pairs.count, read: left.words.count, wanted: right.words.count)
    let partner = Dictionary(uniqueKeysWithValues: pairs.map { ($0.wanted, $0.read) })
    func count(_ same: (PlacedWords.Word, PlacedWords.Word) -> Bool) -> Counts {
      let hits = pairs.count { same(left.words[$0.read], right.words[$0.wanted]) }
      return Counts(right: hits, read: left.words.count, wanted: right.words.count)
    }
    func sameHead(_ read: PlacedWords.Word, _ wanted: PlacedWords.Word) -> Bool {
      guard let head = wanted.head else { return read.head == nil }
      return read.head != nil && partner[head] == read.head
    }
    tags = count { $0.word.tag == $1.word.tag }
    fineTags = count { $0.word.fineTag == $1.word.fineTag }
    lemmas = count { $1.word.lemma == "_" || $0.word.lemma == $1.word.lemma }
    arcs = count(sameHead)
    labelledArcs = count { sameHead($0, $1) && Self.universal($0.word.relation) == Self.universal($1.word.relation) }
  }

  private static func universal(_ relation: String) -> Substring { relation.prefix { $0 != ":" } }

  private static func compare(_ read: [Range<Int>], _ wanted: [Range<Int>]) -> Counts {
    Counts(right: Set(read).intersection(wanted).count, read: read.count, wanted: wanted.count)
  }
}

/// The letters of what was read and of what was wanted are not the same.
public struct CoNLLMismatch: Error, Equatable, CustomStringConvertible {
  /// The number of letters, white space apart, before the first that differs.
  public let place: Int

  /// One sentence for people.
  public var description: String { "the texts differ from letter \(place) on, white space apart" }
}
