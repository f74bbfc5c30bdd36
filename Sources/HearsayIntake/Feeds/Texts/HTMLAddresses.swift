/// Makes the addresses in HTML absolute.
enum HTMLAddresses {
  /// The HTML with every relative address in it resolved; every other byte as it was.
  static func resolved(_ html: String, against base: String) -> String {
    guard !base.isEmpty, html.utf8.contains(UInt8(ascii: "<")) else { return html }
    let bytes = Array(html.utf8)
    let address = WebAddress(base)
    var tags = HTMLTags(bytes)
    var (written, copied): ([UInt8], Int) = ([], 0)
    while let piece = tags.next() {
      guard case .start(let name, let attributes) = piece else { continue }
      for value in addresses(in: bytes, attributes, of: name) {
        let words = String(decoding: CharacterReference.decoded(Array(bytes[value]), in: .attribute), as: UTF8.self)
        let absolute = WebAddress(words).resolved(against: address).text
        guard absolute != words else { continue }
        written += bytes[copied..<value.lowerBound]
        written += escaped(absolute)
        copied = value.upperBound
      }
    }
    return copied == 0 ? html : String(decoding: written + bytes[copied...], as: UTF8.self)
  }

  private static func escaped(_ address: String) -> [UInt8] {
    address.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "\""): Array("%22".utf8)
      case UInt8(ascii: "'"): Array("%27".utf8)
      case UInt8(ascii: "<"): Array("%3C".utf8)
      case UInt8(ascii: ">"): Array("%3E".utf8)
      default: [byte]
      }
    }
  }

  /// The attributes of an element that hold an address (HTML standard, index of attributes; the older ones too).
  private static func holdsAddress(_ attribute: ArraySlice<UInt8>, of element: HTMLName) -> Bool {
    switch holders[NameHash(folding: attribute)] {
    case .every?: true
    case .object?: element == object
    case nil: false
    }
  }

  /// The elements on which an attribute holds an address.
  private enum Holder { case every, object }

  private static let holders = HashedNames(
    "href src cite longdesc action background codebase classid usemap poster formaction manifest"
      .split(separator: " ").map { (name: String($0), value: Holder.every) } + [(name: "data", value: .object)])
  private static let object = HTMLName("object")

  /// The ranges of the values that hold an address.
  private static func addresses(in bytes: [UInt8], _ range: Range<Int>, of element: HTMLName) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if Blank.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let name = bytes[index..<range.upperBound].prefix { !Blank.isBlank($0) && $0 != 0x3D && $0 != 0x2F }
      index = name.endIndex
      while index < range.upperBound, Blank.isBlank(bytes[index]) { index += 1 }
      guard index < range.upperBound, bytes[index] == UInt8(ascii: "=") else {
        if name.isEmpty { index += 1 }
        continue
      }
      index += 1
      while index < range.upperBound, Blank.isBlank(bytes[index]) { index += 1 }
      let value = value(in: bytes, index..<range.upperBound)
      if holdsAddress(name, of: element) { found.append(value) }
      index = min(max(value.upperBound + 1, index), range.upperBound)
    }
    return found
  }

  private static func value(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let first = bytes[range].first else { return range }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let start = range.lowerBound + 1
      return start..<(bytes[start..<range.upperBound].firstIndex(of: first) ?? range.upperBound)
    }
    return range.lowerBound..<(bytes[range].firstIndex(where: Blank.isBlank) ?? range.upperBound)
  }
}
