import HearsayModel
import HearsayText

/// Whose player somebody is by rules alone, which the trained choice hears as one more witness.
struct OwnerRules {
  let scene: Scene
  let topic: Int?
  private let clubCounts: [Int: Int]
  /// Headings, where the article has several: one alone heads nothing.
  private let headings: ClubHeadings?

  init(scene: Scene, topic: Int?) {
    self.scene = scene
    self.topic = topic
    var counts: [Int: Int] = [:]
    for mention in scene.mentions { if let club = mention.club { counts[club, default: 0] += 1 } }
    clubCounts = counts
    let headings = ClubHeadings(scene: scene)
    self.headings = headings.all.count > 1 ? headings : nil
  }

  /// The club whose heading a person stands under.
  private func headed(_ person: Int) -> Int? {
    let here = scene.sentenceOf[scene.people[person].firstTokens.lowerBound]
    return headings?.mention(above: here).flatMap { scene.mentions[$0].club }
  }

  /// The club that claims and descriptions tie him to; `nil` where they tie him to none.
  func tie(of person: Int, by claims: ClubClaims) -> Int? {
    let rules = scene.knowledge.weights.owner
    var weights: [Int: Double] = [:]
    for (club, count) in claims.owners[person] ?? [:] { weights[club, default: 0] += min(Double(count), rules.voteCap) }
    for tie in scene.people[person].ties {
      weights[tie.club, default: 0] += tie.isFormer ? -Double(tie.weight) * rules.former : Double(tie.weight)
    }
    return weights.filter { $0.value > rules.least }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The club that he belongs to: tied; else the one under whose name he stands; else the club named nearest where he is first named; else the
  /// club of the article that is no suitor of his and is named most.
  func owner(of person: Int, by claims: ClubClaims) -> Int? {
    if let tied = tie(of: person, by: claims) ?? headed(person) { return tied }
    let out = (claims.suitors[person] ?? []).union(scene.people[person].ties.filter(\.isFormer).map(\.club))
    if person != topic, let near = near(person, out, claims) { return near }
    let own = claims.owners[person] ?? [:]
    let scores = clubCounts.filter { !out.contains($0.key) || own[$0.key] != nil }
      .map { club, count in (club: club, score: count + 2 * (own[club] ?? 0) - (out.contains(club) ? 4 : 0)) }
    return scores.max { ($0.score, -$0.club) < ($1.score, -$1.club) }?.club
  }

  /// The club named before him in the sentence that first names him; else that of the article's hero; else one named near.
  private func near(_ person: Int, _ out: Set<Int>, _ claims: ClubClaims) -> Int? {
    let first = scene.people[person].firstTokens.lowerBound
    if let before = clubBefore(first, isOut: out.contains) { return before }
    if let topic, let main = tie(of: topic, by: claims), !out.contains(main) { return main }
    return clubNear(first, isOut: out.contains)
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
