/// The regular forms of English words. Where a rule cannot know which of two spellings is right (*focused*, *focussed*), it gives both: a form that
/// nobody writes does no harm in a book that is only asked about words that somebody wrote.
enum Inflection {
  /// *club* → *clubs*, *pass* → *passes*, *reply* → *replies*, *hero* → *heros*, *heroes*. The same for plurals and for the third person.
  static func sForms(of word: String) -> [String] {
    let letters = Array(word.utf8)
    if ends(letters, in: ["s", "x", "z", "ch", "sh"]) { return [word + "es"] }
    if endsInConsonantY(letters) { return [word.dropLast() + "ies"] }
    return letters.last == UInt8(ascii: "o") ? [word + "s", word + "es"] : [word + "s"]
  }

  /// *sign* → *signing*, *move* → *moving*, *lie* → *lying*, *plan* → *planing*, *planning*, *panic* → *panicing*, *panicking*.
  static func gerunds(of verb: String) -> [String] {
    let letters = Array(verb.utf8)
    if ends(letters, in: ["ie"]) { return [verb.dropLast(2) + "ying"] }
    if endsInMuteE(letters) { return [verb.dropLast() + "ing"] }
    return ([verb] + doubled(verb, letters)).map { $0 + "ing" }
  }

  /// *sign* → *signed*, *move* → *moved*, *reply* → *replied*, *plan* → *planed*, *planned*.
  static func pasts(of verb: String) -> [String] {
    let letters = Array(verb.utf8)
    if letters.last == UInt8(ascii: "e") { return [verb + "d"] }
    if endsInConsonantY(letters) { return [verb.dropLast() + "ied"] }
    return ([verb] + doubled(verb, letters)).map { $0 + "ed" }
  }

  /// *young* → *young*, *happy* → *happi*, *large* → *larg*, *big* → *big*, *bigg*: what *-er* and *-est* are put to. None for long words, which are
  /// compared with *more*.
  static func comparisonStems(of adjective: String) -> [String] {
    let letters = Array(adjective.utf8)
    guard syllables(letters) <= 2 else { return [] }
    if letters.last == UInt8(ascii: "e") { return [String(adjective.dropLast())] }
    if endsInConsonantY(letters) { return [adjective.dropLast() + "i"] }
    return [adjective] + doubled(adjective, letters)
  }
}

// MARK: - Letters

extension Inflection {
  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  private static func ends(_ letters: [UInt8], in endings: [String]) -> Bool {
    endings.contains { letters.count > $0.utf8.count && letters.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static func endsInConsonantY(_ letters: [UInt8]) -> Bool {
    letters.count > 2 && letters.last == UInt8(ascii: "y") && !isVowel(letters[letters.count - 2])
  }

  /// The *e* of *move*, but not that of *see*, *shoe* and *dye*.
  private static func endsInMuteE(_ letters: [UInt8]) -> Bool {
    letters.count > 2 && letters.last == UInt8(ascii: "e") && !ends(letters, in: ["ee", "oe", "ye"])
  }

  /// The word with its last letter twice, or with a *k* behind its *c*, where a rule may ask for it.
  private static func doubled(_ word: String, _ letters: [UInt8]) -> [String] {
    guard letters.count > 2, let last = letters.last, isVowel(letters[letters.count - 2]) else { return [] }
    if last == UInt8(ascii: "c") { return [word + "k"] }
    guard !isVowel(letters[letters.count - 3]), "bdfgklmnprstvz".utf8.contains(last) else { return [] }
    return [word + String(UnicodeScalar(last))]
  }

  /// Runs of vowels, *y* among them.
  private static func syllables(_ letters: [UInt8]) -> Int {
    let vowels = letters.map { isVowel($0) || $0 == UInt8(ascii: "y") }
    return zip(vowels, [false] + vowels).count { $0 && !$1 }
  }
}
