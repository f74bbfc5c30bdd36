/// A piece of HTML in a form in which two that mean the same are equal: attributes sorted, in one sort of quotation marks
/// and with their signs escaped, no stroke in empty elements.
struct HTMLForm: Equatable {
  private let parts: [String]

  init(_ html: String) {
    var parts: [String] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      if start > rest.startIndex { parts.append(String(rest[..<start])) }
      let end = Self.end(of: rest[start...])
      parts += Self.tag(rest[rest.index(after: start)..<end])
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
    if !rest.isEmpty { parts.append(String(rest)) }
    self.parts = parts
  }

  /// Where a tag ends: at the first `>` outside of quotation marks.
  private static func end(of tag: Substring) -> Substring.Index {
    var quote: Character?
    for index in tag.indices {
      let sign = tag[index]
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "\"" || sign == "'" {
        quote = sign
      } else if sign == ">" {
        return index
      }
    }
    return tag.endIndex
  }

  private static let voids: Set<String> = ["area", "br", "col", "hr", "img", "input", "wbr", "embed", "source"]

  private static func tag(_ words: Substring) -> [String] {
    var body = words
    let isEmpty = body.last == "/"
    if isEmpty { body = body.dropLast() }
    let name = body.prefix { !$0.isWhitespace }
    let attributes = attributes(of: body[name.endIndex...]).sorted()
    let start = "<" + name.lowercased() + attributes.map { " " + $0 }.joined() + ">"
    return isEmpty && !voids.contains(name.lowercased()) ? [start, "</\(name.lowercased())>"] : [start]
  }

  private static func attributes(of words: Substring) -> [String] {
    var found: [String] = []
    var rest = words.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let name = rest.prefix { !$0.isWhitespace && $0 != "=" }
      rest = rest[name.endIndex...].drop(while: \.isWhitespace)
      var value = Substring()
      if rest.first == "=" {
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        if let quote = rest.first, quote == "\"" || quote == "'" {
          value = rest.dropFirst().prefix { $0 != quote }
          rest = rest[value.endIndex...].dropFirst()
        } else {
          value = rest.prefix { !$0.isWhitespace }
          rest = rest[value.endIndex...]
        }
      } else if name.isEmpty {
        rest = rest.dropFirst()
      }
      found.append("\(name.lowercased())=\"\(escaped(value))\"")
      rest = rest.drop(while: \.isWhitespace)
    }
    return found
  }

  private static func escaped(_ value: Substring) -> String {
    String(value).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
  }
}
