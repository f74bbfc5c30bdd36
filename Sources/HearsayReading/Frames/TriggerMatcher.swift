import HearsayLexicon
import HearsayModel
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
  /// The mentions that its own slots hold.
  let slots: TriggerSlots
  /// Whether its tokens are what a list says of one of its players, and nothing else in the sentence belongs to it.
  var isItem = false
  /// The noun phrase that its last slot took in: "wantaway striker Lund" of "a move for wantaway striker Lund".
  var filled: Range<Int> = 0..<0
}

extension TriggerHit {
  /// Whether another trigger stands within the noun phrase of the last slot.
  fileprivate func isDescribed(by other: TriggerHit) -> Bool {
    filled.lowerBound <= other.tokens.lowerBound && other.tokens.upperBound <= filled.upperBound
  }
}

/// Finds triggers in a sentence. Where two overlap, the one of higher priority wins, then the longer; frames of different kinds may
/// share words only where neither holds the other.
struct TriggerMatcher {
  private let scene: Scene
  private let book: FrameBook
  private let program: TriggerProgram
  private let index: TriggerIndex
  private let sums: SumSigns

  init(scene: Scene, book: FrameBook, money: [MoneyMention]) {
    self.scene = scene
    self.book = book
    program = book.program
    index = book.index
    sums = SumSigns(money, in: scene)
  }

  func hits(in sentence: Sentence) -> [TriggerHit] {
    let limit = sentence.tokens.upperBound
    let behind = signs(behindEachOf: sentence.tokens)
    var found: [TriggerHit] = []
    for start in sentence.tokens {
      let openers = index.openers(of: scene.id(start))
      guard !openers.isEmpty, canOpen(start) else { continue }
      let far = behind[start - sentence.tokens.lowerBound]
      let near = start + 1 < limit && !isMark(start + 1) ? sign(start + 1) : far
      for place in openers {
        let opener = index.openers[place]
        guard opener.signs.near == TriggerSigns.any || opener.signs.near & near != 0,
          opener.signs.far == TriggerSigns.any || opener.signs.far & far != 0,
          let (end, state) = match(opener, at: start, limit: limit)
        else { continue }
        found.append(
          TriggerHit(
            frame: Int(opener.frame), trigger: Int(opener.trigger), tokens: start..<end,
            verb: state.verb < 0 ? nil : Int(state.verb), slots: state.slots,
            filled: Int(state.filled.lower)..<Int(state.filled.upper)))
      }
    }
    return withoutOverlap(found.filter { isAllowed($0, in: sentence.tokens) })
  }

  /// The signs of the word at a token, and that of money where a sum is told without it.
  private func sign(_ token: Int) -> UInt64 {
    TriggerSigns.bit(of: scene.id(token)) | (sums.figures(at: token) != nil ? TriggerSigns.bit(of: Word.pound) : 0)
  }

  /// For each token of a sentence, the signs of the words behind it.
  private func signs(behindEachOf tokens: Range<Int>) -> [UInt64] {
    var signs = Array(repeating: UInt64(0), count: tokens.count)
    var all: UInt64 = 0
    for token in tokens.reversed() {
      signs[token - tokens.lowerBound] = all
      all |= sign(token)
    }
    return signs
  }

  /// Whether a trigger may begin at a token: not in a name, unless it is an outlet's. "Here we go" is also a podcast.
  private func canOpen(_ token: Int) -> Bool {
    guard scene.mentionAt[token] >= 0 else { return true }
    let mention = scene.mentions[scene.mentionAt[token]]
    if mention.isOutlet { return true }
    return mention.form == .description || mention.form == .pronoun
  }

  /// Whether the words that the entry forbids are absent from the sentence around the trigger, and those that it needs are there.
  private func isAllowed(_ trigger: TriggerHit, in sentence: Range<Int>) -> Bool {
    let frame = book.frames[trigger.frame]
    // "the striker is wanted": a man, and no gap in a squad.
    if frame.kind == .need, scene.mention(at: trigger.tokens.lowerBound)?.person != nil { return false }
    // "wanted by Dutch giants Ajax": they have a name.
    if frame.finders[.club] == [.none], scene.mention(at: trigger.tokens.upperBound)?.club != nil,
      frame.kind == .interest
    {
      return false
    }
    func stands(_ list: WordLists.List, at index: Int) -> Bool {
      list.phrases.longestRun(scene.tokens, from: index, limit: sentence.upperBound) != nil
    }
    if !frame.unless.entries.isEmpty,
      sentence.contains(where: { stands(frame.unless, at: $0) && !isPresentContract($0, in: sentence) })
    {
      return false
    }
    let isPriced = frame.needs.contains(Word.pound) && sentence.contains { sums.figures(at: $0) != nil }
    guard frame.needs.entries.isEmpty || isPriced || sentence.contains(where: { stands(frame.needs, at: $0) }) else {
      return false
    }
    return frame.doer.map { RoleFinder(scene: scene, hit: trigger).isDone(by: $0) } ?? true
  }

  /// "whose contract ends in June", "a year left on his contract": what he has, and not what the sentence is about.
  private func isPresentContract(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound + 1, scene.grammar.contractNouns.contains(scene.id(index)) else { return false }
    let before = scene.id(index - 1)
    if scene.grammar.relatives.contains(before) { return true }
    let lead = scene.id(index - 2)
    return scene.grammar.possessors.contains(before)
      && (scene.grammar.of.contains(lead) || scene.grammar.prepositions[.on]?.contains(lead) ?? false)
  }

  // MARK: One trigger

  /// What is known of a match so far.
  private struct State {
    /// The token of its verb; -1 before there is one.
    var verb: Int32 = -1
    var hasBegun = false
    var slots = TriggerSlots()
    /// The noun phrase of the last slot.
    var filled: (lower: Int32, upper: Int32) = (0, 0)

    /// The same after a word.
    func past(_ token: Int, isVerb: Bool) -> State {
      var next = self
      next.hasBegun = true
      if isVerb, verb < 0 { next.verb = Int32(token) }
      return next
    }
  }

  /// The end of a match of a trigger that the word at a token opens.
  @inline(__always)
  private func match(_ opener: TriggerIndex.Opener, at token: Int, limit: Int) -> (end: Int, state: State)? {
    switch opener.opening {
    case .choice: match(opener.step, at: token, limit: limit, State())
    case .word: match(opener.step, at: token + 1, limit: limit, State().past(token, isVerb: false))
    case .verb: match(opener.step, at: token + 1, limit: limit, State().past(token, isVerb: true))
    }
  }

  /// The end of a match of a step and those after it at a token; the shortest gap that works is taken.
  ///
  /// What must be so is followed in a loop; what may be otherwise is tried by a call, so that the way on from here stays open.
  private func match(_ first: Int32, at token: Int, limit: Int, _ begun: State) -> (end: Int, state: State)? {
    var (current, token, state) = (first, token, begun)
    while current != TriggerProgram.end {
      let step = program.steps[Int(current)]
      // Hyphens and quotation marks inside a phrase do not count; a whole run of them ends it.
      if state.hasBegun { token = pastMarks(token, limit) }
      switch step.sort {
      case .words:
        var fits = token < limit && program.has(scene.id(token), step)
        if !fits, token < limit, let figures = sums.figures(at: token), program.has(Word.pound, step) {
          // The words that soften a sum stand within the trigger.
          (token, fits) = (figures, true)
        }
        guard fits || step.isOptional else { return nil }
        if fits {
          let next = state.past(token, isVerb: step.isVerb)
          if !step.isOptional {
            (token, state) = (token + 1, next)
          } else if let found = match(step.next, at: token + 1, limit: limit, next) {
            return found
          }
        }
      case .choice:
        for way in Int(step.first)..<Int(step.first + step.count) {
          if let found = match(program.ways[way], at: token, limit: limit, state) { return found }
        }
        guard step.isOptional else { return nil }
      case .gap: return matchGap(before: step.next, at: token, limit: limit, state)
      case .slot:
        if let (mention, end) = filler(step.slot, at: token, limit: limit) {
          var next = state
          next.slots[step.slot] = mention
          next.filled = (Int32(token), Int32(end))
          if let found = match(step.next, at: end, limit: limit, next) { return found }
        }
        guard step.isOptional else { return nil }
      }
      current = step.next
    }
    return (token, state)
  }

  /// A match of a step and those after it behind a gap of up to three words.
  private func matchGap(before step: Int32, at token: Int, limit: Int, _ state: State) -> (end: Int, state: State)? {
    var (next, words) = (token, 0)
    while next < limit, words <= 3 {
      if let found = match(step, at: next, limit: limit, state) { return found }
      if isClauseWord(next) { return nil }
      if scene.tokens[next].kind != .hyphen, !sums.goesOn(next) { words += 1 }
      next += 1
    }
    return nil
  }

  /// The first token at or after `start` that is no hyphen or quotation mark, at most four tokens on.
  private func pastMarks(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, index - start < 4, isMark(index) { index += 1 }
    return index
  }

  private func isMark(_ index: Int) -> Bool {
    scene.tokens[index].kind == .hyphen || scene.tokens[index].kind == .quote
  }

  private func isClauseWord(_ index: Int) -> Bool {
    guard !sums.holds(index) else { return false }
    return scene.words.boundaries.contains(scene.id(index)) || scene.tokens[index].kind == .stop
      || scene.tokens[index].kind == .sign
  }

  /// The mention that fills a slot at a token, past its modifiers, and where it ends with its possessive clitic.
  private func filler(_ slot: TriggerPattern.Slot, at start: Int, limit: Int) -> (Int, Int)? {
    var index = start
    while index < limit, index - start < 8 {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        // "terms with his former club Ajax": the pronoun is no more than a determiner.
        if index == start, slot != .possessor, slot != .person, mention.form == .pronoun,
          scene.words.determiners.contains(scene.id(index))
        {
          index += 1
          continue
        }
        let fits: Bool =
          switch slot {
          case .club, .seller: mention.club != nil || mention.person.flatMap { scene.club(ofStaff: $0) } != nil
          case .player:
            (mention.person.map { scene.people[$0].role == .player } ?? false)
              && !scene.isOwnerOfRelation(mention)
          case .person: mention.person != nil
          case .possessor: mention.club != nil || mention.person != nil
          }
        if fits {
          let isOwner =
            (slot == .club || slot == .seller) && mention.tokens.upperBound < limit
            && scene.tokens[mention.tokens.upperBound].kind == .clitic
          return (scene.mentionAt[index], mention.tokens.upperBound + (isOwner ? 1 : 0))
        }
        guard
          mention.club != nil || mention.form == .description
            || slot == .player && scene.isOwnerOfRelation(mention) || mention.isNationOrCompetition
        else { return nil }
        index = mention.tokens.upperBound
        continue
      }
      let token = scene.tokens[index]
      guard token.kind != .sign, token.kind != .stop, !scene.grammar.slotPrepositions.contains(token.id),
        !scene.words.boundaries.contains(token.id) || scene.grammar.and.contains(token.id),
        !isGerund(index, after: start)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// "by Ajax in a swap deal involving Lund": a gerund behind a noun begins a phrase of its own; "exciting" only describes.
  private func isGerund(_ index: Int, after start: Int) -> Bool {
    index > start && scene.ends(index, in: scene.grammar.gerundEndings)
      && !scene.grammar.modifiers.contains(scene.id(index)) && scene.tokens[index - 1].kind != .hyphen
  }

  // MARK: Overlaps

  private func withoutOverlap(_ hits: [TriggerHit]) -> [TriggerHit] {
    guard hits.count > 1 else { return hits }
    let ordered = hits.indices.sorted { left, right in
      let (a, b) = (book.frames[hits[left].frame].priority, book.frames[hits[right].frame].priority)
      if a != b { return a > b }
      let (long, short) = (hits[left].tokens.count, hits[right].tokens.count)
      return long == short ? left < right : long > short
    }
    var kept: [TriggerHit] = []
    for index in ordered where !kept.contains(where: { clashes(hits[index], with: $0) }) { kept.append(hits[index]) }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func clashes(_ hit: TriggerHit, with other: TriggerHit) -> Bool {
    guard other.tokens.overlaps(hit.tokens) else { return false }
    let (frame, kept) = (book.frames[hit.frame], book.frames[other.frame])
    // "a move for wantaway striker Lund": what describes the one who fills a slot is said beside the trigger.
    if kept.kind != frame.kind, hit.isDescribed(by: other) || other.isDescribed(by: hit) { return false }
    return kept.kind == frame.kind || kept.priority >= frame.priority && frame.priority < 10
  }
}
