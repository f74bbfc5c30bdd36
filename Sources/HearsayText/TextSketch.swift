/// A small sample of a text's word sequences that tells how much of one text stands in another (FracMinHash: Irber et
/// al., "Lightweight compositional analysis of metagenomes with FracMinHash", 2022, after Broder's resemblance and
/// containment, 1997). Samples are kept by their hash alone, so two texts keep the same ones.
public struct TextSketch: Hashable, Sendable {
  /// The sampled hashes, ascending, each once.
  public let samples: [UInt32]

  /// A sketch of given samples.
  public init(samples: [UInt32] = []) {
    var unique: [UInt32] = []
    unique.reserveCapacity(samples.count)
    for sample in samples.sorted() where sample != unique.last { unique.append(sample) }
    self.samples = unique
  }

  /// A sketch of a text. Case, accents and marks do not count.
  public init(of text: CanonicalText, language: LanguageTables = .english) {
    self.init(of: Tokenizer(language: language).tokens(of: text))
  }

  /// A sketch of a text that is in tokens already.
  public init(of tokens: [Token]) { self.init(tokens) { $0.kind.isSpoken } }

  /// A sketch of a text whose layers are known: the same as that of the text in their language.
  public init(of layers: TextLayers) {
    self.init(layers.tokens) { token in
      // The layers call an apostrophe behind `players` a clitic, which to the tokens alone is a mark; all others end in a letter.
      token.kind.isSpoken
        && (token.kind != .clitic || (0x61...0x7A).contains(layers.text.bytes[token.range.end - 1] | 0x20))
    }
  }

  private init(_ tokens: [Token], where isSpoken: (Token) -> Bool) {
    var samples: [UInt32] = []
    var run = WordRun()
    for token in tokens where isSpoken(token) {
      run.append(token.id)
      guard run.isFull, run.hash < Self.ceiling else { continue }
      samples.append(UInt32(truncatingIfNeeded: run.hash))
    }
    self.init(samples: samples)
  }

  /// The part of one text that stands in another, from 0 to 1; `nil` where the part is too short to tell.
  public static func containment(of part: TextSketch, in whole: TextSketch) -> Double? {
    guard part.samples.count >= fewest else { return nil }
    return Double(part.shared(with: whole)) / Double(part.samples.count)
  }

  /// How many samples two sketches share.
  public func shared(with other: TextSketch) -> Int {
    var (mine, theirs, shared) = (0, 0, 0)
    while mine < samples.count, theirs < other.samples.count {
      let (left, right) = (samples[mine], other.samples[theirs])
      if left == right { shared += 1 }
      if left <= right { mine += 1 }
      if right <= left { theirs += 1 }
    }
    return shared
  }

  /// One sequence in eight is kept: about 60 of an article of 3 KB, which tells a half from a quarter.
  private static let ceiling = UInt64.max / 8

  /// Under a dozen samples, about a hundred words, one stock phrase weighs too much.
  public static let fewest = 12
}

extension Token.Kind {
  /// Whether it is read aloud as a word; what is not differs between copies of one text.
  fileprivate var isSpoken: Bool {
    switch self {
    case .word, .number, .clitic: true
    default: false
    }
  }
}

/// The last few words of a text while it is read. Four words: three are often a stock phrase of the trade or a man's name with his
/// club, and five are broken too often by a rewriting hand.
private struct WordRun {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0
  private var count = 0

  var isFull: Bool { count == 4 }

  mutating func append(_ word: WordID) {
    (first, second, third, fourth) = (second, third, fourth, word.value)
    count = min(count + 1, 4)
  }

  /// Of the words in their order, evenly spread over all numbers (the last steps are those of SplitMix64, Steele et al. 2014).
  var hash: UInt64 {
    var hash = first
    for word in [second, third, fourth] { hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ word }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
