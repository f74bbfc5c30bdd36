/// Trees whose arcs do not cross.
enum Projectivity {
  /// The heads of a tree, -1 for the root, with every crossing arc lifted to the head of its head, the shortest first, until none crosses.
  static func lifted(_ heads: [Int]) -> [Int] {
    var heads = heads
    while let child = shortestCrossing(heads) {
      let head = heads[child]
      guard heads[head] >= 0 else { break }
      heads[child] = heads[head]
    }
    return heads
  }

  /// The word whose arc is the shortest of those that span a word that does not hang below its head; `nil` if there is none.
  static func shortestCrossing(_ heads: [Int]) -> Int? {
    var best: Int?
    var bestLength = Int.max
    for child in heads.indices where heads[child] >= 0 {
      let head = heads[child]
      let length = abs(head - child)
      guard length < bestLength else { continue }
      let between = (min(head, child) + 1)..<max(head, child)
      if between.contains(where: { !isBelow($0, head, heads) }) {
        best = child
        bestLength = length
      }
    }
    return best
  }

  private static func isBelow(_ word: Int, _ head: Int, _ heads: [Int]) -> Bool {
    var word = word
    for _ in heads.indices {
      if word == head { return true }
      if word < 0 { return false }
      word = heads[word]
    }
    return false
  }
}
