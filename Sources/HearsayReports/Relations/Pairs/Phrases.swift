import HearsayText

/// The folded words of a text with single blanks, for looking whole phrases up in it.
///
/// They stand as bytes, and a phrase is held against them word by word: each pair of claims is looked at with dozens of phrases.
struct Phrases: Sendable {
  /// A blank, then each word with a blank behind it.
  private let bytes: [UInt8]
  /// Where each word begins.
  private let starts: [Int]
  private static let blank = UInt8(ascii: " ")

  init(_ words: String) {
    var bytes = [Self.blank]
    for scalar in Folding.fold(words).unicodeScalars {
      let isKept = scalar.isASCII ? Self.isASCIIWord(scalar) : scalar.properties.isAlphabetic
      if isKept {
        bytes += UTF8.encode(scalar) ?? .init()
      } else if bytes.last != Self.blank {
        bytes.append(Self.blank)
      }
    }
    if bytes.last != Self.blank { bytes.append(Self.blank) }
    self.init(bytes)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = bytes.indices.dropFirst().filter { bytes[$0 - 1] == Self.blank }
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  var isEmpty: Bool { starts.isEmpty }
  var words: [String] { starts.indices.map { String(decoding: bytes[range($0, $0)].dropLast(), as: UTF8.self) } }

  func contain(_ phrase: String) -> Bool { place(of: phrase) != nil }

  func first(of phrases: [String]) -> String? { phrases.first(where: contain) }

  /// So many words before and after the first of some figures; `nil` where none of them is in the text.
  func around(_ figures: [String], before: Int, after: Int) -> Phrases? {
    let places = figures.compactMap { figure in place(of: figure).map { ($0, figure.utf8.count { $0 == Self.blank }) } }
    guard let (place, more) = places.min(by: { $0.0 < $1.0 }) else { return nil }
    let last = min(place + more + after, starts.count - 1)
    return Phrases([Self.blank] + bytes[range(max(0, place - before), last)])
  }

  /// Each run of three words as a number, in the order of the numbers and each once.
  ///
  /// They are FNV-1a hashes (Fowler, Noll, Vo) of 64 bits: two texts of some dozens of runs practically never share one by chance.
  var runs: [UInt64] {
    guard starts.count >= 3 else { return [] }
    let all = Set(
      (0..<starts.count - 2).map { place in
        bytes[range(place, place + 2)].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      })
    return all.sorted()
  }

  /// The bytes from one word to another, with the blank behind it.
  private func range(_ first: Int, _ last: Int) -> Range<Int> {
    starts[first]..<(last + 1 < starts.count ? starts[last + 1] : bytes.count)
  }

  /// Which word a phrase begins with.
  private func place(of phrase: String) -> Int? { starts.indices.first { isHere(phrase, at: starts[$0]) } }

  private func isHere(_ phrase: String, at start: Int) -> Bool {
    var place = start
    for byte in phrase.utf8 {
      guard bytes[place] == byte else { return false }
      place += 1
      guard place < bytes.count else { return false }
    }
    return bytes[place] == Self.blank
  }
}
