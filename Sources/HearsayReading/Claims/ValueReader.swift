import HearsayLexicon
import HearsayModel
import HearsayText

/// Fills the free slot of a claim, for kinds whose frames do not fix it.
struct ValueReader {
  let scene: Scene
  let values: ValueScene

  func read(_ draft: inout Draft) {
    if let words = draft.unnamedClubs {
      draft.value = .words(scene.layers.words(of: words))
      draft.grounds[.value] = (words, "unnamed clubs")
      return
    }
    if let value = draft.frame.value, !value.hasPrefix("=") {
      draft.value = .words(value)
      draft.grounds[.value] = (draft.hit.tokens, draft.frame.name)
    }
    switch draft.kind {
    case .need: readNeed(&draft)
    case .contract: readContract(&draft)
    case .absence: readAbsence(&draft)
    case .standing: readStanding(&draft)
    case .record: readFigures(&draft)
    default: break
    }
  }

  // MARK: Records

  private func readFigures(_ draft: inout Draft) {
    guard let count = values.counts.first(where: { $0.tokens == draft.hit.tokens }) else { return }
    draft.value = .figures(count.figures)
    // Caps are played for a country.
    if count.figures["caps"] != nil, let player = draft.player,
      let nation = nationNamed(draft) ?? scene.people[player.entity].nations.first
    {
      draft.club = nil
      draft.counterparty = nil
      draft.country = scene.lexicon.nations[nation].name
    }
  }

  /// The nation in the sentence of a count of caps.
  private func nationNamed(_ draft: Draft) -> Int? {
    let sentence = scene.layers.sentences[draft.sentence].tokens
    for mention in scene.mentions where sentence.contains(mention.tokens.lowerBound) {
      if case .nation(let nation) = mention.referent { return nation }
    }
    return sentence.lazy.compactMap { AttributeReader(scene: scene).demonym($0) }.first
  }

  // MARK: Needs

  /// What kind of player is sought: the position after the trigger with "left-footed" before it.
  private func readNeed(_ draft: inout Draft) {
    guard draft.value == nil, let first = positions(after: draft).first else { return }
    draft.value = .words(scene.layers.words(of: first))
    draft.grounds[.value] = (first, "positions")
  }

  /// A need of several positions is a claim for each: "a centre-back, a left-back and a striker".
  func needs(_ draft: Draft) -> [Draft] {
    guard draft.kind == .need, draft.frame.value == nil else { return [draft] }
    let all = positions(after: draft)
    guard all.count > 1 else { return [draft] }
    return all.map { position in
      var copy = draft
      copy.value = .words(scene.layers.words(of: position))
      copy.grounds[.value] = (position, "positions")
      return copy
    }
  }

  /// The positions after the trigger that commas and "and" join.
  private func positions(after draft: Draft) -> [Range<Int>] {
    let sentence = scene.sentence(of: draft.hit.tokens.lowerBound).tokens
    var found: [Range<Int>] = []
    var index = draft.hit.tokens.lowerBound
    while index < sentence.upperBound {
      guard scene.mentionAt[index] < 0 || scene.mention(at: index)?.form == .description,
        let match = scene.words.positions.phrases.longestMatch(scene.tokens, from: index, limit: sentence.upperBound)
      else {
        if !found.isEmpty, !isBetweenPositions(index) { break }
        index += 1
        continue
      }
      var start = match.tokens.lowerBound
      while start > draft.hit.tokens.lowerBound, isFooted(start - 1) { start -= 1 }
      found.append(start..<match.tokens.upperBound)
      index = match.tokens.upperBound
    }
    return found
  }

  private func isBetweenPositions(_ index: Int) -> Bool {
    let id = scene.id(index)
    return scene.grammar.and.contains(id) || id == Word.comma || scene.grammar.or.contains(id)
      || scene.words.determiners.contains(id)
      || scene.grammar.needFillers.contains(id) || isFooted(index)
  }

  private func isFooted(_ index: Int) -> Bool {
    scene.tokens[index].kind == .hyphen
      || scene.tokens[index].letterCase == .lower && scene.grammar.footed.contains(scene.id(index))
  }

  // MARK: Contracts

  private func readContract(_ draft: inout Draft) {
    let sentence = scene.sentence(of: draft.hit.tokens.lowerBound).tokens
    let times = values.times.filter { sentence.contains($0.tokens.lowerBound) }
    let trigger = draft.hit.tokens.lowerBound
    let near = { (time: TimeMention) in abs(time.tokens.lowerBound - trigger) }
    if draft.value == nil || draft.frame.value == "=end",
      let end = times.filter({ $0.role == .until || $0.isRemaining || draft.frame.value == "=end" }).min(by: {
        near($0) < near($1)
      }), let year = year(end)
    {
      draft.value = .words("until \(year)")
      draft.grounds[.value] = (end.tokens, "times")
    } else if draft.value == nil, let length = times.filter({ $0.role == .duration }).min(by: { near($0) < near($1) }),
      let years = length.length?.years
    {
      draft.value = .words(years == 1 ? "1 year" : "\(years) years")
      draft.grounds[.value] = (length.tokens, "times")
    }
  }

  private func year(_ time: TimeMention) -> Int? {
    switch time.future ?? time.time {
    case .year(let year), .month(let year, _): year
    case .day(let day): day.year
    case .window(let window): window.year
    case .season(let year): year + 1
    case nil: nil
    }
  }

  // MARK: Absences

  /// The cause: the trigger's words without auxiliaries, with what says which injury before them, or after "with" at their end.
  private func readAbsence(_ draft: inout Draft) {
    guard draft.value == nil else { return }
    let sentence = scene.sentence(of: draft.hit.tokens.lowerBound).tokens
    var (start, end) = (draft.hit.tokens.lowerBound, draft.hit.tokens.upperBound)
    if scene.grammar.causeLeads.contains(scene.id(end - 1)) {
      start = end
      while start < sentence.upperBound, scene.words.determiners.contains(scene.id(start)) { start += 1 }
      end = start
      while end < sentence.upperBound, end - start < 5, isCausePart(end) { end += 1 }
    } else {
      while start > sentence.lowerBound, draft.hit.tokens.lowerBound - start < 4, isCausePart(start - 1) { start -= 1 }
    }
    while start < end - 1,
      scene.words.auxiliaries.contains(scene.id(start)) || scene.words.adverbs.contains(scene.id(start))
    {
      start += 1
    }
    guard start < end else { return }
    draft.value = .words(scene.layers.words(of: start..<end))
    draft.grounds[.value] = (start..<end, "cause")
  }

  private func isCausePart(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard scene.mentionAt[index] < 0, token.kind == .word || token.kind == .hyphen else { return false }
    return !scene.words.determiners.contains(token.id) && !scene.words.boundaries.contains(token.id)
      && !scene.words.auxiliaries.contains(token.id)
      && !scene.grammar.of.contains(token.id) && !scene.grammar.by.contains(token.id)
      && !scene.grammar.from.contains(token.id)
  }

  // MARK: Standings

  /// The players ahead of him: those named after "behind", or before "ahead of him".
  private func readStanding(_ draft: inout Draft) {
    guard draft.value == .words("behind"), let player = draft.player else { return }
    let sentence = scene.sentence(of: draft.hit.tokens.lowerBound).tokens
    var names: [String] = []
    for mention in scene.mentions where sentence.contains(mention.tokens.lowerBound) {
      guard let person = mention.person, person != player.entity, scene.people[person].role == .player else { continue }
      let name = scene.people[person].name
      if !names.contains(name) { names.append(name) }
    }
    if !names.isEmpty { draft.counterpartyWords = names.joined(separator: ", ") }
  }
}
