import HearsayLexicon

/// A data file with `⟦` and `⟧` around the words that are wrong, so that no test counts lines and columns.
struct MarkedFile {
  /// The file without the marks.
  let file: DataFile
  /// Each marked place as a fault names it: `lexicon/nations.txt:2:5 “Polnd”`.
  let places: [String]

  init(_ path: String, _ marked: String) {
    var text = ""
    var places: [String] = []
    var words = ""
    var start: (line: Int, column: Int)?
    for character in marked {
      switch character {
      case "⟦":
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        start = (lines.count, (lines.last?.utf8.count ?? 0) + 1)
        words = ""
      case "⟧":
        if let start { places.append("\(path):\(start.line):\(start.column) “\(words)”") }
        start = nil
      default:
        text.append(character)
        if start != nil { words.append(character) }
      }
    }
    file = DataFile(path: path, contents: text)
    self.places = places
  }
}

extension DataFault {
  /// Where it is and what is there, in the form of `MarkedFile.places`.
  var place: String { "\(file):\(line):\(column) “\(words)”" }
}

/// Small tables that hold together, for tests that spoil one of them.
enum SmallLexicon {
  static let clubColumns = [
    "name", "full", "aliases", "nicknames", "city", "region", "country", "league", "grounds", "tags", "also",
  ]

  static let clubHeader = clubColumns.joined(separator: " | ")

  /// The row of a club without anything but its name and country.
  static func club(_ name: String) -> String { "\(name) | | | | | | Nowhere | | | | " }

  static let clubs = DataFile(
    path: "lexicon/clubs-test.txt",
    contents: [clubHeader, club("Veldmoor"), club("Østby Rovers")].joined(separator: "\n"))
}
