import HearsayText

/// Where people belong: from the ties that their descriptions give, weighed.
struct Affiliations {
  let scene: Scene
  /// Suitors of each player that claims of this article name; they are no owners.
  var suitors: [Int: Set<Int>] = [:]
  private let clubCounts: [Int: Int]

  init(scene: Scene) {
    self.scene = scene
    var counts: [Int: Int] = [:]
    for mention in scene.mentions { if let club = mention.club { counts[club, default: 0] += 1 } }
    clubCounts = counts
  }

  /// The club that the article's own words tie a player to; `nil` where they tie him to none.
  func tiedClub(_ person: Int) -> Int? {
    var weights: [Int: Int] = [:]
    for tie in scene.people[person].ties { weights[tie.club, default: 0] += tie.isFormer ? -tie.weight : tie.weight }
    return weights.filter { $0.value > 0 }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The club that he belongs to: tied, else the club of the article that is no suitor of his and is named most.
  func owner(_ person: Int) -> Int? {
    if let tied = tiedClub(person) { return tied }
    let out = suitors[person] ?? []
    let former = Set(scene.people[person].ties.filter(\.isFormer).map(\.club))
    let candidates = clubCounts.filter { !out.contains($0.key) && !former.contains($0.key) }
    return candidates.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
