/// A small reader of the HTML that we write: strict where a browser forgives, so that it finds what a browser would hide.
struct Markup {
  /// A start tag with its attributes.
  struct Element: Hashable {
    let name: String
    let attributes: [String: String]
  }

  /// The start tags, in order.
  private(set) var elements: [Element] = []
  /// What is not as it should be.
  private(set) var faults: [String] = []
  /// The text between the tags.
  private(set) var text = ""

  private static let void: Set<String> = ["meta", "link", "input", "br", "img", "hr"]
  /// Elements of drawings that may close themselves.
  private static let drawn: Set<String> = ["line", "circle", "path", "rect"]

  init(_ html: String) {
    var rest = Substring(html)
    var open: [String] = []
    if rest.hasPrefix("<!doctype html>") { rest = rest.dropFirst(15) } else { faults.append("no doctype") }
    while let start = rest.unicodeScalars.firstIndex(of: "<") {
      text += rest[..<start] + " "
      if rest[..<start].unicodeScalars.contains(">") { faults.append("a bare > in text: \(rest[..<start].suffix(40))") }
      guard let tag = Self.tag(&rest, from: start) else {
        faults.append("a tag that never ends: \(rest[start...].prefix(60))")
        return
      }
      read(tag, &open)
    }
    text += rest
    if !open.isEmpty { faults.append("left open: \(open)") }
  }

  /// Takes one tag off the front, as far as the `>` that stands in no attribute's value.
  private static func tag(_ rest: inout Substring, from start: Substring.Index) -> Substring? {
    var isQuoted = false
    var index = start
    let scalars = rest.unicodeScalars
    while index < scalars.endIndex {
      if scalars[index] == "\"" { isQuoted.toggle() }
      if scalars[index] == ">", !isQuoted {
        let tag = rest[scalars.index(after: start)..<index]
        rest = rest[scalars.index(after: index)...]
        return tag
      }
      index = scalars.index(after: index)
    }
    return nil
  }

  private mutating func read(_ tag: Substring, _ open: inout [String]) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.last == name {
        open.removeLast()
      } else {
        faults.append("</\(name)> where \(open.last ?? "nothing") is open")
      }
      return
    }
    var body = tag
    let isClosed = body.hasSuffix("/")
    if isClosed { body = body.dropLast() }
    let name = String(body.prefix { $0 != " " && $0 != "\n" })
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      faults.append("no tag: <\(tag.prefix(40))>")
      return
    }
    let attributes = attributes(of: body.dropFirst(name.count), in: name)
    elements.append(Element(name: name, attributes: attributes))
    if isClosed, !Self.drawn.contains(name) { faults.append("<\(name)/> closes itself") }
    if !isClosed, !Self.void.contains(name) { open.append(name) }
  }

  private mutating func attributes(of text: Substring, in name: String) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.drop { $0.isWhitespace }
    while !rest.isEmpty {
      let key = String(rest.prefix { $0 != "=" && !$0.isWhitespace })
      rest = rest.dropFirst(key.count)
      var value = ""
      if rest.first == "=" {
        rest = rest.dropFirst()
        guard rest.unicodeScalars.first == "\"" else {
          faults.append("an attribute without quotation marks in <\(name)>: \(key)")
          return attributes
        }
        let scalars = rest.unicodeScalars.dropFirst()
        value = String(Substring(scalars.prefix { $0 != "\"" }))
        rest = Substring(scalars.drop { $0 != "\"" }.dropFirst())
      }
      if key.isEmpty || !key.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) {
        faults.append("no attribute in <\(name)>: \(key)")
        return attributes
      }
      if attributes.updateValue(value, forKey: key) != nil { faults.append("\(key) stands twice in <\(name)>") }
      rest = rest.drop { $0.isWhitespace }
    }
    return attributes
  }

  /// The text of a page with single blanks, its entities read.
  static func words(of html: String) -> String {
    let text = Markup(html).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return unescaped(text)
  }

  /// Text with the five entities that we write read.
  static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
