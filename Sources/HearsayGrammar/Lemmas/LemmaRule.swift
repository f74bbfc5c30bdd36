/// How a lemma is made from a word: cut so many letters from its end and add others, in lower case or as it is written.
struct LemmaRule: Hashable, Sendable {
  /// Whether the case of the word is kept.
  let keepsCase: Bool
  /// How many characters are cut from its end.
  let cut: Int
  /// What is put there instead.
  let ending: String

  /// What rules are ordered by, so that no order depends on chance.
  var order: (String, Int, Int) { (ending, cut, keepsCase ? 1 : 0) }

  /// The lemma of a word. A rule that would cut more than there is leaves the word as it is.
  func lemma(of word: String) -> String {
    let word = keepsCase ? word : word.lowercased()
    guard cut > 0 else { return word + ending }
    guard word.count > cut || (word.count == cut && !ending.isEmpty) else { return word }
    return word.dropLast(cut) + ending
  }

  /// The rule that makes the lemma from the word: the one that keeps most of it.
  static func making(_ lemma: String, from word: String) -> LemmaRule {
    let asIs = difference(word, lemma, keepsCase: true)
    let lowered = difference(word.lowercased(), lemma, keepsCase: false)
    return asIs.cut + asIs.ending.count < lowered.cut + lowered.ending.count ? asIs : lowered
  }

  private static func difference(_ word: String, _ lemma: String, keepsCase: Bool) -> LemmaRule {
    let common = zip(word, lemma).prefix { $0 == $1 }.count
    return LemmaRule(keepsCase: keepsCase, cut: word.count - common, ending: String(lemma.dropFirst(common)))
  }
}

// MARK: - As a line of the model file

extension LemmaRule {
  /// `+` where case is kept and `-` where not, how many characters are cut as a character counted from `0`, what is added.
  var line: String { (keepsCase ? "+" : "-") + String(UnicodeScalar(UInt8(0x30 + min(cut, 70)))) + ending }

  /// The rule of a line; `nil` where it is none.
  init?(line: ArraySlice<UInt8>) {
    guard line.count >= 2, let first = line.first, first == 0x2B || first == 0x2D else { return nil }
    let cut = Int(line[line.startIndex + 1]) - 0x30
    guard cut >= 0 else { return nil }
    self.init(keepsCase: first == 0x2B, cut: cut, ending: String(decoding: line.dropFirst(2), as: UTF8.self))
  }
}
