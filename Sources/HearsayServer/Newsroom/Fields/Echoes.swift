import HearsayModel
import HearsayReports

/// Which claims only repeat others, so that a page can fold them away under the first.
struct Echoes {
  private let firsts: [ClaimID: ClaimID]

  /// The echoes that relations tell of.
  init(_ relations: [Relation]) {
    firsts = relations.reduce(into: [:]) { firsts, relation in
      if relation.kind == .echo, firsts[relation.b] == nil { firsts[relation.b] = relation.a }
    }
  }

  /// The echoes, each with the claim that it repeats.
  init(_ firsts: [ClaimID: ClaimID]) { self.firsts = firsts }

  /// The claims that are not folded away, each with those that are under it, in the order given. A claim whose first is not among them stands for itself.
  func folded(_ claims: [FiledClaim]) -> [(claim: FiledClaim, echoes: [FiledClaim])] {
    let given = Set(claims.map(\.id))
    var order: [ClaimID] = []
    var groups: [ClaimID: [FiledClaim]] = [:]
    for claim in claims {
      let root = root(of: claim.id, among: given)
      if groups[root] == nil { order.append(root) }
      groups[root, default: []].append(claim)
    }
    return order.compactMap { root in
      guard let group = groups[root], let first = group.first(where: { $0.id == root }) ?? group.first else {
        return nil
      }
      return (first, group.filter { $0.id != first.id })
    }
  }

  /// Follows echoes to the first that was given; no farther than there are echoes, in case they run in a circle.
  private func root(of claim: ClaimID, among given: Set<ClaimID>) -> ClaimID {
    var root = claim
    for _ in firsts {
      guard let first = firsts[root], given.contains(first) else { break }
      root = first
    }
    return root
  }
}
