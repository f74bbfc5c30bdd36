import HearsayLexicon
import HearsayText

/// Makes the forms of verbs and nouns from their base forms, so that a frame need name only one.
///
/// The rules are data: `forms.txt` of a language pack, with `irregular-verbs.txt` for the verbs that follow none.
struct Inflector: Sendable {
  /// Irregular verbs: base form to the forms that the table gives.
  private let irregular: [String: [String]]
  /// Every past participle of an irregular verb.
  let participles: WordSet
  /// The rules for nouns, for all verbs, and for the verbs that the table does not have.
  private let nouns, verbs, regularVerbs: [FormRules]

  /// Reads `forms.txt`, and `irregular-verbs.txt`: base | past | participle.
  init(_ folder: PackFolder, faults: inout [DataFault]) {
    var irregular: [String: [String]] = [:]
    var participles = WordSet()
    if folder.has("irregular-verbs.txt") {
      let table = DataTable(
        folder.file("irregular-verbs.txt"), columns: ["base", "past", "participle"], faults: &faults)
      for row in table.rows {
        irregular[row.words("base")] = row.list("past").map(\.words) + row.list("participle").map(\.words)
        for place in row.list("participle") { participles.insert(WordID(place.words)) }
      }
    }
    self.irregular = irregular
    self.participles = participles
    let rules = FormRules.read(folder.file("forms.txt"), faults: &faults)
    nouns = rules.filter { $0.sort == .noun }
    verbs = rules.filter { $0.sort == .verb }
    regularVerbs = rules.filter { $0.sort == .regular }
  }

  /// All forms of a verb: `sign`, `signs`, `signing`, `signed`.
  func verbForms(_ base: String) -> [String] {
    let letters = Array(base)
    let others = irregular[base] ?? regularVerbs.flatMap { $0.forms(of: letters) }
    return [base] + verbs.flatMap { $0.forms(of: letters) } + others
  }

  /// Singular and plural of a noun.
  func nounForms(_ base: String) -> [String] {
    let letters = Array(base)
    return [base] + nouns.flatMap { $0.forms(of: letters) }
  }
}
