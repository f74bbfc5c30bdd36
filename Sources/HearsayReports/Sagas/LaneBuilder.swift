import HearsayModel

/// Tells the lanes of the suitors from the claims of one saga.
struct LaneBuilder {
  let claims: [NamedClaim]
  let graph: ProvenanceGraph
  let owner: NamedClub?

  /// The lanes of claims that are in order of time: the furthest first.
  func lanes(of places: [Int]) -> [Lane] {
    var events: [String?: [LaneEvent]] = [:]
    var suitors: [String: NamedClub] = [:]
    for place in places {
      guard let suit = Suit(claims[place], owner: owner) else { continue }
      if let suitor = suit.suitor, suitors[suitor.key] == nil { suitors[suitor.key] = suitor }
      events[suit.suitor?.key, default: []].append(event(suit.move, at: place))
    }
    return hijacked(events.map { lane(of: $0.key.flatMap { suitors[$0] }, $0.value) }).sorted { $0.rank > $1.rank }
  }

  private func event(_ move: Suit.Move, at place: Int) -> LaneEvent {
    let filed = claims[place]
    return LaneEvent(
      place: place, day: filed.day, article: filed.article.id, move: move,
      isPlannedBid: filed.claim.kind == .bid && filed.claim.polarity == .affirmed && filed.claim.modality != .fact)
  }

  private func lane(of club: NamedClub?, _ events: [LaneEvent]) -> Lane {
    let course = LaneCourse(events)
    return Lane(
      club: club, name: club?.name ?? nameless(events), stage: course.stage, stageDay: course.stageDay,
      highest: course.highest, steps: steps(events),
      endings: course.endings.map {
        LaneEnding(stage: $0.stage, day: $0.day, isOver: $0.isOver, voices: graph.voices($0.places))
      },
      refusals: refusals(events), wishes: wishes(events),
      forecast: voices(events.filter { isForecast(claims[$0.place].claim) }),
      denial: voices(events.filter { $0.move == .denial }), voices: graph.voices(events.map(\.place)))
  }

  private func isForecast(_ claim: Claim) -> Bool {
    claim.kind == .transfer && claim.polarity == .affirmed && claim.modality == .plan
  }

  /// What the texts call suitors without a name, each words once.
  private func nameless(_ events: [LaneEvent]) -> String {
    var names: [String] = []
    for event in events {
      guard case .words(let words)? = claims[event.place].claim.value, !names.contains(words) else { continue }
      names.append(words)
    }
    return names.joined(separator: ", ")
  }

  private func voices(_ events: [LaneEvent]) -> Voices? {
    events.isEmpty ? nil : graph.voices(events.map(\.place))
  }

  private func steps(_ events: [LaneEvent]) -> [LaneStep] {
    grouped(events) { event -> LadderStep? in
      guard case .step(let step) = event.move else { return nil }
      return step
    }
    .map { LaneStep(stage: $0.stage, axis: $0.axis, voices: graph.voices($1)) }
    .sorted {
      ($0.day.inTime, $0.stage.rung ?? 0, $0.axis.rawValue) < ($1.day.inTime, $1.stage.rung ?? 0, $1.axis.rawValue)
    }
  }

  private struct RefusalSort: Hashable {
    let by: Refusal.Party
    let deal: Deal?
  }

  private func refusals(_ events: [LaneEvent]) -> [Refusal] {
    grouped(events) { event -> RefusalSort? in
      guard case .refusal(let by) = event.move else { return nil }
      return RefusalSort(by: by, deal: claims[event.place].claim.deal)
    }
    .map { Refusal(by: $0.by, deal: $0.deal, voices: graph.voices($1)) }
  }

  private struct WishSort: Hashable {
    let deal: Deal
    let isWanted: Bool
  }

  /// A form of deal that is named with what the suitor does is what it wants; only interest and a move are denied for one form alone.
  private func wishes(_ events: [LaneEvent]) -> [DealWish] {
    grouped(events) { event -> WishSort? in
      let claim = claims[event.place].claim
      guard let deal = claim.deal, claim.kind.isSuit else { return nil }
      if claim.polarity == .affirmed { return WishSort(deal: deal, isWanted: true) }
      return [.interest, .transfer].contains(claim.kind) ? WishSort(deal: deal, isWanted: false) : nil
    }
    .map { DealWish(deal: $0.deal, isWanted: $0.isWanted, voices: graph.voices($1)) }
  }

  /// The places of the events by what they share, in the order in which that first comes.
  private func grouped<Sort: Hashable>(_ events: [LaneEvent], by sort: (LaneEvent) -> Sort?) -> [(Sort, [Int])] {
    var order: [Sort] = []
    var places: [Sort: [Int]] = [:]
    for event in events {
      guard let sort = sort(event) else { continue }
      if places[sort] == nil { order.append(sort) }
      places[sort, default: []].append(event.place)
    }
    return order.map { ($0, places[$0] ?? []) }
  }
}
