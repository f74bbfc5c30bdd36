import HearsayModel

@testable import HearsayReports

/// Mentions for tests, written on one line: `Tom Ferrin | 2023-11-15 | own Arsenal, suitor Milan | 23, Poland, goalkeeper`.
///
/// The parts after the name may be left out. A mention without a day is of an undated article. `@a` before the name puts it in
/// article a; else each mention has an article of its own. Several names with `=` are the forms that one article uses.
enum IdentityNotes {
  /// The mention of a line; `number` makes its article's id where the line names none.
  static func mention(_ line: String, number: Int) -> PlayerMention {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    let (article, names) = articleAndNames(parts[0], number: number)
    let day = parts.count > 1 ? Day(parts[1]) : nil
    var description = PlayerDescription(name: names[0], otherNames: Array(names.dropFirst()))
    if parts.count > 3 { describe(&description, parts[3]) }
    return PlayerMention(
      article: ArticleID(article), version: VersionID("version-\(article)"), description: description,
      ties: parts.count > 2 ? ties(parts[2]) : [], day: day ?? Day(number: 0), isDated: day != nil)
  }

  /// Who each line is, by the ids that a book gives, after it is settled.
  static func players(_ lines: [String]) -> [PlayerID] {
    var book = IdentityBook()
    for (number, line) in lines.enumerated() { book.add(mention(line, number: number)) }
    book.settle()
    return book.entries.map { book.player(of: $0.player) }
  }

  /// What a book chose for the last line.
  static func lastChoice(_ lines: [String]) -> IdentityChoice? {
    var book = IdentityBook()
    for (number, line) in lines.enumerated() { book.add(mention(line, number: number)) }
    return book.entries.last?.choice
  }

  private static func articleAndNames(_ words: String, number: Int) -> (String, [String]) {
    guard words.hasPrefix("@"), let blank = words.firstIndex(of: " ") else {
      return ("article-\(number)", names(words))
    }
    return (String(words[words.index(after: words.startIndex)..<blank]), names(String(words[blank...])))
  }

  private static func names(_ words: String) -> [String] { words.split(separator: "=").map(trimmed) }

  private static func ties(_ words: String) -> [ClubTie] {
    words.split(separator: ",").map(trimmed).compactMap { tie in
      guard let blank = tie.firstIndex(of: " "), let sort = ClubTie.Sort(rawValue: String(tie[..<blank])) else {
        return nil
      }
      let name = trimmed(tie[blank...])
      return ClubTie(key: ClubKey.key(ref: nil, name: name), name: name, sort: sort)
    }
  }

  private static func describe(_ description: inout PlayerDescription, _ words: String) {
    for word in words.split(separator: ",").map(trimmed) {
      if let age = Int(word) {
        description.age = age
      } else if word.first?.isUppercase == true {
        description.nations.append(word)
      } else {
        description.positions.append(word)
      }
    }
  }

  private static func trimmed(_ words: some StringProtocol) -> String {
    words.split(separator: " ").joined(separator: " ")
  }
}
