/// How the network is trained. The numbers were chosen on the development part of the treebank.
package struct NetworkPlan: Sendable {
  package var shape = NetworkShape()
  package var seed: UInt64 = 1
  package var epochs = 30
  /// The weights at the ends of so many last passes are averaged.
  package var averaged = 6
  /// A word that comes less often has no vector of its own.
  package var wordFloor = 1
  /// Sentences to a step.
  package var batch = 8
  /// The rate of the first step; it falls to a twentieth in a straight line.
  package var rate: Float = 0.003
  /// The share of numbers that are left out before and behind each layer.
  package var inputDrop: Float = 0.3
  package var layerDrop: Float = 0.3
  /// A word that comes `count` times is left out with the chance `wordDrop / (wordDrop + count)`, so that unknown words are known of (Kiperwasser and Goldberg, 2016).
  package var wordDrop: Float = 1
  /// The share of tags that are left out.
  package var tagDrop: Float = 0.1
  /// How often a wrong transition is followed, once the first passes are over.
  package var explore: Float = 0.9
  /// How much the tags count against the trees.
  package var tagWeight: Float = 1

  package init() {}
}
