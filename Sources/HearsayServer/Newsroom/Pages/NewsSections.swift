import HearsayDesk
import HearsayModel
import HearsayReports

/// A day's stories under the headings of the page, each story once: under the first that suits it.
struct NewsSections {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  /// A heading of the page.
  private enum Section: String, CaseIterable {
    case moves, denials, conflicts, fresh, rest

    init(_ story: NewsStory) {
      if story.isRefused {
        self = .denials
      } else if story.isOnTheMove {
        self = .moves
      } else {
        self = story.isDenied ? .denials : !story.conflicts.isEmpty ? .conflicts : story.isNew ? .fresh : .rest
      }
    }

    var heading: String {
      switch self {
      case .moves: "On the move"
      case .denials: "Said no"
      case .conflicts: "Contradicted"
      case .fresh: "First heard of"
      case .rest: "Also told"
      }
    }

    var note: String {
      switch self {
      case .moves: "A suitor took a step for the first time, or fell out."
      case .denials: "An offer was turned down, or somebody said that it is not so."
      case .conflicts: "Two claims that cannot both be right."
      case .fresh: "Nothing was claimed of them before."
      case .rest: "More was said, and nothing moved."
      }
    }
  }

  var fields: Fields {
    let grouped = Dictionary(grouping: edition.stories, by: Section.init)
    let sections = Section.allCases.compactMap { section -> Fields? in
      guard let stories = grouped[section] else { return nil }
      return [
        "id": section.rawValue, "heading": section.heading, "note": section.note,
        "stories": stories.map { StoryLines($0).fields },
      ]
    }
    return [
      "sections": sections, "hasTallies": !edition.stories.isEmpty, "tallies": tallies(grouped.mapValues(\.count)),
      "hasNeeds": !edition.needs.isEmpty, "needs": needs,
    ]
  }

  /// All of them, since a reader who asks what contradicts itself is answered by a nought too.
  private func tallies(_ counts: [Section: Int]) -> [Fields] {
    let stories = edition.stories
    let tallies: [(count: Int, words: String, section: Section?)] = [
      (stories.count { $0.isOnTheMove }, "moved a step", .moves),
      (stories.count { $0.isDenied }, "told a no", .denials),
      (stories.count { !$0.conflicts.isEmpty }, "in conflict", .conflicts),
      (stories.count { $0.isNew }, "first heard of", .fresh),
      (stories.reduce(0) { $0 + $1.echoes.count }, "only repeated", nil),
    ]
    return tallies.map { tally in
      let section = tally.section.flatMap { counts[$0] == nil ? nil : $0 }
      return ["figure": tally.count, "words": tally.words, "href": section.map { "#\($0.rawValue)" }.field]
    }
  }

  private var needs: [Fields] {
    let lines = ClaimLines()
    return edition.needs.map { lines.brief($0) }
  }
}

/// One story of a day in fields.
struct StoryLines {
  /// Claims shown of one story; the rest stands on its own page.
  private static let most = 4
  private let story: NewsStory

  init(_ story: NewsStory) { self.story = story }

  var fields: Fields {
    let lines = ClaimLines(claims: story.sources)
    let folded = Echoes(story.echoes).folded(story.claims)
    let ranked = folded.enumerated().sorted {
      (weight($0.element.claim), $1.offset) > (weight($1.element.claim), $0.offset)
    }
    let items = ranked.prefix(Self.most).map { lines.quoted($0.element.claim, echoes: $0.element.echoes) }
    let more = folded.count - items.count
    return [
      "href": PageAddress.saga(story.saga.key).path, "name": story.saga.player,
      "owner": SagaClub(story.saga).words.field,
      "status": StatusLine(story.saga).fields,
      "weight": "The whole saga: \(TrustLines(nil).sources(of: story.saga.voices, lines.voices))",
      "hasBadges": !badges.isEmpty,
      "badges": badges, "items": items,
      "moreWords": more > 0 ? "\(Count.words(more, "more claim")) of the day" : nothing,
      "conflicts": story.conflicts.prefix(1).map { pair -> Fields in
        [
          "heading": pair.relation.kind.heading, "reason": DayWords.spelled(pair.relation.reason),
          "storyHref": PageAddress.saga(story.saga.key).path,
        ]
      },
    ]
  }

  /// What tells most comes first: what says no, then the higher step.
  private func weight(_ filed: FiledClaim) -> Int {
    if filed.claim.isNo, filed.claim.kind.isRumour { return 20 }
    return filed.claim.ladderStep?.stage.rung.map { $0 + 1 } ?? (filed.claim.kind.isRumour ? 0 : -1)
  }

  private var badges: [Fields] {
    var badges: [Fields] = story.isNew ? [badge("new", "fresh")] : []
    badges += story.moves.compactMap(badge(for:))
    if story.moves.allSatisfy({ $0.mark.sign != .refused }), story.isDenied { badges.append(badge("denied", "denied")) }
    if !story.conflicts.isEmpty { badges.append(badge("in conflict", "conflict")) }
    return badges
  }

  private func badge(for move: NewsStory.Move) -> Fields? {
    let isWeak = move.isSuitor && story.saga.lanes.contains { $0.name == move.party && !$0.isSure }
    let standing = isWeak ? .perhaps : move.mark.standing
    let badge: (words: String, sort: String)? =
      switch move.mark.sign {
      case .step: ("\(move.party): \(move.mark.words)", "up")
      case .refused: ("\(move.party) refused", "refused")
      case .left: ("\(move.party): \(move.mark.words)", "refused")
      case .will(.softens): ("\(move.party) softer", "softer")
      case .will(.hardens): ("\(move.party) firmer", "firmer")
      case .will, .wish, .told: nil
      }
    return badge.map { self.badge(standing.lead + $0.words, standing == .said ? $0.sort : "weak") }
  }

  private func badge(_ words: String, _ sort: String) -> Fields { ["words": words, "sort": sort] }
}
