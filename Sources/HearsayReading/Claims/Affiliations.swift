import HearsayModel

/// Where people belong: chosen for each player among the clubs of the article, once a first pass over its claims has been noted.
struct Affiliations {
  let scene: Scene
  private let topic: Int?
  private var claims = ClubClaims()
  private let rules: OwnerRules
  /// What speaks for a club being a player's own.
  private var evidence: OwnerFeatures
  /// The club of each player, with how likely it is his, once the first pass is over.
  private var settled: [Int: (club: Int, probability: Double)] = [:]
  private var isSettled = false
  /// The choices of owners, for the trainer.
  private(set) var choices: [OwnerChoice] = []

  init(scene: Scene, topic: Int?) {
    self.scene = scene
    self.topic = topic
    rules = OwnerRules(scene: scene, topic: topic)
    evidence = OwnerFeatures(scene: scene, topic: topic)
  }

  /// The clubs that claims of this article name as wanting a player.
  func suitors(_ player: Int) -> Set<Int> { claims.suitors[player] ?? [] }

  /// The club that most claims of the article send a player to; `nil` where none does.
  func buyer(_ player: Int) -> Int? { claims.buyer(player) }

  /// The club that the article's news takes a player to, told as done or planned; `nil` where it is silent of a move.
  func arrival(_ player: Int) -> Int? { claims.arrival(player) }

  /// Learns from a draft of the first pass.
  ///
  /// - Parameter doer: the club that does what the draft tells; `nil` where none is named.
  mutating func note(_ draft: Draft, doer: Int?) {
    claims.note(draft, doer: doer)
    evidence.note(draft, doer: doer)
  }

  /// The club that the article's own words tie a player to; `nil` where they tie him to none.
  func tiedClub(_ person: Int) -> Int? {
    guard isSettled else { return rules.tie(of: person, by: claims) }
    return settled[person].flatMap { $0.probability >= scene.knowledge.weights.owner.sure ? $0.club : nil }
  }

  /// The club that he belongs to; `nil` where the article names none.
  func owner(_ person: Int) -> Int? { isSettled ? settled[person]?.club : rules.owner(of: person, by: claims) }

  /// Chooses the club of each player by everything that the first pass has noted: first that of the player whom the article is about.
  mutating func settle() {
    let players = scene.people.indices.filter { scene.people[$0].role == .player }
    for person in players.filter({ $0 == topic }) + players.filter({ $0 != topic }) { settle(person) }
    isSettled = true
  }

  private mutating func settle(_ person: Int) {
    let guess = rules.owner(of: person, by: claims)
    let (clubs, options) = options(for: person, guess)
    guard let best = scene.knowledge.owners.best(of: options.map(\.features)) else { return }
    choices.append(OwnerChoice(player: scene.people[person].name, options: options, chosen: best.place))
    if best.place < clubs.count {
      settled[person] = (clubs[best.place], best.probability)
    } else if let guess, !suitors(person).contains(guess) {
      // Nothing ties him surely; where somebody's club must be named, the likeliest that does not woo him is.
      settled[person] = (guess, 0)
    }
  }

  /// The clubs that may be his, and the options that they are, of which the last is none of them.
  ///
  /// - Parameter guess: what the rules say.
  private func options(for person: Int, _ guess: Int?) -> (clubs: [Int], options: [OwnerChoice.Option]) {
    let (tie, wooers) = (rules.tie(of: person, by: claims), suitors(person))
    // Where every club woos him, none of them has him, unless the article says so as well.
    let wooing = wooers.filter { claims.owners[person]?[$0] == nil && $0 != tie }
    let clubs = evidence.clubs.allSatisfy(wooing.contains) ? [] : evidence.clubs
    let mates = evidence.mate(of: person).flatMap { settled[$0]?.club }
    let main = person == topic ? nil : topic.flatMap { settled[$0]?.club }
    let options = clubs.map { club in
      var features = evidence.features(of: person, at: club, main: main, mates: mates)
      let isSuitor = wooers.contains(club)
      if isSuitor { features.append("suitor") }
      if club == guess { features.append(isSuitor ? "guessed, a suitor" : "guessed") }
      if club == tie { features.append("guessed tie") }
      return OwnerChoice.Option(club: scene.clubs[club].name, features: features)
    }
    return (clubs, options + [OwnerChoice.Option(club: nil, features: evidence.featuresOfNone(for: person))])
  }
}
