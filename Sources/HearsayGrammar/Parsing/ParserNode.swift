/// A word on the stack with what hangs on it so far. Nodes never change, so all hypotheses of a beam share them.
struct ParserNode {
  /// Its index in the sentence; -1 below the stack.
  var word: Int16 = -1
  /// Its outermost and second outermost children on each side; -1 for none.
  var left: Int16 = -1
  var left2: Int16 = -1
  var right: Int16 = -1
  var right2: Int16 = -1
  /// How many children it has on each side.
  var leftCount: UInt8 = 0
  var rightCount: UInt8 = 0
  /// The node below it on the stack; 0, an empty node, at the bottom.
  var below: Int32 = 0

  mutating func addLeft(_ child: Int16) {
    left2 = left
    left = child
    leftCount &+= leftCount == 255 ? 0 : 1
  }

  mutating func addRight(_ child: Int16) {
    right2 = right
    right = child
    rightCount &+= rightCount == 255 ? 0 : 1
  }
}

/// What the parser can do next (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta, 2011).
enum Transition: UInt8, CaseIterable {
  /// The next word of the sentence goes onto the stack.
  case shift
  /// The word on top of the stack hangs on the next word of the sentence.
  case left
  /// The word on top of the stack hangs on the word below it.
  case right
}

/// One hypothesis of the parser.
struct ParserState {
  /// The sum of the scores of its transitions.
  var score: Int32 = 0
  /// The node on top of the stack.
  var top: Int32 = 0
  /// The hypothesis that it came from; -1 for the first.
  var parent: Int32 = -1
  /// The next word, with the children that it has already on its left.
  var next = ParserNode(word: 0)
  /// The transition that led here.
  var transition = Transition.shift
}
