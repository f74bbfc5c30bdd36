import HearsayModel
import HearsayText

extension SquadTelling {
  /// Who stands before whom, each group of players that are compared for itself.
  ///
  /// Later words go before earlier ones: what would turn the order round is left out.
  var peckingOrders: [PeckingOrder] {
    let told = recent(.standing) { $0.isBehind(in: club) ? $0.id : nil }.compactMap(\.1.first)
    var order = Precedence()
    for place in told.reversed() {
      guard let id = claims[place].player, let ahead = claims[place].claim.counterparty else { continue }
      for name in Self.names(in: ahead) { order.put(name, before: player(id).name, by: place) }
    }
    return order.groups.map { group in
      PeckingOrder(position: position(of: group.ranks), ranks: group.ranks, voices: graph.voices(group.places))
    }
  }

  /// The guide joins the players ahead with a comma.
  private static func names(in counterparty: String) -> [String] {
    counterparty.split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The position that most of those whose positions are known share; `nil` where none is known.
  private func position(of ranks: [[String]]) -> String? {
    let members = Set(ranks.flatMap(\.self).map(Folding.fold))
    let known = names.filter { members.contains(Folding.fold($0.value)) }.keys.sorted().compactMap {
      positions[$0]?.first
    }
    let counts = known.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return counts.max { ($0.value, ReversedText($0.key)) < ($1.value, ReversedText($1.key)) }?.key
  }
}

extension NamedClaim {
  /// Whether it names players who stand before him at a club.
  fileprivate func isBehind(in club: NamedClub) -> Bool {
    self.club == club && claim.value == .words("behind") && claim.polarity == .affirmed && claim.counterparty != nil
  }
}

/// Names in an order that only says what was said.
struct Precedence {
  /// By folded name: the name as first written.
  private var names: [String: String] = [:]
  /// By folded name: those before him.
  private var before: [String: [String]] = [:]
  /// The claims that say so, by the folded name of him who stands behind.
  private var places: [String: [Int]] = [:]

  /// Puts a name before another, unless the other already stands before it.
  mutating func put(_ first: String, before second: String, by place: Int) {
    let (ahead, behind) = (Folding.fold(first), Folding.fold(second))
    guard ahead != behind, !reaches(from: ahead, to: behind) else { return }
    names[ahead] = names[ahead] ?? first
    names[behind] = names[behind] ?? second
    if before[behind]?.contains(ahead) != true { before[behind, default: []].append(ahead) }
    if places[behind]?.contains(place) != true { places[behind, default: []].append(place) }
  }

  private func reaches(from start: String, to target: String) -> Bool {
    var open = [start]
    var seen: Set<String> = []
    while let name = open.popLast() {
      if name == target { return true }
      if seen.insert(name).inserted { open += before[name] ?? [] }
    }
    return false
  }

  /// The names that are compared with each other, in ranks, with the claims that say so; by their first names.
  var groups: [(ranks: [[String]], places: [Int])] {
    let keys = names.keys.sorted()
    let index = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
    var sets = DisjointSets(count: keys.count)
    for (name, ahead) in before {
      for other in ahead {
        if let left = index[name], let right = index[other] { sets.join(left, right) }
      }
    }
    var members: [Int: [String]] = [:]
    for (place, key) in keys.enumerated() { members[sets.root(of: place), default: []].append(key) }
    return members.sorted { $0.key < $1.key }.map {
      (ranks(of: $0.value), $0.value.flatMap { places[$0] ?? [] }.uniqueAndSorted)
    }
  }

  /// Each name one rank below the lowest of those before it.
  private func ranks(of members: [String]) -> [[String]] {
    var depths: [String: Int] = [:]
    for member in members { _ = depth(of: member, &depths) }
    let ranks = Dictionary(grouping: members) { depths[$0] ?? 0 }
    return ranks.sorted { $0.key < $1.key }.map { $0.value.map { names[$0] ?? $0 }.sorted() }
  }

  /// There is no way round in a circle, since `put` leaves those out.
  private func depth(of name: String, _ depths: inout [String: Int]) -> Int {
    if let known = depths[name] { return known }
    let above = (before[name] ?? []).map { depth(of: $0, &depths) }.max()
    let below = above.map { $0 + 1 } ?? 0
    depths[name] = below
    return below
  }
}

extension [Int] {
  fileprivate var uniqueAndSorted: [Int] { Set(self).sorted() }
}
