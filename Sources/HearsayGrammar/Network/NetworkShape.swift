/// The sizes of the network and where its matrices stand in one run of numbers.
package struct NetworkShape: Sendable, Equatable {
  /// What of a word's vector comes from the word itself, from its parts, and from its tags.
  package var wordSize = 96
  package var partSize = 48
  package var tagSize = 48
  /// One direction of a layer.
  package var half = 96
  package var layers = 2
  /// The hidden layer over the words that a transition is about.
  package var arcHidden = 64
  package var labelHidden = 64
  /// How many words have a vector of their own.
  package var wordRows = 0
  package var partBits = 15

  var size: Int { wordSize + partSize + tagSize }
  var full: Int { 2 * half }

  static let slots = 9
  // The numbers of outputs are multiples of 32, so that matrices are multiplied in whole vectors.
  static let arcOutputs = 8
  static let labelOutputs = 64
  static let fineOutputs = 64
  static let universalOutputs = 32
  static let tagRows = 64
  /// Rows of features of a hypothesis that are no words: distances and numbers of children.
  static let arcFacts = 64
  static let labelFacts = 32

  // Dense blocks, one after the other.
  func gates(_ layer: Int, _ direction: Int) -> Int { (layer * 2 + direction) * gateBlock }
  private var gateBlock: Int { full * 3 * half + 4 * half }
  /// Recurrent weights of the two gates and their biases stand behind the matrix.
  func gateVectors(_ layer: Int, _ direction: Int) -> Int { gates(layer, direction) + full * 3 * half }
  var slotMatrix: Int { layers * 2 * gateBlock }
  /// What stands for a missing word, for each slot; then the bias.
  var slotNone: Int { slotMatrix + full * Self.slots * arcHidden }
  var arcFactRows: Int { slotNone + (Self.slots + 1) * arcHidden }
  var arcOut: Int { arcFactRows + Self.arcFacts * arcHidden }
  var arcOutBias: Int { arcOut + arcHidden * Self.arcOutputs }
  var labelMatrix: Int { arcOutBias + Self.arcOutputs }
  var labelBias: Int { labelMatrix + full * 2 * labelHidden }
  var labelFactRows: Int { labelBias + labelHidden }
  var labelOut: Int { labelFactRows + Self.labelFacts * labelHidden }
  var labelOutBias: Int { labelOut + labelHidden * Self.labelOutputs }
  var fineOut: Int { labelOutBias + Self.labelOutputs }
  var fineBias: Int { fineOut + full * Self.fineOutputs }
  var universalOut: Int { fineBias + Self.fineOutputs }
  var universalBias: Int { universalOut + full * Self.universalOutputs }
  var denseCount: Int { universalBias + Self.universalOutputs }

  // Sparse tables.
  var partRows: Int { 1 << partBits }
}
