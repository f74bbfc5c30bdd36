/// What a dictionary says of words, by hashes of their spellings: which parts of speech they may be, and which they are most often. No word can be
/// read back from it.
///
/// A treebank knows the words of its texts, some ten thousand. A dictionary knows ten times as many, among them those that are rare in any text.
package struct WordBook: Sendable {
  /// What stands in each place: the upper half of the spelling's hash. A table with open addressing.
  let checks: [UInt16]
  /// Which of the entries each place has, from 1; 0 where the place is free.
  let places: [UInt16]
  /// The entries, each once.
  let entries: [WordEntry]
  /// The notice that the terms of the dictionary ask to go with everything made from it.
  package let notice: String

  /// Spellings with what is said of them.
  package typealias Words = [(spelling: String, entry: WordEntry)]

  /// A book in which nothing stands.
  package static let empty = WordBook(checks: [0], places: [0], entries: [], notice: "")

  private init(checks: [UInt16], places: [UInt16], entries: [WordEntry], notice: String) {
    self.checks = checks
    self.places = places
    self.entries = entries
    self.notice = notice
  }

  /// A book of the given spellings. Of two spellings with one hash the first keeps its entry.
  package init(_ words: Words, notice: String = "") {
    var reader = WordReader()
    let entries = Set(words.map(\.entry)).sorted { $0.packed < $1.packed }
    let numbers = Dictionary(uniqueKeysWithValues: zip(entries, 1...))
    // No more than three quarters full, so that a search ends after a step or two.
    var size = 16
    while size * 3 < words.count * 4 { size *= 2 }
    var checks = [UInt16](repeating: 0, count: size)
    var places = [UInt16](repeating: 0, count: size)
    for (spelling, entry) in words {
      let bytes = Array(spelling.utf8)
      let hash = reader.atoms(of: bytes, 0, bytes.count).lower
      var place = Int(hash) & (size - 1)
      while places[place] != 0, checks[place] != UInt16(hash >> 16) { place = (place + 1) & (size - 1) }
      guard places[place] == 0 else { continue }
      checks[place] = UInt16(hash >> 16)
      places[place] = UInt16(numbers[entry] ?? 0)
    }
    self.init(checks: checks, places: places, entries: entries, notice: notice)
  }

  /// How many spellings stand in it.
  package var count: Int { places.count { $0 != 0 } }

  /// What the book says of a word, by the hash of its spelling.
  @inline(__always)
  func entry(of hash: UInt32) -> WordEntry {
    var place = Int(hash) & (places.count - 1)
    while places[place] != 0 {
      if checks[place] == UInt16(hash >> 16) { return entries[Int(places[place]) - 1] }
      place = (place + 1) & (places.count - 1)
    }
    return .unknown
  }
}

// MARK: - The file

extension WordBook {
  /// Reads a model file.
  init(model bytes: [UInt8], name: String) throws(ModelFault) {
    var reader = try ModelReader(bytes, .words, name: name)
    let notice = String(decoding: try reader.numbers("notice", UInt8.self), as: UTF8.self)
    var entries: [WordEntry] = []
    for number in try reader.numbers("entries", UInt32.self) {
      guard let entry = WordEntry(packed: number) else { throw reader.unfit("entries") }
      entries.append(entry)
    }
    let (checks, places): ([UInt16], [UInt16]) = (try reader.numbers("checks"), try reader.numbers("places"))
    guard checks.count == places.count, places.count & (places.count - 1) == 0, places.contains(0),
      places.allSatisfy({ $0 <= entries.count })
    else { throw reader.unfit("places") }
    self.init(checks: checks, places: places, entries: entries, notice: notice)
  }

  /// The model file.
  package var model: [UInt8] {
    var writer = ModelWriter(.words)
    writer.add(Array(notice.utf8))
    writer.add(entries.map(\.packed))
    writer.add(checks)
    writer.add(places)
    return writer.finished()
  }
}
