import HearsayText

/// A rough picture of a set of words, one of 64 bits for each: a word whose bit is not there is not in the set.
///
/// A sentence has some words of few triggers. Most triggers that its words could open are turned away by one comparison with the words behind
/// them, before a step of theirs is looked at.
struct TriggerSigns: Sendable {
  /// What the word right behind the first one can be; all bits where it can be anything, or nothing.
  let near: UInt64
  /// What some word further on must be; all bits where none must.
  let far: UInt64

  static let any = UInt64.max

  /// The bit of a word: hashes are even in their high bits.
  @inline(__always)
  static func bit(of word: WordID) -> UInt64 { 1 << (word.value >> 58) }

  /// The signs of what stands behind the first word of a trigger.
  init(_ elements: [TriggerPattern.Element]) {
    let rest = elements.dropFirst()
    switch elements.first {
    case .choice(let sequences, _):
      near = sequences.reduce(0) { signs, sequence in
        // What begins with a slot can begin with a word before the mention.
        guard case .words = sequence.first else { return Self.any }
        return signs | Self.near(sequence.dropFirst() + rest)
      }
    default: near = Self.near(rest)
    }
    far = Self.far(near == Self.any ? rest : rest.dropFirst())
  }

  /// What the first word of some elements can be.
  private static func near(_ elements: ArraySlice<TriggerPattern.Element>) -> UInt64 {
    guard let first = elements.first else { return any }
    let rest = elements.dropFirst()
    switch first {
    case .words(let words, let isOptional, _): return bits(of: words) | (isOptional ? near(rest) : 0)
    case .choice(let sequences, let isOptional):
      return sequences.reduce(isOptional ? near(rest) : 0) { $0 | near(($1 + rest)[...]) }
    case .gap, .slot: return any
    }
  }

  /// What one of the words of some elements must be: of the element that can be the fewest.
  private static func far(_ elements: ArraySlice<TriggerPattern.Element>) -> UInt64 {
    var least = any
    for element in elements {
      let signs: UInt64 =
        switch element {
        case .words(let words, false, _): bits(of: words)
        case .choice(let sequences, false): sequences.reduce(0) { $0 | far($1[...]) }
        default: any
        }
      if signs.nonzeroBitCount < least.nonzeroBitCount { least = signs }
    }
    return least
  }

  private static func bits(of words: WordSet) -> UInt64 {
    var bits: UInt64 = 0
    words.forEach { bits |= bit(of: $0) }
    return bits
  }
}
