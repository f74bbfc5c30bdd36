import HearsayText

/// The words of many phrases: a trie of word ids in one open-addressing hash table. Each node has a place among payloads that others keep.
@usableFromInline
struct PhraseTrie: Sendable {
  /// A way from one node to another by a word; none where it leads to 0. Both numbers lie beside each other, so that a step looks at one place,
  /// and are small, so that the processor's cache holds more of them.
  private struct Step {
    /// The upper half of the key. The lower half says where to look from, so that two keys are taken for one once in 2^49 times.
    var tag: UInt32 = 0
    var node: Int32 = 0
  }

  /// Where the payloads of a node stand among all.
  @usableFromInline
  struct Place: Sendable {
    @usableFromInline var start: Int32 = 0
    @usableFromInline var count: Int32 = 0
  }

  private var steps: [Step] = []
  /// The key of each node but the first, for when the table grows.
  private(set) var keys: [UInt64] = []
  /// The place of each node; the first is where all phrases begin.
  var places = [Place()]
  /// How many steps there is room for.
  var room: Int { steps.count }

  init() {}

  /// The trie of these keys, whose payloads lie node by node; `nil` where the room is no power of two with space for all.
  init?(keys: [UInt64], counts: [Int], room: Int) {
    guard room > keys.count, room & (room - 1) == 0, room <= keys.count * Self.mostRoom else { return nil }
    self.keys = keys
    places = []
    places.reserveCapacity(counts.count)
    var start: Int32 = 0
    for count in counts {
      places.append(Place(start: start, count: Int32(clamping: count)))
      start += Int32(clamping: count)
    }
    grow(to: room)
  }

  /// A table has room for two steps a key at least, and for a few more where it was made for more than came.
  private static let mostRoom = 64

  /// The place of exactly this phrase; an empty one where there is none.
  @usableFromInline
  func place(of words: [WordID]) -> Place {
    var node: Int32 = 0
    for word in words {
      node = child(node, word)
      if node == 0 { return Place() }
    }
    return places[Int(node)]
  }

  /// The place of exactly this word alone; an empty one where there is none.
  @usableFromInline
  func place(of word: WordID) -> Place {
    let node = child(0, word)
    return node == 0 ? Place() : places[Int(node)]
  }

  /// The longest phrase with a payload that begins at the token `start`, within `limit`, and where it ends.
  @usableFromInline
  func longest(_ tokens: [Token], from start: Int, limit: Int) -> (place: Place, end: Int)? {
    guard start < limit else { return nil }
    var node = child(0, tokens[start].id)
    guard node != 0 else { return nil }
    var index = start + 1
    var (place, end) = (places[Int(node)], index)
    while index < limit {
      if tokens[index].kind == .hyphen {
        index += 1
        continue
      }
      node = child(node, tokens[index].id)
      guard node != 0 else { break }
      index += 1
      if places[Int(node)].count > 0 { (place, end) = (places[Int(node)], index) }
    }
    return place.count > 0 ? (place, end) : nil
  }

  // MARK: The hash table

  /// The node of a phrase, made where there is none.
  mutating func makeNode(of words: [WordID]) -> Int {
    var node: Int32 = 0
    for word in words { node = childOrNew(node, word) }
    return Int(node)
  }

  /// Makes room for about so many words.
  mutating func reserveCapacity(_ words: Int) {
    places.reserveCapacity(words)
    keys.reserveCapacity(words)
    var room = max(steps.count, Self.leastRoom)
    while room < words * 2 { room *= 2 }
    grow(to: room)
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = steps.count - 1
    let tag = Self.tag(key)
    var index = Int(truncatingIfNeeded: key) & mask
    while steps[index].node != 0, steps[index].tag != tag { index = (index + 1) & mask }
    return index
  }

  @inline(__always)
  private static func tag(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 32) }

  @inline(__always)
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    let mixed = (word.value ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 32)
  }

  /// The node that a word leads to; 0 where it leads to none, since no step leads to the first node.
  @inline(__always)
  private func child(_ node: Int32, _ word: WordID) -> Int32 {
    steps.isEmpty ? 0 : steps[slot(Self.key(node, word))].node
  }

  private mutating func childOrNew(_ node: Int32, _ word: WordID) -> Int32 {
    if places.count * 2 > steps.count { grow(to: max(steps.count * 2, Self.leastRoom)) }
    let key = Self.key(node, word)
    let index = slot(key)
    if steps[index].node != 0 { return steps[index].node }
    let new = Int32(places.count)
    places.append(Place())
    steps[index] = Step(tag: Self.tag(key), node: new)
    keys.append(key)
    return new
  }

  /// Many tables hold a word or two, so the first room is small.
  private static let leastRoom = 8

  private mutating func grow(to room: Int) {
    steps = Array(repeating: Step(), count: room)
    for (index, key) in keys.enumerated() { steps[slot(key)] = Step(tag: Self.tag(key), node: Int32(index + 1)) }
  }
}
