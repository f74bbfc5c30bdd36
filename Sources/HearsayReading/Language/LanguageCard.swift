import HearsayLexicon
import HearsayText

/// What a language pack says of its language: `language.txt`.
///
/// ```
/// language it
///   name Italian
///   also ita; italiano
///   words il; che; di; per
/// ```
struct LanguageCard: Sendable {
  /// Its BCP 47 tag without a region: `it`.
  let tag: String
  /// Its name in English.
  let name: String
  /// What else an article's field for the language may say, folded.
  private let also: WordSet
  /// Words that a text of the language is full of, and texts of other languages are not.
  let words: WordSet
  /// Whether texts too short to tell are read in this language.
  let isUsual: Bool

  /// The card of no language, where the data files have none.
  static let none = LanguageCard()

  private init() { (tag, name, also, words, isUsual) = ("", "", WordSet(), WordSet(), true) }

  /// Reads the card; `nil`, and a fault, where it is none.
  init?(_ folder: PackFolder, faults: inout [DataFault]) {
    let file = folder.file("language.txt")
    guard let record = DataRecord.read(file, faults: &faults).first, record.sort == "language",
      !record.name.words.isEmpty, let name = record.values("name").first?.words
    else {
      let place = DataPlace(file: file, range: ByteRange(0, 0))
      faults.append(
        place.fault("no card of a language", advice: "write “language TAG”, and under it “name” and “words”"))
      return nil
    }
    for field in record.fields where !["name", "also", "words", "usual"].contains(field.key) {
      faults.append(field.keyPlace.fault("an unknown field", advice: "use name, also, words, usual"))
    }
    func entries(_ key: String) -> [WordID] {
      record.values(key).flatMap { $0.words.split(separator: ";") }.map { entry in
        WordID(entry.split(separator: " ").joined(separator: " "))
      }
    }
    tag = record.name.words
    self.name = name
    also = WordSet(entries("also") + [WordID(tag), WordID(name)])
    words = WordSet(entries("words"))
    isUsual = !record.values("usual").isEmpty
  }

  /// Whether an article's field for the language means this one: `it`, `it-IT`, `Italian`.
  func isMeant(by field: String) -> Bool {
    let tag = field.split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? field
    return also.contains(WordID(tag)) || also.contains(WordID(field))
  }
}
