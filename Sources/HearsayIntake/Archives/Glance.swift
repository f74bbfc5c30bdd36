/// A quick look at a page that says whether it can be about something: words that speak for it stand in it, each worth some
/// points, and counted once.
///
/// The whole page is looked at, marks and scripts and all, because taking it apart is what the look is to spare.
public struct Glance: Sendable {
  private let table: GlanceTable
  /// The points of each word of the table.
  private let points: [Int]
  private let enough: Int

  /// A look for some words.
  ///
  /// - Parameters:
  ///   - points: What each word is worth. Words are taken in any case, single or several with one blank between them; those of
  ///     less than four bytes are passed over.
  ///   - enough: How many points keep a page.
  public init(points: [String: Int], enough: Int) {
    table = GlanceTable(points.keys.sorted())
    var byWord: [[UInt8]: Int] = [:]
    for (word, worth) in points { byWord[GlanceTable.folded(word), default: 0] = worth }
    self.points = table.words.map { byWord[$0] ?? 0 }
    self.enough = enough
  }

  /// Whether enough of the words stand in the bytes.
  public func keeps(_ bytes: ArraySlice<UInt8>) -> Bool { worth(bytes, upTo: enough) >= enough }

  /// The points of all words that stand in the bytes.
  public func worth(_ bytes: ArraySlice<UInt8>) -> Int { worth(bytes, upTo: .max) }

  /// The points of the words in the bytes; the look ends where they are enough.
  private func worth(_ bytes: ArraySlice<UInt8>, upTo enough: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var seen = [Bool](repeating: false, count: table.words.count)
      var (worth, place) = (0, 0)
      while worth < enough, let found = table.next(in: bytes, from: &place) {
        if !seen[found] { worth += points[found] }
        seen[found] = true
      }
      return worth
    }
  }
}

/// Words by their first four bytes.
struct GlanceTable: Sendable {
  /// The words in small letters, each once, in the order of their bytes.
  let words: [[UInt8]]
  /// For each hash of four bytes, the first word that begins so, counted from 1; 0 where none does.
  private let first: [UInt16]
  /// For each word, the next with the same hash, counted from 1; 0 where there is none.
  private let next: [UInt16]

  /// More words would not fit into the numbers above, and no list of names has half as many.
  private static let most = 60_000

  init(_ words: [String]) {
    let folded = Set(words.map(Self.folded)).filter { $0.count >= 4 }
    self.words = folded.sorted { $0.lexicographicallyPrecedes($1) }.prefix(Self.most).map { $0 }
    var first = [UInt16](repeating: 0, count: 1 << 16)
    var next = [UInt16](repeating: 0, count: self.words.count)
    for (index, word) in self.words.enumerated() {
      let hash = word.withUnsafeBufferPointer { Self.hash($0, at: 0) }
      next[index] = first[hash]
      first[hash] = UInt16(index + 1)
    }
    self.first = first
    self.next = next
  }

  /// The next word at the beginning of a word from a place on, as its index; `nil` where there is none.
  func next(in bytes: UnsafeBufferPointer<UInt8>, from place: inout Int) -> Int? {
    let last = bytes.count - 4
    var index = place
    while index <= last {
      // Every word begins behind a byte that belongs to none.
      guard index == 0 || !Self.isLetter(bytes[index - 1]), Self.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      var candidate = Int(first[Self.hash(bytes, at: index)])
      while candidate > 0 {
        if let end = end(of: words[candidate - 1], in: bytes, at: index) {
          place = end
          return candidate - 1
        }
        candidate = Int(next[candidate - 1])
      }
      index += 1
    }
    place = bytes.count
    return nil
  }

  /// Where a word that stands at a place ends; `nil` where it does not stand there.
  private func end(of word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    let end = place + word.count
    guard end <= bytes.count, end == bytes.count || !Self.isLetter(bytes[end]) else { return nil }
    for (offset, letter) in word.enumerated() where !Self.matches(bytes[place + offset], letter) { return nil }
    return end
  }

  /// A blank inside a phrase stands for any one byte that belongs to no word: a hyphen, a line break.
  private static func matches(_ byte: UInt8, _ letter: UInt8) -> Bool {
    folded(byte) == letter || (letter == 0x20 && !isLetter(byte))
  }

  /// A word in small letters.
  static func folded(_ word: String) -> [UInt8] { word.utf8.map(folded) }

  private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// Letters, digits, and all bytes of other scripts.
  private static func isLetter(_ byte: UInt8) -> Bool { letters[Int(byte)] }

  private static let letters: [Bool] = (0..<256).map { byte in
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Sixteen bits of four bytes, the same for capitals and small letters (Knuth's multiplicative hash).
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let four = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + place).loadUnaligned(as: UInt32.self)
    return Int(((four | 0x2020_2020) &* 0x9E37_79B1) >> 16)
  }
}
