import HearsayDesk
import HearsayModel
import HearsayReports

/// How the claims stand to each other, on whose word they are, and each of them with its words.
extension SagaPage {
  private static let mostPairs = 12
  private static let claimsOnAPage = 40

  /// Conflicts stand open, and all else behind a fold for each kind.
  var relations: Fields {
    let shown = story.relations.filter { $0.kind != .echo && $0.kind != .same }
    let conflicts = shown.filter(\.kind.isConflict)
    let folds = [RelationKind.compatible, .refines, .develops].compactMap { kind in
      fold(kind, shown.filter { $0.kind == kind })
    }
    let link = Part.link(
      "\(Count.words(conflicts.count - Self.mostPairs, "more conflict"))",
      path: "\(PageAddress.conflicts.path)?player=\(PercentCode.encoded(key.player.value))")
    return [
      "hasRelations": !shown.isEmpty,
      "relationsNote": conflicts.isEmpty
        ? "No two claims contradict each other. Behind the folds: how the others stand to each other."
        : "\(Count.words(conflicts.count, "pair")) cannot both be right. Behind the folds: how the others stand to each other.",
      "pairs": conflicts.prefix(Self.mostPairs).compactMap(pair), "folds": folds,
      "morePairs": conflicts.count > Self.mostPairs ? link as Any : nothing,
    ]
  }

  private func pair(_ relation: Relation) -> Fields? {
    guard let first = story.claims[relation.a], let second = story.claims[relation.b] else { return nil }
    return PairLines(lines: lines, isNaming: false).fields(relation, first, second)
  }

  private func fold(_ kind: RelationKind, _ relations: [Relation]) -> Fields? {
    guard !relations.isEmpty else { return nil }
    let what =
      switch kind {
      case .compatible: "Looks like a conflict and is none"
      case .refines: "Adds terms to what was claimed"
      default: "The world moved on"
      }
    let more = relations.count > Self.mostPairs ? "; the first \(Self.mostPairs)" : ""
    return [
      "summary": "\(what): \(Count.words(relations.count, "pair"))\(more)",
      "folded": relations.prefix(Self.mostPairs).compactMap(pair),
    ]
  }

  /// The claims of the saga itself, the earliest first, undated ones last.
  private var told: [FiledClaim] { saga.voices.all.compactMap { story.claims[$0.claim] } }

  var words: Fields {
    let graph = WordGraph(told)
    let sources = saga.voices.sources
    let ties = sources.groups.filter { !$0.ties.isEmpty }.map { group in
      "\(group.name) counts once (\(group.ties.map(\.rawValue).joined(separator: ", ")))"
    }
    let note = ([lines.voices.weight(of: saga.voices)] + ties.prefix(3)).joined(separator: "; ")
    return [
      "hasWordGraph": !graph.ways.isEmpty, "wordNote": "\(EnglishWords.capitalised(note)).",
      "wordGraph": graph.fields.field, "wordChains": graph.lines,
    ]
  }

  func claims() throws(Fault) -> Fields {
    let page = try request.pageNumber()
    let latest = told.filter { $0.day != nil }.reversed() + told.filter { $0.day == nil }
    let folded = Echoes(story.relations).folded(told).reduce(into: [ClaimID: [FiledClaim]]()) {
      $0[$1.claim.id] = $1.echoes
    }
    let firsts = latest.filter { folded[$0.id] != nil }
    let from = (page - 1) * Self.claimsOnAPage
    let shown = Array(firsts.dropFirst(from).prefix(Self.claimsOnAPage))
    return [
      "claimsNote": claimsNote, "days": days(of: shown, folded),
    ].merging(pager(page, hasMore: firsts.count > from + shown.count)) { $1 }
  }

  private var claimsNote: String {
    let count = "\(Count.words(told.count, "claim")), the latest first; what only repeats another is folded under it."
    return story.leftOut > 0
      ? "\(count) The \(Count.words(story.leftOut, "earliest claim")) on him are left out of this page." : count
  }

  private func days(of claims: [FiledClaim], _ folded: [ClaimID: [FiledClaim]]) -> [Fields] {
    var days: [(day: Day?, claims: [FiledClaim])] = []
    for claim in claims {
      if let last = days.last, last.day == claim.day {
        days[days.count - 1].claims.append(claim)
      } else {
        days.append((claim.day, [claim]))
      }
    }
    return days.map { day, claims in
      Part.day(day).with([
        "anchor": "day-\(day?.description ?? "undated")",
        "claims": claims.map { lines.full($0, echoes: folded[$0.id] ?? []) },
      ])
    }
  }

  private func pager(_ page: Int, hasMore: Bool) -> Fields {
    func path(_ number: Int) -> String {
      request.path(href, [("as-of", asOf?.description), ("page", String(number))]) + "#claims"
    }
    return Part.pager(
      earlier: page > 1 ? Part.link("Later claims", path: path(page - 1)) : nil,
      later: hasMore ? Part.link("Earlier claims", path: path(page + 1)) : nil)
  }
}
