import HearsayLexicon
import HearsayText

/// Two people of like names, whom an article tells apart.
extension PersonFinder {
  /// Whether a longer or shorter form of a person's name is another man's: their ages are years apart, as each name stands with one.
  func isNamesake(_ candidate: Candidate, of person: Int) -> Bool {
    let other = scene.people[person]
    guard other.words != candidate.words, let age = age(at: candidate.tokens),
      let otherAge = self.age(at: other.firstTokens)
    else { return false }
    return abs(age - otherAge) >= Self.yearsApart
  }

  /// Birthdays and old profiles make one man's ages differ by less.
  private static let yearsApart = 3

  /// The age that stands right behind a name, `Milo Brandt, 19,` or `Otto Lund (31)`, or before it, `19-year-old winger Milo Brandt`.
  private func age(at name: Range<Int>) -> Int? {
    let limit = scene.tokens.count
    let behind = name.upperBound
    if behind + 1 < limit, scene.tokens[behind].kind != .word, scene.tokens[behind].kind != .stop,
      let age = age(of: behind + 1), behind + 2 >= limit || scene.tokens[behind + 2].kind != .word
    {
      return age
    }
    let reader = AttributeReader(scene: scene)
    let first = max(scene.sentence(of: name.lowerBound).tokens.lowerBound, name.lowerBound - Self.reach)
    return (first..<name.lowerBound).reversed().lazy.compactMap { reader.age($0) }.first
  }

  /// Words between an age and the name behind it: "19-year-old Brazilian left winger Milo Brandt" has eight.
  private static let reach = 8

  private func age(of index: Int) -> Int? {
    guard let age = Int(scene.layers.words(of: scene.tokens[index])) else { return nil }
    return (15...45).contains(age) ? age : nil
  }
}
