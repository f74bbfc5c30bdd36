import HearsayModel
import HearsayText

/// Where people belong: from the ties that their descriptions give, weighed.
struct Affiliations {
  let scene: Scene
  /// Suitors of each player that claims of this article name; they are no owners.
  var suitors: [Int: Set<Int>] = [:]
  /// The clubs that moves, agreements, medicals and bids of this article send a player to, with how many do.
  var buyers: [Int: [Int: Int]] = [:]
  /// Clubs that claims name outright as his: "leave Barcelona", "from Napoli", "his contract at Roma".
  var votes: [Int: [Int: Int]] = [:]
  private let clubCounts: [Int: Int]
  /// Lines that name a club and nothing else, where the article has several: each heads what stands under it.
  private let headings: [(sentence: Int, club: Int)]
  private let topic: Int?
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
    var counts: [Int: Int] = [:]
    for mention in scene.mentions { if let club = mention.club { counts[club, default: 0] += 1 } }
    clubCounts = counts
    let headings = scene.layers.sentences.indices.compactMap { index in
      Self.heading(index, scene).map { (sentence: index, club: $0) }
    }
    self.headings = headings.count > 1 ? headings : []
    evidence = OwnerFeatures(scene: scene, topic: topic)
  }

  /// The club that a line names without another word.
  private static func heading(_ index: Int, _ scene: Scene) -> Int? {
    let sentence = scene.layers.sentences[index]
    guard index > 0, !sentence.isClosed, let first = sentence.tokens.first, let mention = scene.mention(at: first)
    else { return nil }
    let rest = sentence.tokens.dropFirst(mention.tokens.count)
    return rest.allSatisfy({ scene.tokens[$0].kind != .word }) ? mention.club : nil
  }

  /// The club whose heading a person stands under.
  private func headed(_ person: Int) -> Int? {
    let here = scene.sentenceOf[scene.people[person].firstTokens.lowerBound]
    return headings.last { $0.sentence < here }?.club
  }

  /// Learns from a first reading of the roles who wants a player and where he is said to be.
  ///
  /// - Parameter doer: the club that does what the draft tells; a stance or rejection tells its will, so that he is its player.
  mutating func note(_ draft: Draft, doer: Int?) {
    guard let player = draft.player else { return }
    evidence.note(draft, doer: doer)
    if Self.refusing.contains(draft.kind), let doer {
      votes[player.entity, default: [:]][doer, default: 0] += 1
    }
    if let club = draft.club {
      switch KindRules.rules(of: draft.kind).clubRole {
      case .suitor where draft.polarity == .affirmed: suitors[player.entity, default: []].insert(club.entity)
      case .any
      where scene.knowledge.weights.owner.wish > 0 && draft.kind == .preference && Self.ofOwn.contains(draft.value)
        && Self.outright.contains(club.finder):
        votes[player.entity, default: [:]][club.entity, default: 0] += 1
      case .owner
      where (Self.outright.contains(club.finder) && Self.owning.contains(draft.kind))
        || (draft.frame.value == "=end" && Self.outright.contains(club.finder)):
        votes[player.entity, default: [:]][club.entity, default: 0] += 1
      default: break
      }
    }
    noteMove(draft, player.entity)
  }

  /// Learns from a move, an agreement or a bid: told as background it says where he is now, otherwise where he goes and whom he leaves.
  private mutating func noteMove(_ draft: Draft, _ player: Int) {
    let isPast = draft.kind == .transfer && (draft.value == .words("history") || draft.value == .words("return"))
    if isPast {
      if let club = draft.club, club.mention != nil { votes[player, default: [:]][club.entity, default: 0] += 1 }
      return
    }
    if [.transfer, .agreement, .medical, .bid].contains(draft.kind), draft.polarity == .affirmed,
      draft.value != .words("spell"), let club = draft.club
    {
      buyers[player, default: [:]][club.entity, default: 0] += 1
    }
    if let seller = draft.counterparty, Self.sellers.contains(seller.finder),
      seller.finder != .subject || scene.knowledge.weights.owner.accepted > 0
    {
      votes[player, default: [:]][seller.entity, default: 0] += 1
    }
  }

  /// The club that most claims of the article send a player to; `nil` where none does.
  func buyer(_ person: Int) -> Int? {
    buyers[person]?.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Wishes that a player has of his own club.
  private static let ofOwn: [ClaimValue?] = [.words("leave"), .words("stay")]
  private static let sellers: Set<Finder> = [.from, .slot, .seller, .subject]
  private static let outright: Set<Finder> = [.slot, .object, .from, .at, .possessive, .premod]
  private static let refusing: Set<Kind> = [.stance, .rejection]
  private static let owning: Set<Kind> = [.exit, .stance, .standing]

  /// The club that the article's own words tie a player to; `nil` where they tie him to none.
  func tiedClub(_ person: Int) -> Int? {
    guard isSettled else { return guessedTie(person) }
    return settled[person].flatMap { $0.probability >= scene.knowledge.weights.owner.sure ? $0.club : nil }
  }

  /// The club that he belongs to; `nil` where the article names none.
  func owner(_ person: Int) -> Int? { isSettled ? settled[person]?.club : guess(person) }

  /// Chooses the club of each player by everything that the first pass has noted: first that of the player whom the article is about.
  mutating func settle() {
    let players = scene.people.indices.filter { scene.people[$0].role == .player }
    for person in players.filter({ $0 == topic }) + players.filter({ $0 != topic }) { settle(person) }
    isSettled = true
  }

  private mutating func settle(_ person: Int) {
    let (guess, tie) = (guess(person), guessedTie(person))
    // Where every club woos him, none of them has him, unless the article says so as well.
    let wooing = (suitors[person] ?? []).filter { votes[person]?[$0] == nil && $0 != tie }
    let clubs = evidence.clubs.allSatisfy(wooing.contains) ? [] : evidence.clubs
    let mates = evidence.mate(of: person).flatMap { settled[$0]?.club }
    let main = person == topic ? nil : topic.flatMap { settled[$0]?.club }
    var options = clubs.map { club in
      var features = evidence.features(of: person, at: club, main: main, mates: mates)
      let isSuitor = suitors[person]?.contains(club) ?? false
      if isSuitor { features.append("suitor") }
      if club == guess { features.append(isSuitor ? "guessed, a suitor" : "guessed") }
      if club == tie { features.append("guessed tie") }
      return OwnerChoice.Option(club: scene.clubs[club].name, features: features)
    }
    options.append(OwnerChoice.Option(club: nil, features: evidence.featuresOfNone(for: person)))
    guard let best = scene.knowledge.owners.best(of: options.map(\.features)) else { return }
    choices.append(OwnerChoice(player: scene.people[person].name, options: options, chosen: best.place))
    if best.place < clubs.count {
      settled[person] = (clubs[best.place], best.probability)
    } else if let guess, !(suitors[person]?.contains(guess) ?? false) {
      // Nothing ties him surely; where somebody's club must be named, the likeliest that does not woo him is.
      settled[person] = (guess, 0)
    }
  }

  private func guessedTie(_ person: Int) -> Int? {
    let rules = scene.knowledge.weights.owner
    var weights: [Int: Double] = [:]
    for (club, count) in votes[person] ?? [:] { weights[club, default: 0] += min(Double(count), rules.voteCap) }
    for tie in scene.people[person].ties {
      weights[tie.club, default: 0] += tie.isFormer ? -Double(tie.weight) * rules.former : Double(tie.weight)
    }
    return weights.filter { $0.value > rules.least }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The club that he belongs to: tied; else the club named nearest before him where he is first named; else the club of the article that is no
  /// suitor of his and is named most.
  private func guess(_ person: Int) -> Int? {
    if let tied = guessedTie(person) ?? headed(person) { return tied }
    let out = (suitors[person] ?? []).union(scene.people[person].ties.filter(\.isFormer).map(\.club))
    if person != topic {
      let first = scene.people[person].firstTokens.lowerBound
      if let near = clubBefore(first, isOut: { out.contains($0) }) { return near }
      if scene.knowledge.weights.owner.nearFirst > 0, let near = clubNear(first, isOut: { out.contains($0) }) {
        return near
      }
      if let topic, let main = guessedTie(topic), !out.contains(main) { return main }
      if let near = clubNear(first, isOut: { out.contains($0) }) { return near }
    }
    let scores = clubCounts.filter { !out.contains($0.key) || votes[person]?[$0.key] != nil }
      .map { club, count in (club: club, score: count + 2 * (votes[person]?[club] ?? 0) - (out.contains(club) ? 4 : 0))
      }
    return scores.max { ($0.score, -$0.club) < ($1.score, -$1.club) }?.club
  }

  /// The last club named before a token in its sentence.
  private func clubBefore(_ token: Int, isOut: (Int) -> Bool) -> Int? {
    scene.mentions.last { mention in
      mention.tokens.upperBound <= token && scene.sentenceOf[mention.tokens.lowerBound] == scene.sentenceOf[token]
        && mention.club.map { !isOut($0) } ?? false
    }?.club
  }

  /// The last club named before a token within two sentences, or the first after it in its sentence.
  private func clubNear(_ token: Int, isOut: (Int) -> Bool) -> Int? {
    let here = scene.sentenceOf[token]
    for mention in scene.mentions.reversed() where mention.tokens.upperBound <= token {
      if here - scene.sentenceOf[mention.tokens.lowerBound] > 1 { break }
      if let club = mention.club ?? mention.person.flatMap({ scene.club(ofStaff: $0) }), !isOut(club) { return club }
    }
    for mention in scene.mentions
    where mention.tokens.lowerBound > token && scene.sentenceOf[mention.tokens.lowerBound] == here {
      if let club = mention.club, !isOut(club) { return club }
    }
    return nil
  }
}
