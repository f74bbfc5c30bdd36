import HearsayGold

/// Parts the articles of a gold folder into folds, so that articles about one player, and so about one story, stand in one fold.
struct StorySplit {
  /// The fold of each article, by its id.
  let foldOf: [String: Int]
  let count: Int

  /// Joins articles that share one of their two most claimed players, then deals the stories out, the largest first, to the emptiest fold.
  init(_ documents: [GoldDocument], folds: Int) {
    var leader = Array(documents.indices)
    func find(_ index: Int) -> Int { leader[index] == index ? index : find(leader[index]) }
    var first: [String: Int] = [:]
    for (index, document) in documents.enumerated() {
      for player in Self.mainPlayers(document) {
        if let other = first[player] { leader[find(index)] = find(other) } else { first[player] = index }
      }
    }
    let stories = Dictionary(grouping: documents.indices, by: find).values.sorted {
      ($1.count, $0[0]) < ($0.count, $1[0])
    }
    var sizes = Array(repeating: 0, count: folds)
    var foldOf: [String: Int] = [:]
    for story in stories {
      let fold = sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) } ?? 0
      sizes[fold] += story.count
      for index in story { foldOf[documents[index].id] = fold }
    }
    self.foldOf = foldOf
    self.count = folds
  }

  private static func mainPlayers(_ document: GoldDocument) -> [String] {
    var counts: [String: Int] = [:]
    for claim in document.claims { if let player = claim.player { counts[player.lowercased(), default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map(\.key)
  }
}
