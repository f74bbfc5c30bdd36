import HearsayLexicon
import HearsayText

/// Finds the deals of a club's lists of arrivals and departures: "In: Otto Lund (Ajax, loan), Milo Brandt (free)".
///
/// The club stands before the label, or in the heading above. Each player of the list opens a frame with what stands behind his name: the
/// other club where one is named, and the terms.
struct DealLists {
  let scene: Scene
  let book: FrameBook
  private let headings: ClubHeadings
  private let arrival, departure, release: Int?

  init(scene: Scene, book: FrameBook) {
    self.scene = scene
    self.book = book
    headings = ClubHeadings(scene: scene)
    arrival = book.place(of: "transfer.list-in")
    departure = book.place(of: "transfer.list-out")
    release = book.place(of: "exit.list-out")
  }

  /// What a label says of the players behind it.
  private enum Direction { case arrivals, departures }

  /// The deals of all lists, in the order of the text.
  func hits() -> [TriggerHit] {
    var hits: [TriggerHit] = []
    var label: (direction: Direction, club: Int, line: Int)?
    for (line, sentence) in scene.layers.sentences.enumerated() {
      if let (direction, end) = self.label(in: sentence.tokens), let club = club(of: sentence.tokens, line) {
        hits += items(in: end..<sentence.tokens.upperBound).compactMap { hit($0, direction, club) }
        label = (direction, club, line)
      } else if let above = label, line == above.line + 1, isItem(sentence.tokens) {
        // A line for each player under the label.
        hits += items(in: sentence.tokens).compactMap { hit($0, above.direction, above.club) }
        label = (above.direction, above.club, line)
      }
    }
    return hits
  }

  /// The direction that a line's label gives, and the token behind its colon or dash, or its end: "In:", "Lazio – Departures:".
  private func label(in tokens: Range<Int>) -> (Direction, Int)? {
    var start = tokens.lowerBound
    if let mention = scene.mention(at: start), mention.club != nil { start = mention.tokens.upperBound }
    while start < tokens.upperBound, isPart(start) { start += 1 }
    for (direction, list) in [
      (Direction.arrivals, scene.words.arrivalLabels), (.departures, scene.words.departureLabels),
    ] {
      guard let match = list.phrases.longestMatch(scene.tokens, from: start, limit: tokens.upperBound) else { continue }
      let end = match.tokens.upperBound
      if end == tokens.upperBound { return (direction, end) }
      if isPart(end), end + 1 == tokens.upperBound || scene.mention(at: end + 1)?.person != nil {
        return (direction, end + 1)
      }
    }
    return nil
  }

  /// Whether a token parts a label from what it belongs to.
  private func isPart(_ index: Int) -> Bool {
    scene.id(index) == Word.colon || scene.tokens[index].kind == .dash || scene.tokens[index].kind == .hyphen
  }

  /// The mention of the club whose list it is.
  private func club(of tokens: Range<Int>, _ line: Int) -> Int? {
    if let first = scene.mention(at: tokens.lowerBound), first.club != nil { return scene.mentionAt[tokens.lowerBound] }
    return headings.mention(above: line)
  }

  /// Whether a line is one player with what is said of him.
  private func isItem(_ tokens: Range<Int>) -> Bool {
    guard let first = scene.mention(at: tokens.lowerBound), first.person != nil,
      first.tokens.upperBound < tokens.upperBound
    else { return false }
    return opensTerms(first.tokens.upperBound)
  }

  private func opensTerms(_ index: Int) -> Bool {
    scene.id(index) == Word.openBracket || scene.grammar.from.contains(scene.id(index))
      || scene.grammar.to.contains(scene.id(index))
  }

  /// The players of a list, each with the tokens that say something of him.
  private func items(in tokens: Range<Int>) -> [(player: Int, terms: Range<Int>)] {
    let players = tokens.filter { index in
      guard scene.mentionAt[index] >= 0, let mention = scene.mention(at: index), mention.tokens.lowerBound == index
      else { return false }
      return mention.person.map { scene.people[$0].role == .player } ?? false
    }
    return zip(players, players.dropFirst() + [tokens.upperBound]).compactMap { player, next in
      guard let mention = scene.mention(at: player) else { return nil }
      let start = mention.tokens.upperBound
      guard start < next, opensTerms(start) else { return nil }
      let close = (start..<next).last { scene.id($0) == Word.closeBracket }
      return (scene.mentionAt[player], start..<(close.map { $0 + 1 } ?? next))
    }
  }

  private func hit(_ item: (player: Int, terms: Range<Int>), _ direction: Direction, _ club: Int) -> TriggerHit? {
    let other = item.terms.first { scene.mention(at: $0)?.club != nil }.map { scene.mentionAt[$0] }
    var slots = TriggerSlots()
    slots[.player] = item.player
    let frame: Int?
    switch direction {
    case .arrivals: (frame, slots[.club], slots[.seller]) = (arrival, club, other)
    case .departures where other != nil: (frame, slots[.club], slots[.seller]) = (departure, other, club)
    case .departures: (frame, slots[.club]) = (release, club)
    }
    return frame.map { TriggerHit(frame: $0, trigger: 0, tokens: item.terms, verb: nil, slots: slots, isItem: true) }
  }
}
