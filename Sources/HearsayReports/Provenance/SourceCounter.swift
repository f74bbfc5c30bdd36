import HearsayModel

/// Brings claims together that rest on one source.
///
/// Two claims are of one source where they share any tie; that runs on from claim to claim, so that a count is never too high.
struct SourceCounter {
  /// A claim as it is counted.
  struct Entry {
    let id: ClaimID
    let article: ArticleID
    let source: ClaimSource
    let isCircular: Bool
  }

  let almanac: Almanac
  /// What sort each tie is, by its number.
  let sorts: [SourceGroup.Tie]

  /// The independent sources of claims that are given in their order.
  func count(_ entries: [Entry]) -> SourceCount {
    let circular = entries.filter(\.isCircular)
    let unnamed = entries.filter { !$0.isCircular && $0.source.origin.key == nil }
    let named = entries.filter { !$0.isCircular && $0.source.origin.key != nil }
    return SourceCount(
      groups: groups(of: named).map(group), unnamed: unnamed.map(\.id), circular: circular.map(\.id))
  }

  /// The entries by source, each in its order, the sources by their first entries.
  private func groups(of entries: [Entry]) -> [[Entry]] {
    var sets = DisjointSets(count: entries.count)
    var holders: [Int: Int] = [:]
    for (place, entry) in entries.enumerated() {
      for tie in entry.source.ties {
        if let holder = holders[tie] { sets.join(holder, place) } else { holders[tie] = place }
      }
    }
    var placeOfRoot: [Int: Int] = [:]
    var groups: [[Entry]] = []
    for (place, entry) in entries.enumerated() {
      let root = sets.root(of: place)
      if let group = placeOfRoot[root] {
        groups[group].append(entry)
      } else {
        placeOfRoot[root] = groups.count
        groups.append([entry])
      }
    }
    return groups
  }

  private func group(_ entries: [Entry]) -> SourceGroup {
    let first = entries[0].source
    let key = first.origin.key ?? ""
    return SourceGroup(
      name: first.name, key: key, isKnown: almanac.sourceName(of: key) != nil,
      isConfirmed: entries.contains { if case .ownVoice = $0.source.origin { true } else { false } },
      claims: entries.map(\.id), ties: SourceGroup.Tie.allCases.filter { isTied(entries, by: $0) })
  }

  /// Whether a sort of tie brings different articles, or for all but the same origin different origins, together.
  private func isTied(_ entries: [Entry], by sort: SourceGroup.Tie) -> Bool {
    guard entries.count > 1 else { return false }
    var holders: [Int: Entry] = [:]
    for entry in entries {
      for tie in entry.source.ties where sorts[tie] == sort {
        guard let holder = holders[tie] else {
          holders[tie] = entry
          continue
        }
        let isOther =
          sort == .sameOrigin ? holder.article != entry.article : holder.source.origin.key != entry.source.origin.key
        if isOther { return true }
      }
    }
    return false
  }
}
