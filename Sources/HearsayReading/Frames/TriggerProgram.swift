import HearsayText

/// The triggers of all frames as one table of steps, so that the matcher follows numbers: it copies no pattern and makes nothing.
///
/// A choice leads to the first step of each of its sequences, and the last step of each leads to what follows the choice.
struct TriggerProgram: Sendable {
  /// One element of a trigger.
  struct Step: Sendable {
    enum Sort: Sendable { case words, choice, gap, slot }

    let sort: Sort
    let isOptional: Bool
    /// Whether its words are forms of a verb.
    let isVerb: Bool
    /// The slot of a step that is one.
    let slot: TriggerPattern.Slot
    /// Where its words stand in the table of words, or the steps of its sequences among `ways`.
    let first: Int32
    /// How much room its words take there, a power of two; or how many sequences it has.
    let count: Int32
    /// The step after it; `end` after the last.
    let next: Int32
  }

  /// What follows the last step of a trigger.
  static let end: Int32 = -1

  private(set) var steps: [Step] = []
  /// The first steps of the sequences of each choice, side by side.
  private(set) var ways: [Int32] = []
  /// The words of each step as a table of its own, side by side: open-addressed by their low bits; 0 is an empty place.
  private var words: [UInt64] = []
  /// Every word that some trigger knows.
  private(set) var vocabulary = WordSet()

  /// Adds a trigger of a frame, and returns how it is opened.
  mutating func opener(of pattern: TriggerPattern, frame: Int, trigger: Int) -> TriggerIndex.Opener {
    let first = add(pattern.elements, before: Self.end)
    let step = steps[Int(first)]
    let isWord = step.sort == .words
    return TriggerIndex.Opener(
      frame: Int32(frame), trigger: Int32(trigger), step: isWord ? step.next : first,
      opening: isWord ? (step.isVerb ? .verb : .word) : .choice, signs: TriggerSigns(pattern.elements))
  }

  private mutating func add(_ elements: [TriggerPattern.Element], before next: Int32) -> Int32 {
    // From the last to the first, so that each knows what follows it.
    var next = next
    for element in elements.reversed() { next = add(element, before: next) }
    return next
  }

  private mutating func add(_ element: TriggerPattern.Element, before next: Int32) -> Int32 {
    let step: Step
    switch element {
    case .words(let set, let isOptional, let isVerb):
      let (first, count) = file(set)
      step = Step(
        sort: .words, isOptional: isOptional, isVerb: isVerb, slot: .club, first: first, count: count, next: next)
    case .choice(let sequences, let isOptional):
      let entries = sequences.map { add($0, before: next) }
      step = Step(
        sort: .choice, isOptional: isOptional, isVerb: false, slot: .club, first: Int32(ways.count),
        count: Int32(entries.count), next: next)
      ways += entries
    case .gap:
      step = Step(sort: .gap, isOptional: false, isVerb: false, slot: .club, first: 0, count: 0, next: next)
    case .slot(let slot, let isOptional):
      step = Step(sort: .slot, isOptional: isOptional, isVerb: false, slot: slot, first: 0, count: 0, next: next)
    }
    steps.append(step)
    return Int32(steps.count - 1)
  }

  // MARK: Words

  /// Whether a step can be a word.
  @inline(__always)
  func has(_ word: WordID, _ step: Step) -> Bool {
    let (first, mask) = (Int(step.first), Int(step.count) - 1)
    var place = Int(truncatingIfNeeded: word.value) & mask
    while words[first + place] != 0 {
      if words[first + place] == word.value { return true }
      place = (place + 1) & mask
    }
    return false
  }

  /// Files the words of a set in a table of their own: where it begins, and its room.
  private mutating func file(_ set: WordSet) -> (first: Int32, count: Int32) {
    vocabulary.formUnion(set)
    // At most half full, so that a question meets an empty place soon.
    var room = 2
    while room < set.count * 2 { room *= 2 }
    let first = words.count
    words.append(contentsOf: repeatElement(0, count: room))
    set.forEach { word in
      var place = Int(truncatingIfNeeded: word.value) & (room - 1)
      while words[first + place] != 0 { place = (place + 1) & (room - 1) }
      words[first + place] = word.value
    }
    return (Int32(first), Int32(room))
  }
}
