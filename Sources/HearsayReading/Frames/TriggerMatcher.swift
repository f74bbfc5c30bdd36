import HearsayLexicon
import HearsayText

/// A trigger that stands in the text.
struct TriggerHit: Sendable {
  /// The frame that it opens.
  let frame: Int
  /// Which of its triggers.
  let trigger: Int
  /// The tokens of the trigger.
  let tokens: Range<Int>
  /// The token of its verb; `nil` where it has none.
  let verb: Int?
  /// The mentions that its own slots hold: indices into `Scene.mentions`.
  let slots: [TriggerPattern.Slot: Int]
  /// Whether its tokens are what a list says of one of its players, and nothing else in the sentence belongs to it.
  var isItem = false
}

/// Finds triggers in a sentence. Where two overlap, the one of higher priority wins, then the longer; frames of different kinds may
/// share words only where neither holds the other.
struct TriggerMatcher {
  let scene: Scene
  let book: FrameBook

  func hits(in sentence: Sentence) -> [TriggerHit] {
    var found: [TriggerHit] = []
    for start in sentence.tokens {
      guard
        scene.mentionAt[start] < 0 || isOutlet(start) || scene.mention(at: start)?.form == .description
          || scene.mention(at: start)?.form == .pronoun,
        let openers = book.openers[scene.id(start)]
      else { continue }
      for opener in openers {
        let pattern = book.frames[opener.frame].triggers[opener.trigger]
        var state = State()
        if let end = match(pattern.elements[...], at: start, limit: sentence.tokens.upperBound, &state) {
          found.append(
            TriggerHit(
              frame: opener.frame, trigger: opener.trigger, tokens: start..<end, verb: state.verb, slots: state.slots))
        }
      }
    }
    return withoutOverlap(found.filter { isAllowed(book.frames[$0.frame], in: sentence.tokens) })
  }

  /// Whether the words that the entry forbids are absent from the sentence around the trigger, and those that it needs are there.
  private func isAllowed(_ frame: Frame, in sentence: Range<Int>) -> Bool {
    func stands(_ list: WordLists.List) -> Bool {
      sentence.contains { list.phrases.longestMatch(scene.tokens, from: $0, limit: sentence.upperBound) != nil }
    }
    if !frame.unless.entries.isEmpty, stands(frame.unless) { return false }
    return frame.needs.entries.isEmpty || stands(frame.needs)
  }

  /// The first token at or after `start` that is no hyphen or quotation mark, at most four tokens on.
  private func pastMarks(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, index - start < 4, scene.tokens[index].kind == .hyphen || scene.tokens[index].kind == .quote {
      index += 1
    }
    return index
  }

  /// An outlet's name may be the words of a trigger: "Here we go" is also a podcast.
  private func isOutlet(_ index: Int) -> Bool {
    if case .outlet = scene.mention(at: index)?.referent { true } else { false }
  }

  private struct State {
    var verb: Int?
    var hasBegun = false
    var slots: [TriggerPattern.Slot: Int] = [:]
  }

  /// The end of a match of the elements at a token; the shortest gap that works is taken.
  private func match(_ elements: ArraySlice<TriggerPattern.Element>, at start: Int, limit: Int, _ state: inout State)
    -> Int?
  {
    guard let element = elements.first else { return start }
    let rest = elements.dropFirst()
    // Hyphens and quotation marks inside a phrase do not count; a whole run of them ends it.
    let start = state.hasBegun ? pastMarks(start, limit) : start
    switch element {
    case .words(let words, let isOptional, let isVerb):
      if start < limit, words.contains(scene.id(start)) {
        var next = state
        next.hasBegun = true
        if isVerb, next.verb == nil { next.verb = start }
        if let end = match(rest, at: start + 1, limit: limit, &next) {
          state = next
          return end
        }
      }
      return isOptional ? match(rest, at: start, limit: limit, &state) : nil
    case .choice(let choices, let isOptional):
      for choice in choices {
        var next = state
        if let end = match((choice + rest)[...], at: start, limit: limit, &next) {
          state = next
          return end
        }
      }
      return isOptional ? match(rest, at: start, limit: limit, &state) : nil
    case .gap:
      var (next, words) = (start, 0)
      while next < limit, words <= 3 {
        var tried = state
        if let end = match(rest, at: next, limit: limit, &tried) {
          state = tried
          return end
        }
        if isClauseWord(next) { return nil }
        if scene.tokens[next].kind != .hyphen { words += 1 }
        next += 1
      }
      return nil
    case .slot(let slot, let isOptional):
      if let (mention, end) = filler(slot, at: start, limit: limit) {
        var next = state
        next.slots[slot] = mention
        if let last = match(rest, at: end, limit: limit, &next) {
          state = next
          return last
        }
      }
      return isOptional ? match(rest, at: start, limit: limit, &state) : nil
    }
  }

  private func isClauseWord(_ index: Int) -> Bool {
    scene.words.boundaries.contains(scene.id(index)) || scene.tokens[index].kind == .stop
      || scene.tokens[index].kind == .sign
  }

  /// The mention that fills a slot at a token, past its modifiers, and where it ends with its possessive clitic.
  private func filler(_ slot: TriggerPattern.Slot, at start: Int, limit: Int) -> (Int, Int)? {
    var index = start
    while index < limit, index - start < 8 {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        let fits: Bool =
          switch slot {
          case .club, .seller: mention.club != nil || mention.person.flatMap { scene.club(ofStaff: $0) } != nil
          case .player: mention.person.map { scene.people[$0].role == .player } ?? false
          case .person: mention.person != nil
          case .possessor: mention.club != nil || mention.person != nil
          }
        if fits {
          let isOwner =
            (slot == .club || slot == .seller) && mention.tokens.upperBound < limit
            && scene.tokens[mention.tokens.upperBound].kind == .clitic
          return (scene.mentionAt[index], mention.tokens.upperBound + (isOwner ? 1 : 0))
        }
        guard mention.club != nil || mention.form == .description else { return nil }
        index = mention.tokens.upperBound
        continue
      }
      let token = scene.tokens[index]
      guard token.kind != .sign, token.kind != .stop, !scene.grammar.slotPrepositions.contains(token.id),
        !scene.words.boundaries.contains(token.id) || scene.grammar.and.contains(token.id)
      else { return nil }
      index += 1
    }
    return nil
  }

  private func withoutOverlap(_ hits: [TriggerHit]) -> [TriggerHit] {
    let ordered = hits.enumerated().sorted { left, right in
      let (a, b) = (book.frames[left.element.frame], book.frames[right.element.frame])
      if a.priority != b.priority { return a.priority > b.priority }
      if left.element.tokens.count != right.element.tokens.count {
        return left.element.tokens.count > right.element.tokens.count
      }
      return left.offset < right.offset
    }
    var kept: [TriggerHit] = []
    for (_, hit) in ordered {
      let frame = book.frames[hit.frame]
      let clashes = kept.contains { other in
        guard other.tokens.overlaps(hit.tokens) else { return false }
        return book.frames[other.frame].kind == frame.kind
          || book.frames[other.frame].priority >= frame.priority && frame.priority < 10
      }
      if !clashes { kept.append(hit) }
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
