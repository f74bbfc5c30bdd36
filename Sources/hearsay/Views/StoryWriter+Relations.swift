import HearsayDesk
import HearsayModel
import HearsayReports

/// What contradicts itself, and what is only repeated.
extension StoryWriter {
  /// The others are for `hearsay conflicts`.
  private static let mostConflicts = 2
  /// Repeated claims shown one by one.
  private static let mostRepeats = 3
  /// As many who repeat one claim as fit on a line or two.
  private static let mostVoices = 3

  mutating func addConflicts() {
    let conflicts = story.relations.filter(\.kind.isConflict)
    let lookalikes = story.relations.filter { $0.kind == .compatible }
    if !conflicts.isEmpty {
      page.addHeading("Conflicts")
      for relation in conflicts.prefix(Self.mostConflicts) {
        guard let first = story.claims[relation.a], let second = story.claims[relation.b] else { continue }
        PairView(relation: relation, first: first, second: second).add(to: &page, isBrief: true)
      }
      page.addFold(conflicts.count - Self.mostConflicts, "conflicts", "hearsay conflicts \(story.player.id)")
    }
    guard !lookalikes.isEmpty else { return }
    if conflicts.isEmpty { page.addBlank() }
    page.add(
      "\(Count.words(lookalikes.count, "pair")) of claims only look\(lookalikes.count == 1 ? "s" : "") like a conflict: "
        + "hearsay conflicts \(story.player.id) --all", style.dim)
  }

  mutating func addRepeats() {
    let repeats = Repeats(story.relations).groups.compactMap { first, others in
      story.claims[first].map { ($0, others.compactMap { story.claims[$0] }) }
    }
    guard !repeats.isEmpty else { return }
    page.addHeading("Repeated")
    for (first, others) in repeats.prefix(Self.mostRepeats) {
      let sentence = Phrasing(player: .pronoun).sentence(for: first.claim)
      let again = voices.speakers(of: others.map(Testimony.init), atMost: Self.mostVoices)
      page.addField(
        TermWords.day(first.day), "\(sentence): \(voices.speaker(of: Testimony(first))); then \(again)")
    }
    page.addFold(repeats.count - Self.mostRepeats, "claims that others repeat")
  }
}

/// Which claims are echoes of which, from the relations between them.
struct Repeats {
  /// The first claim of each proposition and word, with those that only repeat it, in the order of the relations.
  let groups: [(ClaimID, [ClaimID])]

  init(_ relations: [Relation]) {
    var firsts: [ClaimID: ClaimID] = [:]
    for relation in relations where relation.kind == .echo && firsts[relation.b] == nil {
      firsts[relation.b] = relation.a
    }
    var order: [ClaimID] = []
    var echoes: [ClaimID: [ClaimID]] = [:]
    for relation in relations where relation.kind == .echo {
      let root = Self.root(of: relation.b, in: firsts)
      if echoes[root] == nil { order.append(root) }
      if echoes[root]?.contains(relation.b) != true, relation.b != root { echoes[root, default: []].append(relation.b) }
    }
    groups = order.map { ($0, echoes[$0] ?? []) }
  }

  /// Follows echoes to the first; as many steps as there are echoes, in case they run in a circle.
  private static func root(of claim: ClaimID, in firsts: [ClaimID: ClaimID]) -> ClaimID {
    var root = claim
    for _ in firsts {
      guard let first = firsts[root] else { break }
      root = first
    }
    return root
  }
}
