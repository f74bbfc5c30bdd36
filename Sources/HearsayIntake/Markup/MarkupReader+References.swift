extension MarkupReader {
  /// Puts what the `&` at `place` begins into the text, or into the value of an attribute; gives the offset behind it.
  mutating func appendReference(at place: Int, end: Int, inAttribute: Bool) -> Int {
    if let match = CharacterReference.read(bytes, at: place, end: end, in: .xml) {
      let name = bytes[(place + 1)..<(place + match.length)].prefix { $0 != UInt8(ascii: ";") }
      if !match.isPlainXML {
        if let declared = entities.meaning(of: name) {
          put(declared, inAttribute)
          return place + match.length
        }
        if !entities.mayBeDeclaredElsewhere {
          note(.undefinedReference(String(decoding: name, as: UTF8.self)), at: place)
        }
      }
      put(CharacterReference.inXML(name) ?? match.meaning, inAttribute)
      return place + match.length
    }
    return appendDeclared(at: place, end: end, inAttribute: inAttribute)
  }

  /// A reference to an entity of the document, or an `&` that is none.
  private mutating func appendDeclared(at place: Int, end: Int, inAttribute: Bool) -> Int {
    let name = bytes[(place + 1)..<min(end, place + 1 + Entities.longestName)].prefix(while: NameTable.canStand)
    let stop = name.endIndex
    guard !name.isEmpty, stop < end, bytes[stop] == UInt8(ascii: ";") else {
      note(.bareSign("&"), at: place)
      put([UInt8(ascii: "&")], inAttribute)
      return place + 1
    }
    if let meaning = entities.meaning(of: name) {
      put(meaning, inAttribute)
    } else {
      if entities.isSpent { note(.entityBomb, at: place) }
      if !entities.mayBeDeclaredElsewhere {
        note(.undefinedReference(String(decoding: name, as: UTF8.self)), at: place)
      }
      put(Array(bytes[place...stop]), inAttribute)
    }
    return stop + 1
  }

  private mutating func put(_ words: [UInt8], _ inAttribute: Bool) {
    if inAttribute { tree.characters += words } else { append(words) }
  }
}

extension CharacterReference {
  /// What a name stands for in XML, where it is not what it stands for in HTML: the entities of XHTML 1.0 have the
  /// angle brackets of technical writing.
  static func inXML(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    if name.elementsEqual("lang".utf8) { return Array("\u{2329}".utf8) }
    return name.elementsEqual("rang".utf8) ? Array("\u{232A}".utf8) : nil
  }
}
