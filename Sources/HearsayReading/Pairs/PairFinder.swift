import HearsayModel
import HearsayText

/// Which pairs of a player and a club each sentence may speak of: those that it names, and those that the article leads one to think of.
struct PairFinder {
  let scene: Scene
  let topics: Topics
  let affiliations: Affiliations
  /// The candidates of the frames in each sentence.
  let drafts: [Int: [Draft]]

  /// The two, before anything is known of them.
  struct Names: Hashable {
    let player, club: Int?
  }

  /// The pairs of each sentence, in the order in which they come to mind; a sentence of very many names has only the first.
  func pairs() -> [[Names]] {
    var lastPlayers: [Int] = []
    var lastClubs: [Int] = []
    let mentioned = mentioned()
    return scene.layers.sentences.indices.map { sentence in
      let (players, clubs) = mentioned[sentence]
      var people = players
      if let last = lastPlayers.last { add(last, to: &people) }
      if players.isEmpty, let topic = topics.player { add(topic, to: &people) }
      var pairs: [Names] = []
      for player in people.prefix(Self.most) {
        pairs += self.clubs(of: player, named: clubs, before: lastClubs).map { Names(player: player, club: $0) }
        pairs.append(Names(player: player, club: nil))
      }
      var doers = clubs
      if let last = lastClubs.last { add(last, to: &doers) }
      pairs += doers.prefix(Self.most).map { Names(player: nil, club: $0) }
      for draft in drafts[sentence] ?? [] { add(Names(draft), to: &pairs) }
      if !players.isEmpty { lastPlayers = players }
      if !clubs.isEmpty { lastClubs = clubs }
      return pairs
    }
  }

  /// So many players and so many clubs of a sentence are seen.
  private static let most = 10

  /// The players and clubs that each sentence mentions, each once.
  private func mentioned() -> [(players: [Int], clubs: [Int])] {
    var found: [(players: [Int], clubs: [Int])] = scene.layers.sentences.map { _ in ([], []) }
    for mention in scene.mentions {
      let sentence = scene.sentenceOf[mention.tokens.lowerBound]
      if let person = mention.person {
        if scene.people[person].role == .player { add(person, to: &found[sentence].players) }
        if let club = scene.club(ofStaff: person) { add(club, to: &found[sentence].clubs) }
      }
      if let club = mention.club { add(club, to: &found[sentence].clubs) }
    }
    return found
  }

  /// The clubs that a sentence names, then those that the article ties to a player, then those of the sentence before.
  private func clubs(of player: Int, named: [Int], before: [Int]) -> [Int] {
    var clubs = Array(named.prefix(Self.most))
    for club in [affiliations.owner(player), affiliations.buyer(player), affiliations.arrival(player)] {
      if let club { add(club, to: &clubs) }
    }
    for club in affiliations.suitors(player).sorted().prefix(4) + before.suffix(2) { add(club, to: &clubs) }
    return clubs
  }

  private func add<Element: Equatable>(_ element: Element, to list: inout [Element]) {
    if !list.contains(element) { list.append(element) }
  }
}

extension PairFinder.Names {
  init(_ draft: Draft) { self.init(player: draft.player?.entity, club: draft.club?.entity) }
}
