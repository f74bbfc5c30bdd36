import HearsayLexicon
import HearsayText

/// Makes the forms of English verbs and nouns from their base forms, so that a frame need name only one.
struct Inflector: Sendable {
  /// Irregular verbs: base form to all other forms.
  private let irregular: [String: [String]]
  /// Every past participle of an irregular verb that differs from its base form.
  let participles: Set<WordID>

  /// Reads `english/irregular-verbs.txt`: base | past | participle.
  init(files: [DataFile], faults: inout [DataFault]) {
    var irregular: [String: [String]] = [:]
    var participles: Set<WordID> = []
    if let file = files.first(where: { $0.path == "english/irregular-verbs.txt" }) {
      for row in DataTable(file, columns: ["base", "past", "participle"], faults: &faults).rows {
        let base = row.words("base")
        irregular[base] = row.list("past").map(\.words) + row.list("participle").map(\.words)
        for place in row.list("participle") { participles.insert(WordID(place.words)) }
      }
    }
    self.irregular = irregular
    self.participles = participles
  }

  /// All forms of a verb: `sign`, `signs`, `signing`, `signed`.
  func verbForms(_ base: String) -> [String] {
    [base, plural(base), gerund(base)] + (irregular[base] ?? [past(base)])
  }

  /// Singular and plural of a noun.
  func nounForms(_ base: String) -> [String] { [base, plural(base)] }

  /// Whether a verb form can be a past participle: irregular ones by the table, others by their ending.
  func isParticiple(_ word: String, _ id: WordID) -> Bool { participles.contains(id) || word.hasSuffix("ed") }

  private func plural(_ base: String) -> String {
    if base.hasSuffix("y"), !endsInVowelY(base) { return String(base.dropLast()) + "ies" }
    if ["s", "x", "ch", "sh", "o"].contains(where: base.hasSuffix) { return base + "es" }
    return base + "s"
  }

  private func gerund(_ base: String) -> String {
    if base.hasSuffix("ie") { return String(base.dropLast(2)) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), base != "be" { return String(base.dropLast()) + "ing" }
    return (doubles(base) ? base + String(base.suffix(1)) : base) + "ing"
  }

  private func past(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if base.hasSuffix("y"), !endsInVowelY(base) { return String(base.dropLast()) + "ied" }
    return (doubles(base) ? base + String(base.suffix(1)) : base) + "ed"
  }

  private func endsInVowelY(_ base: String) -> Bool {
    guard let before = base.dropLast().last else { return false }
    return "aeiou".contains(before)
  }

  /// One short vowel before one consonant at the end of a short word: `plan`, `nab`, `swap`; or a word of the list.
  private func doubles(_ base: String) -> Bool {
    if ["admit", "commit", "rebuff", "prefer", "refer", "permit", "submit", "cancel", "rival", "transfer"].contains(
      base)
    {
      return base != "rebuff" && base != "rival"
    }
    let letters = Array(base)
    guard letters.count <= 4, letters.count >= 3, let last = letters.last else { return false }
    let isVowel = { (letter: Character) in "aeiou".contains(letter) }
    return !isVowel(last) && !"wxy".contains(last) && isVowel(letters[letters.count - 2])
      && !isVowel(letters[letters.count - 3])
  }
}
