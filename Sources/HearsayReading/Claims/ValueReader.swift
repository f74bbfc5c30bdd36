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
    default: break
    }
  }

  // MARK: Needs

  /// What kind of player is sought: the position after the trigger with the adjectives before it.
  private func readNeed(_ draft: inout Draft) {
    guard draft.value == nil else { return }
    let sentence = scene.sentence(of: draft.hit.tokens.lowerBound).tokens
    for index in draft.hit.tokens.lowerBound..<sentence.upperBound where scene.mentionAt[index] < 0 || scene.mention(at: index)?.form == .description {
      guard let match = scene.words.positions.phrases.longestMatch(scene.tokens, from: index, limit: sentence.upperBound) else { continue }
      var start = match.tokens.lowerBound
      while start > draft.hit.tokens.lowerBound, isFooted(start - 1) { start -= 1 }
      draft.value = .words(scene.layers.words(of: start..<match.tokens.upperBound))
      draft.grounds[.value] = (start..<match.tokens.upperBound, "positions")
      return
    }
  }

  private func isFooted(_ index: Int) -> Bool {
    scene.tokens[index].kind == .hyphen || ["left", "right", "footed"].contains(scene.layers.words(of: scene.tokens[index]))
  }

  // MARK: Contracts

  private func readContract(_ draft: inout Draft) {
    let sentence = scene.sentence(of: draft.hit.tokens.lowerBound).tokens
    let times = values.times.filter { sentence.contains($0.tokens.lowerBound) }
    let trigger = draft.hit.tokens.lowerBound
    let near = { (time: TimeMention) in abs(time.tokens.lowerBound - trigger) }
    if draft.value == nil || draft.frame.value == "=end", let end = times.filter({ $0.role == .until || $0.isRemaining || draft.frame.value == "=end" }).min(by: { near($0) < near($1) }), let year = year(end) {
      draft.value = .words("until \(year)")
      draft.grounds[.value] = (end.tokens, "times")
    } else if draft.value == nil, let length = times.filter({ $0.role == .duration }).min(by: { near($0) < near($1) }), let years = length.length?.years {
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

  /// The cause: the trigger's words with what says which injury before them.
  private func readAbsence(_ draft: inout Draft) {
    guard draft.value == nil else { return }
    var start = draft.hit.tokens.lowerBound
    let sentence = scene.sentence(of: start).tokens
    while start > sentence.lowerBound, draft.hit.tokens.lowerBound - start < 4, isCausePart(start - 1) { start -= 1 }
    draft.value = .words(scene.layers.words(of: start..<draft.hit.tokens.upperBound))
    draft.grounds[.value] = (start..<draft.hit.tokens.upperBound, "cause")
  }

  private func isCausePart(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard scene.mentionAt[index] < 0, token.kind == .word || token.kind == .hyphen else { return false }
    return !scene.words.determiners.contains(token.id) && !scene.words.boundaries.contains(token.id) && !scene.words.auxiliaries.contains(token.id)
      && token.id != Word.of && token.id != Word.by && token.id != Word.from
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
