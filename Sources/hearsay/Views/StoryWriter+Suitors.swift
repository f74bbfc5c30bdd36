import HearsayDesk
import HearsayModel
import HearsayReports

/// Each suitor's lane in words.
extension StoryWriter {
  /// More suitors than these are named only.
  private static let mostSuitors = 5
  /// As many of the others as are named.
  private static let mostNamed = 12

  mutating func addSuitors(of saga: Saga) {
    guard !saga.lanes.isEmpty else { return }
    page.addHeading("Suitors")
    for lane in saga.lanes.prefix(Self.mostSuitors) { add(lane, owner: saga.owner?.club.name) }
    let others = saga.lanes.dropFirst(Self.mostSuitors).map { lane in
      "\(lane.name) (\(LaneWords(lane, owner: nil, voices: voices).state))"
    }
    page.addField("Others", Count.list(others, atMost: Self.mostNamed))
  }

  mutating func add(_ lane: Lane, owner: String?) {
    let words = LaneWords(lane, owner: owner, voices: voices)
    page.addField(lane.name, words.whole, label: style.title)
    for refusal in words.refusals { page.addDetail("x \(refusal)") }
    for forecast in words.forecasts { page.addDetail(forecast) }
    page.addDetail("first: \(words.first) · \(voices.weight(of: lane.voices))", style.source)
  }
}
