import HearsayModel

/// Decides which candidates stand: for each trigger the best way to fill its roles, and of that way the drafts that are likely enough.
struct Decision {
  let model: StandModel

  func decide(_ solutions: [Solution]) -> [Draft] {
    let byHit = Dictionary(grouping: solutions) { $0.hit }
    return byHit.keys.sorted().flatMap { hit in decide(forOneTrigger: byHit[hit] ?? []) }
  }

  private func decide(forOneTrigger ways: [Solution]) -> [Draft] {
    guard !model.isEmpty else { return ways.first?.drafts ?? [] }
    var best: (score: Double, drafts: [Draft]) = (-1, [])
    for way in ways {
      var drafts = way.drafts
      for index in drafts.indices { 
        drafts[index].confidence = model.probability(way.features[index])
        drafts[index].features = way.features[index]
      }
      let score = drafts.map(\.confidence).reduce(0, +) / Double(max(drafts.count, 1))
      if score > best.score { best = (score, drafts) }
    }
    return best.drafts.filter { $0.confidence >= model.threshold }
  }
}
