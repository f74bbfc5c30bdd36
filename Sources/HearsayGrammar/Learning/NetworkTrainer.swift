/// Trains the network on sentences with the tags that a tagger gave them.
struct NetworkTrainer {
  let plan: TrainingPlan
  let book: WordBook
  let report: (String) -> Void

  /// A network that has learned from the lessons.
  func train(_ lessons: [Lesson], fine: [[UInt8]]) -> NetworkParser {
    let atoms = lessons.map { lesson in
      var atoms = SentenceAtoms(book)
      atoms.read(lesson)
      return atoms
    }
    let vocabulary = Vocabulary(hashes(atoms))
    var network = plan.network
    network.seed = plan.seed
    network.shape.wordRows = vocabulary.keys.count { $0 != 0 }
    let sentences = lessons.indices.map {
      NetworkLesson(lessons[$0], atoms[$0], fine: fine[$0], vocabulary, network.shape)
    }
    let learner = NetworkLearner(network, longest: lessons.map(\.words.count).max() ?? 1)
    return NetworkParser(vocabulary: vocabulary, weights: run(learner, sentences, network))
  }

  /// The hashes of all words that come often enough, in an order that does not depend on that of a set.
  private func hashes(_ atoms: [SentenceAtoms]) -> [UInt32] {
    var counts: [UInt32: Int] = [:]
    for sentence in atoms { for index in 0..<sentence.count { counts[sentence[index].lower, default: 0] += 1 } }
    return counts.filter { $0.value >= plan.network.wordFloor && $0.key != 0 }.keys.sorted()
  }

  private func run(_ learner: NetworkLearner, _ sentences: [NetworkLesson], _ network: NetworkPlan) -> NetworkWeights {
    let average = WeightAverage(learner.weights)
    var counts = [Int32](repeating: 0, count: network.shape.wordRows)
    for sentence in sentences { for row in sentence.rows where row.word >= 0 { counts[Int(row.word)] += 1 } }
    for epoch in 1...network.epochs {
      let loss = learner.pass(sentences, wordCounts: counts, epoch: epoch)
      if epoch > network.epochs - network.averaged { average.add(learner.weights) }
      report("trees: pass \(epoch) of \(network.epochs), a loss of \(Int(loss * 1000)) thousandths a word")
    }
    return average.mean(network.shape)
  }
}
