import HearsayDesk
import HearsayModel
import HearsayReports

/// The suitors, and what the owner and the player want.
extension SagaPage {
  private static let mostSuitors = 24
  private static let mostWills = 40

  var suitors: Fields {
    ["hasSuitors": !saga.lanes.isEmpty, "suitors": saga.lanes.prefix(Self.mostSuitors).map(suitor)]
  }

  private func suitor(_ lane: Lane) -> Fields {
    let words = LaneWords(lane, owner: saga.owner?.club.name, voices: lines.voices)
    return [
      "name": lane.name, "href": lane.club.map { PageAddress.club($0.key).path }.field,
      "hue": lane.club.map { ClubHues.shipped.className(of: $0.key) } ?? "", "isOut": !lane.isLive,
      "state": EnglishWords.capitalised(words.state),
      "standing": AnswerLine(words: "", standing: standing(of: lane)).fields,
      "since": lane.stage == nil ? nothing : lane.stageDay.map { "first claimed \(DayWords.short($0))" } ?? "undated",
      "deals": words.deals.field, "refusals": words.refusals.map { ["words": DayWords.spelled($0)] as Fields },
      "forecasts": words.forecasts.map { ["words": EnglishWords.capitalised(DayWords.spelled($0))] as Fields },
      "first": DayWords.spelled(words.first), "weight": lines.voices.weight(of: lane.voices),
    ]
  }

  private func standing(of lane: Lane) -> AnswerLine.Standing {
    lane.isSure ? lane.isInferred ? .inferred : .said : .perhaps(lane.confidence)
  }

  var wills: Fields {
    let owner = saga.owner?.club.name ?? "the owner"
    let told: [(testimony: Testimony, fields: Fields)] =
      saga.stances.map { ($0.testimony, stance($0, owner: owner)) }
      + saga.wishes.map { ($0.testimony, will("He", WillWords.words(for: $0), $0.isInferred)) }
      + saga.exits.map { ($0.testimony, will("He", WillWords.words(for: $0))) }
    let inOrder = told.enumerated().sorted { one, other in
      let (first, second) = (one.element.testimony.day, other.element.testimony.day)
      guard first != second else { return one.offset < other.offset }
      guard let first, let second else { return first != nil }
      return first < second
    }.map(\.element)
    let shown = inOrder.suffix(Self.mostWills).map { testimony, fields in
      Part.day(testimony.day).with(["speaker": lines.voices.speaker(of: testimony)]).with(fields).with(
        ["weak": testimony.isSure ? nothing : ClaimLines.percent(testimony.confidence)])
    }
    return ["hasWills": !shown.isEmpty, "ownerName": owner, "wills": shown]
  }

  private func stance(_ entry: StanceEntry, owner: String) -> Fields {
    will(entry.owner?.name ?? owner, WillWords.words(for: entry), entry.isInferred).with([
      "change": WillWords.words(for: entry.change).field, "changeSort": WillWords.words(for: entry.change) ?? "",
    ])
  }

  private func will(_ who: String, _ words: String, _ isInferred: Bool = false) -> Fields {
    ["who": who, "words": words, "isInferred": isInferred, "change": nothing, "changeSort": ""]
  }
}
