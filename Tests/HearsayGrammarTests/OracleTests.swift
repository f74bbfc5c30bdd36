import Testing

@testable import HearsayGrammar

@Suite("ArcHybrid: transitions, and the oracle that knows what they lose")
struct OracleTests {
  /// All trees of so many words, as heads with -1 for the root.
  static func trees(_ count: Int) -> [[Int]] {
    var trees: [[Int]] = [[]]
    for word in 0..<count { trees = trees.flatMap { tree in (-1..<count).filter { $0 != word }.map { tree + [$0] } } }
    return trees.filter { heads in
      heads.count { $0 < 0 } == 1
        && heads.indices.allSatisfy { start in
          var word = start
          for _ in heads.indices where word >= 0 { word = heads[word] }
          return word < 0
        }
    }
  }

  static func isProjective(_ heads: [Int]) -> Bool { Projectivity.shortestCrossing(heads) == nil }

  /// The arcs that the transition makes, and the most right arcs that can be reached from the state behind it.
  static func reachable(_ state: ParserState, _ nodes: [ParserNode], _ heads: [Int]) -> Int {
    var best = -1
    for transition in Transition.allCases where ArcHybrid.allows(transition, state, nodes, count: heads.count) {
      best = max(best, through(transition, state, nodes, heads))
    }
    guard best < 0 else { return best }
    // The word that is left hangs on nothing: that is right if it is the root.
    return heads[Int(nodes[Int(state.top)].word)] < 0 ? 1 : 0
  }

  static func through(_ transition: Transition, _ state: ParserState, _ nodes: [ParserNode], _ heads: [Int]) -> Int {
    var nodes = nodes
    var right = 0
    let top = nodes[Int(state.top)]
    if transition == .left, heads[Int(top.word)] == Int(state.next.word) { right = 1 }
    if transition == .right, heads[Int(top.word)] == Int(nodes[Int(top.below)].word) { right = 1 }
    let after = ArcHybrid.apply(transition, state, &nodes)
    return right + reachable(after, nodes, heads)
  }

  @Test("the cost of a transition is the number of right arcs that it puts out of reach", arguments: 2...4)
  func costs(count: Int) {
    for heads in Self.trees(count) where Self.isProjective(heads) {
      let oracle = ArcHybridOracle(heads: heads)
      check(ParserState(), [ParserNode()], heads, oracle)
    }
  }

  private func check(_ state: ParserState, _ nodes: [ParserNode], _ heads: [Int], _ oracle: ArcHybridOracle) {
    let best = Self.reachable(state, nodes, heads)
    for transition in Transition.allCases where ArcHybrid.allows(transition, state, nodes, count: heads.count) {
      let lost = best - Self.through(transition, state, nodes, heads)
      #expect(
        (oracle.cost(transition, state, nodes) == 0) == (lost == 0),
        "\(transition) in \(heads), \(state)")
      var after = nodes
      let next = ArcHybrid.apply(transition, state, &after)
      check(next, after, heads, oracle)
    }
  }

  @Test("transitions that cost nothing lead to the tree", arguments: 1...5)
  func way(count: Int) {
    for heads in Self.trees(count) where Self.isProjective(heads) {
      let oracle = ArcHybridOracle(heads: heads)
      var state = ParserState()
      var nodes = [ParserNode()]
      var found = [Int](repeating: -1, count: count)
      for _ in 0..<ArcHybrid.steps(for: count) {
        let free = Transition.allCases.first {
          ArcHybrid.allows($0, state, nodes, count: count) && oracle.cost($0, state, nodes) == 0
        }
        guard let free else { break }
        let top = nodes[Int(state.top)]
        if free == .left { found[Int(top.word)] = Int(state.next.word) }
        if free == .right { found[Int(top.word)] = Int(nodes[Int(top.below)].word) }
        state = ArcHybrid.apply(free, state, &nodes)
      }
      #expect(found == heads)
    }
  }

  @Test("lifting leaves no arcs that cross, and projective trees as they are", arguments: 1...5)
  func lifting(count: Int) {
    for heads in Self.trees(count) {
      let lifted = Projectivity.lifted(heads)
      #expect(Self.isProjective(lifted), "\(heads) became \(lifted)")
      if Self.isProjective(heads) { #expect(lifted == heads) }
    }
  }
}
