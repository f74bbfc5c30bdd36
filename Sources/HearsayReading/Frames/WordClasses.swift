import HearsayLexicon
import HearsayText

/// Words that frames use as one, such as `{position}`: `classes.txt` of a language pack.
struct WordClasses: Sendable {
  /// The words of each class as a choice is written: `striker|forward|winger`.
  private let choices: [String: String]

  /// Reads the classes; a language may have none.
  init(_ folder: PackFolder, faults: inout [DataFault]) {
    var choices: [String: String] = [:]
    for record in DataRecord.read(folder.file("classes.txt"), faults: &faults) {
      let words = record.values("words").flatMap { $0.words.split(separator: ";").map { Self.trimmed($0) } }
      if record.sort != "class" || words.isEmpty {
        faults.append(record.name.fault("no class of words", advice: "write “class NAME” and under it “words …; …”"))
      } else if choices.updateValue(words.joined(separator: "|"), forKey: record.name.words) != nil {
        faults.append(record.name.fault("a second class of the name", advice: "give it a name of its own"))
      }
    }
    self.choices = choices
  }

  /// A pattern with the words of its classes in their places; a class that stands alone becomes a choice.
  ///
  /// Adds to `faults` where it names a class that is not there.
  func written(out place: DataPlace, faults: inout [DataFault]) -> String {
    var text = ""
    var rest = place.words[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      let isAlone = !Self.isInChoice(rest[..<open], after: text)
      text += rest[..<open]
      if let words = choices[name] {
        text += isAlone ? "(\(words))" : words
      } else {
        faults.append(place.fault("an unknown class {\(name)} in", advice: "add it to classes.txt"))
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// Whether a bracket is open where a class is named.
  private static func isInChoice(_ part: Substring, after text: String) -> Bool {
    let before = text + part
    guard let open = before.lastIndex(of: "(") else { return false }
    return !before[open...].contains(")")
  }

  private static func trimmed(_ words: Substring) -> String { words.split(separator: " ").joined(separator: " ") }
}
