import HearsayLexicon
import HearsayText

/// Rules that make forms of a word from its base form, of which the first that fits is taken.
///
/// ```
/// rules noun plural
///   [^aeiou]y 1ies
///   ch|sh|[sx] ~es
///   . ~s
/// ```
///
/// Before the blank stand the endings that a rule is for: letters, `.` for any, `[sx]` for one of some, `[^aeiou]` for one of all others, `^` for the
/// beginning of the word, `|` between alternatives. Behind it stand the forms, parted by `;`: `~s` is the word with an `s`, `1ies` the word without its
/// last letter and with `ies`, `*ed` the word with its last letter twice and `ed`.
struct FormRules: Sendable {
  /// Which words the rules are for.
  enum Sort: String, Sendable {
    /// Nouns.
    case noun
    /// All verbs.
    case verb
    /// Verbs that the table of irregular ones does not have.
    case regular
  }

  private struct Rule: Sendable {
    let endings: [WordEnding]
    let forms: [WordForm]
  }

  let sort: Sort
  private let rules: [Rule]

  /// Reads all rules of a file.
  static func read(_ file: DataFile, faults: inout [DataFault]) -> [FormRules] {
    DataRecord.read(file, faults: &faults).compactMap { FormRules($0, faults: &faults) }
  }

  private init?(_ record: DataRecord, faults: inout [DataFault]) {
    let first = record.name.words.split(separator: " ").first.map(String.init) ?? ""
    guard record.sort == "rules", let sort = Sort(rawValue: first) else {
      faults.append(
        record.name.fault("no rules for forms", advice: "begin it with “rules noun”, “rules verb” or “rules regular”"))
      return nil
    }
    self.sort = sort
    rules = record.fields.compactMap { field in
      let endings = field.key.split(separator: "|").compactMap { WordEnding($0) }
      let forms = field.value.words.split(separator: ";").compactMap { WordForm($0.drop { $0 == " " }) }
      guard !endings.isEmpty, !forms.isEmpty else {
        faults.append(field.line.fault("no ending and forms", advice: "write “ch|sh ~es”, “e 1ing”, “. ~s”"))
        return nil
      }
      return Rule(endings: endings, forms: forms)
    }
  }

  /// The forms of a word by the first rule that fits it; none where none does.
  func forms(of word: [Character]) -> [String] {
    rules.first { $0.endings.contains { $0.fits(word) } }?.forms.map { $0.made(of: word) } ?? []
  }
}

/// The end of a word as a rule describes it.
private struct WordEnding: Sendable {
  private enum Letter: Sendable {
    case any
    case oneOf([Character], isNegated: Bool)
  }

  private var letters: [Letter] = []
  private var isWhole = false

  init?(_ written: Substring) {
    var rest = written
    if rest.first == "^" {
      isWhole = true
      rest = rest.dropFirst()
    }
    while let first = rest.first {
      if first == "[" {
        guard let close = rest.firstIndex(of: "]") else { return nil }
        var inner = rest[rest.index(after: rest.startIndex)..<close]
        let isNegated = inner.first == "^"
        if isNegated { inner = inner.dropFirst() }
        letters.append(.oneOf(Array(inner), isNegated: isNegated))
        rest = rest[rest.index(after: close)...]
      } else {
        letters.append(first == "." ? .any : .oneOf([first], isNegated: false))
        rest = rest.dropFirst()
      }
    }
    if letters.isEmpty { return nil }
  }

  func fits(_ word: [Character]) -> Bool {
    guard isWhole ? word.count == letters.count : word.count >= letters.count else { return false }
    return zip(letters, word.suffix(letters.count)).allSatisfy { letter, found in
      switch letter {
      case .any: true
      case .oneOf(let some, let isNegated): some.contains(found) != isNegated
      }
    }
  }
}

/// A form of a word as a rule describes it.
private struct WordForm: Sendable {
  private let dropped: Int
  private let doubles: Bool
  private let ending: String

  init?(_ written: Substring) {
    guard let sign = written.first else { return nil }
    switch sign {
    case "~": (dropped, doubles) = (0, false)
    case "*": (dropped, doubles) = (0, true)
    default:
      guard let count = sign.wholeNumberValue else { return nil }
      (dropped, doubles) = (count, false)
    }
    ending = String(written.dropFirst())
  }

  func made(of word: [Character]) -> String {
    String(word.dropLast(dropped)) + (doubles ? String(word.suffix(1)) : "") + ending
  }
}
