import HearsayText

extension PhraseTable<NameSense> {
  /// Writes the table: the keys of its nodes, how many payloads each has, and the payloads node by node.
  func write(to image: inout ImageWriter) {
    image.add(trie.room)
    image.add(trie.keys) { $0.add(WordID($1)) }
    image.add(trie.places) { $0.add(Int($1.count)) }
    for place in trie.places { for sense in payloads(at: place) { image.add(sense.code) } }
  }

  /// Reads a table.
  init(_ image: inout ImageReader) throws(ImageReader.Unfit) {
    let room = try image.number()
    let keys = try image.list(of: 8) { image throws(ImageReader.Unfit) in try image.word().value }
    let counts = try image.list(of: 4) { image throws(ImageReader.Unfit) in try image.number() }
    guard counts.count == keys.count + 1, let trie = PhraseTrie(keys: keys, counts: counts, room: room) else {
      throw ImageReader.Unfit()
    }
    var filed: [NameSense] = []
    let total = counts.reduce(0, +)
    filed.reserveCapacity(total)
    for _ in 0..<total { filed.append(try NameSense(code: try image.number())) }
    self.init(trie: trie, filed: filed)
  }
}
