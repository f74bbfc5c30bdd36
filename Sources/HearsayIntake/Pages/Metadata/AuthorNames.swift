/// Cuts the words of a byline down to names.
enum AuthorNames {
  /// Names, each once, in their order.
  static func clean(_ lines: [String], outlet: String?) -> [String] {
    var names: [String] = []
    for line in lines.prefix(PageEvidence.mostCandidates) where line.utf8.count <= longestLine {
      for part in line.split(whereSeparator: { ";|\u{2022}\n".contains($0) }) {
        let name = clean(String(part))
        guard isName(name), !names.contains(name), name != outlet || lines.count == 1 else { continue }
        names.append(name)
      }
    }
    return Array(names.prefix(8))
  }

  /// Bytes of a byline with all that stands around the names.
  private static let longestLine = 1000

  private static func clean(_ words: String) -> String {
    var name = trimmed(words)
    var isCut = true
    while isCut {
      isCut = false
      for opening in openings where name.count > opening.count && name.prefix(opening.count).lowercased() == opening {
        name = trimmed(String(name.dropFirst(opening.count)))
        isCut = true
      }
    }
    for closing in closings {
      if let cut = name.lowercased().firstRange(ofWords: closing) { name = trimmed(String(name.prefix(cut))) }
    }
    return name
  }

  /// What stands before a name.
  private static let openings = [
    "by ", "by: ", "by:", "von ", "von: ", "von:", "par ", "por ", "por: ", "di ", "da ", "de ", "door ", "przez ",
    "av ", "af ", "text:", "text: ",
    "written by ", "posted by ", "published by ", "author: ", "author:", "author ", "autor: ", "autor:", "autor ",
    "autorin: ", "auteur : ", "auteur: ", "view all posts by ", "posts by ", "alle beiträge von ", "author profile ",
    "autore: ", "foto: ",
    "redaktion: ", "ein beitrag von ", "ein artikel von ", "geschrieben von ", "verfasst von ", "escrito por ",
    "publicado por ",
    "ecrit par ", "écrit par ", "publié par ", "proposé par ", "submitted by ", "story by ", "words by ", "article by ",
    "about ", "über ",
  ]

  /// What comes after it.
  private static let closings = [
    " on ", " am ", " – ", " — ", " - ", " | ", " / ", " @", ", updated", " updated", " published", ", published", " (",
    ", el ", " le ", " für ", " vom ",
  ]

  private static func trimmed(_ words: String) -> String {
    let start = words.drop { $0.isWhitespace || ",:;.-–—|/•*".contains($0) }
    var end = start
    while let last = end.last, last.isWhitespace || ",:;-–—|/•*".contains(last) { end = end.dropLast() }
    return String(end)
  }

  /// Whether the words can be a name: short, with a letter, and neither an address nor a number.
  private static func isName(_ words: String) -> Bool {
    guard (2...longest).contains(words.count), words.contains(where: \.isLetter), !words.contains("://"),
      !words.contains("@"),
      !words.lowercased().hasPrefix("http"), !words.lowercased().hasPrefix("www.")
    else { return false }
    let digits = words.count { $0.isNumber }
    return digits <= 3 && words.split(separator: " ").count <= 12 && !notNames.contains(words.lowercased())
  }

  /// Signs of the longest line of names that is believed.
  private static let longest = 100
  private static let notNames: Set<String> = [
    "admin", "administrator", "author", "autor", "staff", "editor", "guest", "unknown", "anonymous", "by", "von", "par",
    "root", "webmaster",
    "follow", "share", "wordpressadmin", "webredaktion", "null", "none", "undefined",
  ]
}

extension String {
  /// How many characters stand before some words; `nil` where they do not stand here.
  fileprivate func firstRange(ofWords words: String) -> Int? {
    let (all, wanted) = (Array(self), Array(words))
    guard all.count >= wanted.count else { return nil }
    return (0...(all.count - wanted.count)).first { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
