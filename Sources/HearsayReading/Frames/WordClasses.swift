import HearsayLexicon
import HearsayText

/// Words that frames use as one, such as `{position}`: `classes.txt` of a language pack.
struct WordClasses: Sendable {
  /// The words of each class as a choice is written: `striker|forward|winger`.
  private let choices: [String: [UInt8]]

  /// Reads the classes; a language may have none.
  init(_ folder: PackFolder, faults: inout [DataFault]) {
    var choices: [String: [UInt8]] = [:]
    for record in DataRecord.read(folder.file("classes.txt"), faults: &faults) {
      let words = record.values("words").flatMap { $0.words.split(separator: ";").map { Self.trimmed($0) } }
      if record.sort != "class" || words.isEmpty {
        faults.append(record.name.fault("no class of words", advice: "write “class NAME” and under it “words …; …”"))
      } else if choices.updateValue(Array(words.joined(separator: "|").utf8), forKey: record.name.words) != nil {
        faults.append(record.name.fault("a second class of the name", advice: "give it a name of its own"))
      }
    }
    self.choices = choices
  }

  /// The bytes of a pattern with the words of its classes in their places; a class that stands alone becomes a choice.
  ///
  /// Adds to `faults` where it names a class that is not there.
  func written(out place: DataPlace, faults: inout [DataFault]) -> [UInt8] {
    var rest = place.file.text.bytes[place.range.start..<place.range.end]
    var text: [UInt8] = []
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      text += rest[..<open]
      if let words = choices[name] {
        text += Self.isInChoice(text) ? words : [UInt8(ascii: "(")] + words + [UInt8(ascii: ")")]
      } else {
        faults.append(place.fault("an unknown class {\(name)} in", advice: "add it to classes.txt"))
      }
      rest = rest[(close + 1)...]
    }
    return text + rest
  }

  /// Whether a bracket is open behind some words, where a class is named.
  private static func isInChoice(_ before: [UInt8]) -> Bool {
    guard let open = before.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !before[open...].contains(UInt8(ascii: ")"))
  }

  private static func trimmed(_ words: Substring) -> String { words.split(separator: " ").joined(separator: " ") }
}
