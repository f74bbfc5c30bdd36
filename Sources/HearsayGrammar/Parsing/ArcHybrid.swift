/// The arc-hybrid transition system: which transitions are possible, and what they do.
///
/// The sentence ends when all words have been shifted and one is left on the stack: the root.
enum ArcHybrid {
  /// How many transitions a sentence of `count` words takes.
  static func steps(for count: Int) -> Int { max(0, 2 * count - 1) }

  /// Whether the transition is possible in a sentence of `count` words.
  @inline(__always)
  static func allows(_ transition: Transition, _ state: ParserState, _ nodes: [ParserNode], count: Int) -> Bool {
    switch transition {
    case .shift: Int(state.next.word) < count
    case .left: state.top != 0 && Int(state.next.word) < count
    case .right: state.top != 0 && nodes[Int(state.top)].below != 0
    }
  }

  /// The hypothesis behind the transition, which must be possible.
  @inline(__always)
  static func apply(_ transition: Transition, _ state: ParserState, _ nodes: inout [ParserNode]) -> ParserState {
    var after = state
    after.transition = transition
    switch transition {
    case .shift:
      var node = state.next
      node.below = state.top
      after.top = Int32(nodes.count)
      nodes.append(node)
      after.next = ParserNode(word: state.next.word + 1)
    case .left:
      let child = nodes[Int(state.top)]
      after.next.addLeft(child.word)
      after.top = child.below
    case .right:
      let child = nodes[Int(state.top)]
      var head = nodes[Int(child.below)]
      head.addRight(child.word)
      after.top = Int32(nodes.count)
      nodes.append(head)
    }
    return after
  }
}

/// The dynamic oracle of arc-hybrid (Goldberg and Nivre, 2013): which arcs of the right tree a transition makes impossible.
struct ArcHybridOracle {
  /// The head of each word of a projective tree; -1 for the root, as if it hung on something below the stack.
  let heads: [Int]

  /// A tree with -1 for the head of the root, which is made projective first: arcs that cross others are lifted (Nivre and Nilsson, 2005).
  init(heads: [Int]) {
    self.heads = Projectivity.lifted(heads)
  }

  /// How many arcs of the right tree that are still possible the transition, itself possible, would lose.
  func cost(_ transition: Transition, _ state: ParserState, _ nodes: [ParserNode]) -> Int {
    let next = Int(state.next.word)
    let top = nodes[Int(state.top)]
    let word = Int(top.word)
    switch transition {
    case .shift: return costOfShift(next, state, nodes)
    case .left:
      // The word of the bottom is -1, as is the head of the root.
      let losesHead = heads[word] > next || heads[word] == Int(nodes[Int(top.below)].word)
      return (losesHead ? 1 : 0) + childrenFrom(next, of: word)
    case .right: return (heads[word] >= next ? 1 : 0) + childrenFrom(next, of: word)
    }
  }

  private func costOfShift(_ next: Int, _ state: ParserState, _ nodes: [ParserNode]) -> Int {
    // Only what is shifted first of all that is left can be the root.
    var cost = heads[next] < 0 && state.top != 0 ? 1 : 0
    var place = Int(state.top)
    while place != 0 {
      let word = Int(nodes[place].word)
      if heads[word] == next { cost += 1 }
      if heads[next] == word, place != Int(state.top) { cost += 1 }
      place = Int(nodes[place].below)
    }
    return cost
  }

  private func childrenFrom(_ start: Int, of word: Int) -> Int {
    var count = 0
    for child in start..<max(start, heads.count) where heads[child] == word { count += 1 }
    return count
  }
}
