import HearsayText

/// The triggers that each word can open: an open-addressing table of words, each with its part of one list.
struct TriggerIndex: Sendable {
  /// A trigger that a word opens.
  struct Opener: Sendable {
    let frame: Int32
    let trigger: Int32
    /// The step to begin with: its second one where the word itself is the first.
    let step: Int32
    /// What the word is to the trigger.
    let opening: Opening
    /// What must stand behind the word.
    let signs: TriggerSigns
  }

  /// What its word is to a trigger: its first step, and of a verb; or the way into a choice.
  enum Opening: Sendable { case word, verb, choice }

  /// A word, and its part of `openers`.
  private struct Entry: Sendable {
    var word: UInt64 = 0
    var first: Int32 = 0
    var count: Int32 = 0
  }

  private var entries: [Entry]
  private(set) var openers: [Opener] = []

  /// Files each opener under its word; those of one word keep their order.
  init(_ pairs: [(word: WordID, opener: Opener)]) {
    var room = 4
    // At most half full, so that a question meets an empty place soon.
    while room < pairs.count * 2 { room *= 2 }
    entries = Array(repeating: Entry(), count: room)
    for (word, _) in pairs {
      let place = place(of: word)
      entries[place].word = word.value
      entries[place].count += 1
    }
    var first: Int32 = 0
    for place in entries.indices {
      entries[place].first = first
      first += entries[place].count
      entries[place].count = 0
    }
    guard let some = pairs.first?.opener else { return }
    openers = Array(repeating: some, count: pairs.count)
    for (word, opener) in pairs {
      let place = place(of: word)
      openers[Int(entries[place].first + entries[place].count)] = opener
      entries[place].count += 1
    }
  }

  /// The triggers that a word opens: indices into `openers`.
  @inline(__always)
  func openers(of word: WordID) -> Range<Int> {
    let entry = entries[place(of: word)]
    return Int(entry.first)..<Int(entry.first + entry.count)
  }

  /// Where a word stands, or the empty place where it would.
  @inline(__always)
  private func place(of word: WordID) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: word.value) & mask
    while entries[place].word != 0, entries[place].word != word.value { place = (place + 1) & mask }
    return place
  }
}
