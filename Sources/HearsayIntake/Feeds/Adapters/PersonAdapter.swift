/// Turns an element that names somebody into a `FeedPerson`.
enum PersonAdapter {
  /// A person as Atom and iTunes write one, in elements, or as RSS does, in words; `nil` where nobody is named.
  static func person(_ element: MarkupElement, _ context: FeedContext) -> FeedPerson? {
    let person = element.hasElements ? parts(element, context.inside(element)) : FeedPerson(words: element.text)
    return person.isEmpty ? nil : person
  }

  private static func parts(_ element: MarkupElement, _ context: FeedContext) -> FeedPerson {
    var person = FeedPerson()
    for child in element.children {
      let words = TextRepair.repaired(child.text)
      guard !words.isEmpty else { continue }
      switch child.name {
      case "name": person.name = words
      case "email": person.email = words
      case "uri", "url", "homepage": person.address = context.inside(child).address(words)
      default: continue
      }
    }
    return person
  }
}

extension FeedPerson {
  /// A person in words: `Mia Holt (mia@example.com)`, `mia@example.com (Mia Holt)`, `Mia Holt <mia@example.com>`, or one
  /// of the two alone.
  init(words: String) {
    let words = TextRepair.repaired(words)
    guard let mail = Self.mail(in: words) else {
      self.init(name: words.isEmpty ? nil : words)
      return
    }
    var rest = words
    rest.removeSubrange(mail)
    for pair in ["()", "<>", "&lt;&gt;", "[]", "mailto:"] {
      if let range = Self.find(pair, in: rest) { rest.removeSubrange(range) }
    }
    let name = Self.stripped(rest)
    self.init(name: name.isEmpty ? nil : name, email: String(words[mail]))
  }

  private static func find(_ words: String, in text: String) -> Range<String.Index>? {
    var rest = text.utf8[...]
    while !rest.isEmpty {
      if rest.starts(with: words.utf8) {
        return rest.startIndex..<rest.index(rest.startIndex, offsetBy: words.utf8.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The name without what parted it from the mail address.
  private static func stripped(_ words: String) -> String {
    let signs: Set<Character> = ["(", ")", "<", ">", "[", "]", ",", ";", "-", "\"", "'"]
    var name = Blank.trimmed(words)[...]
    while let first = name.first, signs.contains(first) || first.isWhitespace { name = name.dropFirst() }
    while let last = name.last, signs.contains(last) || last.isWhitespace { name = name.dropLast() }
    return String(name)
  }

  /// Longer words than this hold no person; they are not searched.
  private static let longest = 1000

  /// Where the first mail address stands.
  private static func mail(in words: String) -> Range<String.Index>? {
    guard words.utf8.count <= longest, let sign = words.utf8.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let isPart: (UInt8) -> Bool = {
      ASCII.isLetter($0) || ASCII.isDigit($0) || "._%+-'".utf8.contains($0) || $0 >= 0x80
    }
    let before = words.utf8[..<sign].reversed().prefix(while: isPart).count
    var after = words.utf8[words.utf8.index(after: sign)...].prefix(while: isPart)
    while after.last == UInt8(ascii: ".") { after = after.dropLast() }
    guard before > 0, !after.isEmpty else { return nil }
    return words.utf8.index(sign, offsetBy: -before)..<after.endIndex
  }
}
