/// How the models are trained. The numbers were chosen on the development part of the treebank; see Docs/Grammar.md.
package struct TrainingPlan: Sendable {
  /// What all chance is drawn from: the same seed and the same lessons give the same models.
  package var seed: UInt64 = 1
  /// Into how many parts the sentences are cut, so that the network learns from tags that the tagger gives to sentences that it has not learned from.
  package var folds = 5
  /// Whether some sentences are learned as headlines, too.
  package var headlines = true
  /// Passes over the sentences for the tagger, and for the names of people.
  package var tagEpochs = 8
  package var nameEpochs = 6
  /// The tables have `1 << bits` rows.
  package var tagBits = 16
  package var nameBits = 15
  /// How the network is trained.
  package var network = NetworkPlan()

  package init() {}
}
