import HearsayLexicon
import HearsayText

/// Moves that share one verb: "signed Lund from Chelsea, Brandt from Lille and Vos from Ajax", "sold Lund to Roma and Brandt to Lazio".
///
/// The verb stands once; what follows it are pieces of a player, a preposition and a club, parted by commas and "and" (gapping).
struct GappedMoves {
  /// A piece of the list.
  struct Piece {
    /// The players: indices into `Scene.mentions`.
    let players: [Int]
    /// Where the preposition leads.
    let finder: Finder
    /// The club: an index into `Scene.mentions`.
    let club: Int
    /// All of its tokens.
    let tokens: Range<Int>
  }

  let scene: Scene
  let hit: TriggerHit
  private let sentence: Range<Int>

  init(scene: Scene, hit: TriggerHit) {
    self.scene = scene
    self.hit = hit
    sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
  }

  /// The pieces of the list that the trigger opens, each with the preposition of the first; empty where there is no second move.
  func pieces() -> [Piece] {
    var pieces: [Piece] = []
    var index = hit.tokens.upperBound
    while index < sentence.upperBound {
      guard let piece = piece(at: index) else {
        index += 1
        continue
      }
      if let last = pieces.last {
        guard piece.finder == last.finder, isJoint(last.tokens.upperBound..<piece.tokens.lowerBound) else { break }
      } else if !opens(piece) {
        index = piece.tokens.upperBound
        continue
      }
      pieces.append(piece)
      index = piece.tokens.upperBound
    }
    let isList = pieces.count > 1 || pieces.first.map { follows($0) } ?? false
    return isList ? pieces : []
  }

  /// Whether a piece is the verb's own object, or follows the club of the verb's own subject: "gone to Roma and Brandt to Lazio".
  private func opens(_ piece: Piece) -> Bool {
    let before = hit.tokens.upperBound..<piece.tokens.lowerBound
    return !before.contains { isClauseEnd($0) } && (before.count < 8 || follows(piece))
  }

  private func follows(_ piece: Piece) -> Bool {
    guard
      let club = scene.mentions.lastIndex(where: { mention in
        mention.club != nil && mention.tokens.lowerBound > hit.tokens.lowerBound
          && mention.tokens.upperBound <= piece.tokens.lowerBound
      })
    else { return false }
    let tokens = scene.mentions[club].tokens
    return leads(to: tokens.lowerBound) == piece.finder && isJoint(tokens.upperBound..<piece.tokens.lowerBound)
  }

  /// The piece whose first player stands at a token.
  private func piece(at index: Int) -> Piece? {
    var (players, next) = ([Int](), index)
    while next < sentence.upperBound, let mention = scene.mention(at: next), RoleSort.player.accepts(mention, scene),
      mention.tokens.lowerBound == next
    {
      players.append(scene.mentionAt[next])
      next = mention.tokens.upperBound
      guard next + 1 < sentence.upperBound, isJoiner(next) else { break }
      let start = isJoiner(next + 1) ? next + 2 : next + 1
      guard start < sentence.upperBound, let other = scene.mention(at: start), RoleSort.player.accepts(other, scene)
      else {
        break
      }
      next = start
    }
    guard !players.isEmpty, let place = club(after: next), let finder = leads(to: place) else { return nil }
    let club = scene.mentionAt[place]
    return Piece(
      players: players, finder: finder, club: club, tokens: index..<scene.mentions[club].tokens.upperBound)
  }

  /// Where the club begins that a preposition right after a token leads to.
  private func club(after index: Int) -> Int? {
    guard index < sentence.upperBound,
      Self.ways.contains(where: { scene.grammar.prepositions[$0]?.contains(scene.id(index)) ?? false })
    else { return nil }
    var next = index + 1
    while next < min(index + 4, sentence.upperBound), scene.mentionAt[next] < 0,
      scene.words.determiners.contains(scene.id(next)) || AttributeReader(scene: scene).demonym(next) != nil
        || scene.words.playerNouns.contains(scene.id(next))
    {
      next += 1
    }
    guard next < sentence.upperBound, scene.mention(at: next)?.club != nil else { return nil }
    return next
  }

  private static let ways: [Finder] = [.from, .to, .for]

  /// The preposition that leads to the club at a token.
  private func leads(to index: Int) -> Finder? {
    for place in (max(sentence.lowerBound, index - 4)..<index).reversed() {
      if let way = Self.ways.first(where: { scene.grammar.prepositions[$0]?.contains(scene.id(place)) ?? false }) {
        return way
      }
      if scene.mentionAt[place] >= 0 { return nil }
    }
    return nil
  }

  private func isJoiner(_ index: Int) -> Bool {
    scene.id(index) == Word.comma || scene.id(index) == Word.ampersand || scene.grammar.and.contains(scene.id(index))
  }

  private func isClauseEnd(_ index: Int) -> Bool { Clauses(scene: scene).endsClause(index) }

  /// Whether tokens only join two pieces: a comma or "and", what was paid, and what describes the next player.
  private func isJoint(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 14, tokens.contains(where: isJoiner) else { return false }
    return tokens.allSatisfy { index in
      let id = scene.id(index)
      return isJoiner(index) || scene.tokens[index].kind == .number || scene.tokens[index].kind == .currency
        || scene.tokens[index].kind == .hyphen || scene.grammar.priceWords.contains(id)
        || scene.words.determiners.contains(id) || scene.words.positions.contains(id)
        || scene.words.playerNouns.contains(id) || scene.grammar.joinWords.contains(id)
        || AttributeReader(scene: scene).demonym(index) != nil
    }
  }
}
