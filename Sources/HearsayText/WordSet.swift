/// A set of words for questions that are asked of every token.
///
/// Words are hashes already, so the table needs no hashing of its own, as `Set` does: it is open-addressed by their low bits.
///
/// The question is inlined into the layers that ask it, hundreds of times a sentence: hence `@inlinable`.
public struct WordSet: Sendable {
  /// The hashes; 0 is an empty slot. No word has that hash: it would take 2⁶⁴ words to meet one.
  @usableFromInline private(set) var slots: [UInt64]
  /// How many words it has.
  public private(set) var count = 0

  /// An empty set.
  public init() { slots = [0] }

  /// An empty set with room for so many words.
  public init(capacity: Int) {
    var room = 1
    // Never more than half full, as when words are added.
    while room < capacity * 2 { room *= 2 }
    slots = Array(repeating: 0, count: room)
  }

  /// The set of some words.
  public init(_ words: some Sequence<WordID>) {
    self.init(capacity: words.underestimatedCount)
    for word in words { insert(word) }
  }

  /// Whether it has no word.
  public var isEmpty: Bool { count == 0 }

  /// Its words, in no order that means anything.
  public var words: [WordID] { slots.lazy.filter { $0 != 0 }.map { WordID($0) } }

  /// Gives each of its words, in no order that means anything.
  public func forEach(_ body: (WordID) -> Void) {
    for slot in slots where slot != 0 { body(WordID(slot)) }
  }

  /// Whether it has a word.
  @inlinable @inline(__always)
  public func contains(_ word: WordID) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.value) & mask
    while slots[slot] != 0 {
      if slots[slot] == word.value { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// Adds a word.
  public mutating func insert(_ word: WordID) {
    guard word.value != 0, !contains(word) else { return }
    // Never more than half full, so that a question meets an empty slot soon.
    if (count + 1) * 2 > slots.count { grow() }
    place(word.value)
    count += 1
  }

  /// Adds the words of another set.
  public mutating func formUnion(_ other: WordSet) { other.forEach { insert($0) } }

  private mutating func grow() {
    let old = slots
    // Most sets have a handful of words: the first room holds four.
    slots = Array(repeating: 0, count: max(8, old.count * 2))
    for value in old where value != 0 { place(value) }
  }

  private mutating func place(_ value: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: value) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = value
  }
}
