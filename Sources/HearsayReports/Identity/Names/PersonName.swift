import HearsayText

/// A player's name taken apart: the words that can tell him from others, without particles and the like.
///
/// `Donny van de Beek` is `donny beek`, `Vinicius Jr` is `vinicius`, `Kyle Walker-Peters` is `kyle walker-peters`, `J.
/// Kiwior` is `j kiwior`.
///
/// It is a class because it stands in hundreds of pairs: to copy it took longer than to compare it.
final class PersonName: Sendable {
  /// The name as written.
  let written: String
  /// Its words in order; a word with hyphens is one. Empty only for a name without a letter.
  let words: [NameWord]
  /// Whether it has two words or more, so that it says more than a surname or what he goes by.
  let isFull: Bool
  /// The words with hyphens taken apart: `kyle walker peters`.
  let parts: [String]
  /// The parts in one, as a number.
  let joinedID: WordID
  /// The words that stand where family names stand: the last, and the first where a family name comes first in his
  /// language.
  let surnames: [NameWord]
  /// `Hwang Hee-chan`, `Kim Min-jae`: a usual family name of Korea or China before a name of two syllables.
  let hasFamilyNameFirst: Bool

  /// Takes a name apart.
  init(_ written: String) {
    self.written = written
    let pieces = Self.pieces(of: Folding.fold(written))
    let bare = Self.withoutGeneration(Self.withoutParticles(pieces))
    let words = (bare.isEmpty ? pieces : bare).map(NameWord.init)
    self.words = words
    parts = words.flatMap(\.parts)
    joinedID = WordID(parts.joined())
    isFull = words.count > 1
    hasFamilyNameFirst =
      words.count == 2 && words[1].parts.count <= 2 && Self.familyNamesFirst.contains(words[0].plain)
    surnames = hasFamilyNameFirst ? words : Array(words.suffix(1))
  }

  /// The words of a folded name; what stands in brackets or after a possessive apostrophe is left out. It works on bytes,
  /// since a ledger takes many names apart for each mention.
  private static func pieces(of folded: String) -> [String] {
    var depth = 0
    var text: [UInt8] = []
    for byte in folded.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0 { text.append(endsWord(byte) ? UInt8(ascii: " ") : byte) }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
    }
    return text.split(separator: UInt8(ascii: " "))
      .map { $0.suffix(2).elementsEqual("'s".utf8) ? $0.dropLast(2) : $0 }
      .filter { $0.contains(where: NameWord.isLetter) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Blanks, full stops and commas.
  private static func endsWord(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2E || byte == 0x2C }

  /// Without particles, also those before a hyphen: `al-dawsari` is `dawsari`. A last word always stays.
  private static func withoutParticles(_ pieces: [String]) -> [String] {
    pieces.enumerated().compactMap { place, piece in
      if particles.contains(piece), place < pieces.count - 1 { return nil }
      let halves = piece.split(separator: "-", maxSplits: 1)
      return halves.count == 2 && particles.contains(String(halves[0])) ? String(halves[1]) : piece
    }
  }

  /// Without `Junior` and the like, unless it comes first, where it is a name: `Junior Firpo`.
  private static func withoutGeneration(_ pieces: [String]) -> [String] {
    pieces.enumerated().compactMap { place, piece in place > 0 && generations.contains(piece) ? nil : piece }
  }

  /// Words that newspapers put in, leave out and join as they like.
  private static let particles = Set(
    """
    van de der den ter ten 't von zu zum zur af da das do dos del dello della dei di du des la las le les lo los el al as \
    ash ad ez y e bin ibn
    """.split(separator: " ").map(String.init))

  /// What tells a son from his father; most papers leave it out.
  private static let generations: Set<String> = ["jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii"]

  /// The usual family names of Korean and Chinese players, which their papers put first.
  private static let familyNamesFirst = Set(
    """
    ahn bae baek bai cai chen cheng cho choi chung deng feng gao guo han hao he hong hu huang hwang jang jeon jeong ji \
    jiang jin jo joo jung kang ki kim ko koo kwon lee li liang lim lin liu lu luo moon na nam oh paik park qin ryu seo \
    seol shin sim son song suh sun tan tang wang wei woo wu xie xu yan yang yoo yoon yu yun zhang zhao zheng zhou zhu
    """.split(separator: " ").map(String.init))
}
