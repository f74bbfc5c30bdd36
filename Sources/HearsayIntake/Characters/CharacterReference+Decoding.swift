extension CharacterReference {
  /// The text with every reference replaced by what it stands for; what is none stays as written.
  static func decoded(_ bytes: [UInt8], in place: Place = .html) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    append(bytes, from: 0, to: bytes.count, in: place, to: &text)
    return text
  }

  /// The words with every reference replaced by what it stands for.
  static func decoded(_ words: String, in place: Place = .html) -> String {
    guard words.utf8.contains(UInt8(ascii: "&")) else { return words }
    return String(decoding: decoded(Array(words.utf8), in: place), as: UTF8.self)
  }

  /// Appends a part of `bytes`, references replaced.
  static func append(_ bytes: [UInt8], from start: Int, to end: Int, in place: Place, to text: inout [UInt8]) {
    var offset = start
    while let sign = bytes[offset..<end].firstIndex(of: UInt8(ascii: "&")) {
      text += bytes[offset..<sign]
      if let match = read(bytes, at: sign, end: end, in: place) {
        text += match.meaning
        offset = sign + match.length
      } else {
        text.append(bytes[sign])
        offset = sign + 1
      }
    }
    text += bytes[offset..<end]
  }
}
