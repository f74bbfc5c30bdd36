extension MarkupReader {
  /// Reads what begins with `<!`.
  mutating func readDeclaration() {
    let rest = bytes[offset...]
    if rest.starts(with: "<!--".utf8) {
      offset += 4
      skip(past: "-->", of: "a comment")
    } else if rest.starts(with: "<![CDATA[".utf8) {
      readCharacterData()
    } else if rest.prefix(9).map(ASCII.lower).elementsEqual("<!doctype".utf8) {
      readDocumentType()
    } else {
      note(.bareSign("<"), at: offset)
      skip(past: ">", of: "a declaration")
    }
  }

  private mutating func readCharacterData() {
    let start = offset + 9
    let end = find("]]>", from: start)
    if end == nil { note(.endsInside("a CDATA section"), at: offset) }
    appendRaw(start..<(end ?? bytes.count))
    offset = end.map { $0 + 3 } ?? bytes.count
  }

  /// `<!DOCTYPE name PUBLIC "…" "…" [ … ]>`: entities are taken from between the brackets and nothing is fetched.
  private mutating func readDocumentType() {
    let start = offset
    offset += 9
    tree.documentType = documentTypeWords()
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        entities.declareElsewhere()
        skipQuoted()
      case UInt8(ascii: "["):
        offset += 1
        readInternalSubset()
      case UInt8(ascii: ">"):
        offset += 1
        return
      default: offset += 1
      }
    }
    note(.endsInside("the document type"), at: start)
  }

  /// The beginning of the document type, which tells the two kinds of RSS 0.91 apart.
  private func documentTypeWords() -> ArraySlice<UInt8> {
    let end = bytes[offset...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") } ?? bytes.count
    return bytes[offset..<min(end, offset + 300)]
  }

  private mutating func skipQuoted() {
    let quote = bytes[offset]
    let end = bytes[(offset + 1)...].firstIndex(of: quote)
    offset = end.map { $0 + 1 } ?? bytes.count
  }

  private mutating func readInternalSubset() {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "]"):
        offset += 1
        return
      case UInt8(ascii: "%"):
        entities.declareElsewhere()
        offset += 1
      case UInt8(ascii: "<"): readInternalDeclaration()
      default: offset += 1
      }
    }
  }

  private mutating func readInternalDeclaration() {
    if bytes[offset...].starts(with: "<!--".utf8) {
      offset += 4
      skip(past: "-->", of: "a comment")
    } else if bytes[offset...].starts(with: "<!ENTITY".utf8) {
      readEntity()
    } else {
      skipDeclaration()
    }
  }

  /// Moves behind the end of a declaration; a `>` in quotation marks is none.
  private mutating func skipDeclaration() {
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      if isAtQuote { skipQuoted() } else { offset += 1 }
    }
    offset = min(offset + 1, bytes.count)
  }

  private var isAtQuote: Bool {
    offset < bytes.count && (bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"))
  }

  /// `<!ENTITY name "value">`; one that is somewhere else (`SYSTEM`, `PUBLIC`, `%`) is passed over.
  private mutating func readEntity() {
    offset += 8
    skipBlanks()
    let name = word(from: offset)
    offset = name.endIndex
    skipBlanks()
    if !name.isEmpty, isAtQuote {
      let begin = offset + 1
      skipQuoted()
      entities.declare(name, as: bytes[begin..<max(begin, offset - 1)])
    }
    skipDeclaration()
  }
}
