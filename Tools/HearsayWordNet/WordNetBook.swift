import HearsayGrammar

/// Makes the book of words of the grammar from WordNet: its single words with their inflected forms.
package struct WordNetBook {
  /// How often a form stands for each part of speech, and its other facts.
  private struct Facts {
    var forms: WordForms = []
    var counts = [Int](repeating: 0, count: WordNetPart.allCases.count)
    var noun: (count: Int, field: Int)?
    var verb: (count: Int, field: Int)?
  }

  private var facts: [String: Facts] = [:]

  private init() {}

  /// The book of WordNet's files, which `file` gives by name; `nil` where there is none. The same files give the same book.
  ///
  /// - Throws: `WordNetFault` for the first file that is not there, or line that cannot be read.
  package static func book(file: @escaping (String) -> [UInt8]?) throws(WordNetFault) -> WordBook {
    WordBook(try words(file: file), notice: try WordNetFiles(file).notice())
  }

  /// Its spellings, in order.
  static func words(file: @escaping (String) -> [UInt8]?) throws(WordNetFault) -> WordBook.Words {
    let files = WordNetFiles(file)
    var book = WordNetBook()
    try book.addNouns(files)
    try book.addVerbs(files)
    try book.addAdjectives(files)
    for lemma in try files.lemmas(.adverb) { book.add(lemma.spelling, .adverb, lemma, .adverb) }
    return book.facts.sorted { $0.key < $1.key }.map { ($0.key, entry($0.value)) }
  }

  private mutating func add(_ form: String, _ sort: WordForms, _ lemma: WordNetLemma, _ part: WordNetPart) {
    var known = facts[form] ?? Facts()
    known.forms.formUnion(sort)
    let place = WordNetPart.allCases.firstIndex(of: part) ?? 0
    known.counts[place] = max(known.counts[place], lemma.count)
    let field = (count: lemma.count, field: lemma.field)
    switch part {
    case .noun: if field.count > known.noun?.count ?? -1 { known.noun = field }
    case .verb: if field.count > known.verb?.count ?? -1 { known.verb = field }
    case .adjective, .adverb: break
    }
    facts[form] = known
  }

  private mutating func addNouns(_ files: WordNetFiles) throws(WordNetFault) {
    let irregular = try files.exceptions(.noun)
    for lemma in try files.lemmas(.noun) {
      let plurals = irregular[lemma.spelling] ?? Inflection.sForms(of: lemma.spelling)
      if lemma.isCommon {
        add(lemma.spelling, .noun, lemma, .noun)
        for form in plurals { add(form, .plural, lemma, .noun) }
      }
      if lemma.isName { add(lemma.spelling, .name, lemma, .noun) }
      // Peoples stand among persons: "Italians".
      if lemma.isName, lemma.field == Self.persons {
        for form in plurals { add(form, [.name, .plural], lemma, .noun) }
      }
    }
  }

  private mutating func addVerbs(_ files: WordNetFiles) throws(WordNetFault) {
    let irregular = try files.exceptions(.verb)
    for lemma in try files.lemmas(.verb) {
      let verb = lemma.spelling
      let others = irregular[verb] ?? []
      let gerunds = others.filter { $0.hasSuffix("ing") }
      let pasts = others.filter { !$0.hasSuffix("ing") && !$0.hasSuffix("s") }
      // "gave" leaves no room for "gived", but "dreamt" does for "dreamed".
      let hasRegular = pasts.isEmpty || pasts.contains { $0.hasSuffix("ed") }
      add(verb, .verb, lemma, .verb)
      for form in Inflection.sForms(of: verb) { add(form, .thirdPerson, lemma, .verb) }
      for form in Inflection.gerunds(of: verb) + gerunds { add(form, .gerund, lemma, .verb) }
      for form in (hasRegular ? Inflection.pasts(of: verb) : []) + pasts { add(form, .past, lemma, .verb) }
    }
  }

  private mutating func addAdjectives(_ files: WordNetFiles) throws(WordNetFault) {
    let irregular = try files.exceptions(.adjective)
    for lemma in try files.lemmas(.adjective) {
      add(lemma.spelling, .adjective, lemma, .adjective)
      let stems = irregular[lemma.spelling] == nil ? Inflection.comparisonStems(of: lemma.spelling) : []
      for form in irregular[lemma.spelling] ?? stems.flatMap({ [$0 + "er", $0 + "est"] }) {
        add(form, form.hasSuffix("st") ? .superlative : .comparative, lemma, .adjective)
      }
    }
  }
}

// MARK: - Entries

extension WordNetBook {
  /// The number of the lexicographers' file of persons.
  private static let persons = 18
  /// The files of nouns begin behind 2, those of verbs behind 28.
  private static let beforeNouns = 2
  private static let beforeVerbs = 28

  private static func entry(_ facts: Facts) -> WordEntry {
    var entry = WordEntry()
    entry.forms = facts.forms
    let most = facts.counts.max() ?? 0
    let leading = facts.counts.indices.filter { facts.counts[$0] == most }
    if most > 0, leading.count == 1 {
      entry.leading = [.noun, .verb, .adjective, .adverb][leading[0]]
      entry.isClear = most * 10 >= facts.counts.reduce(0, +) * 9
    }
    entry.nounField = number(facts.noun?.field, behind: beforeNouns, upTo: WordEntry.nounFields)
    entry.verbField = number(facts.verb?.field, behind: beforeVerbs, upTo: WordEntry.verbFields)
    return entry
  }

  private static func number(_ field: Int?, behind start: Int, upTo bound: Int) -> UInt8 {
    guard let field, field > start, field - start <= bound else { return 0 }
    return UInt8(field - start)
  }
}
