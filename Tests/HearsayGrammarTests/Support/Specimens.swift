import HearsayText

@testable import HearsayGrammar

/// Sentences of our own with their tags and trees, enough to train small models on.
enum Specimens {
  /// One word: form, lemma, universal tag, fine tag, number of the head from 1, relation.
  typealias Line = (String, String, String, String, Int, String)

  static func lesson(_ lines: [Line], people: [Range<Int>] = []) -> Lesson {
    Lesson(
      words: lines.map(\.0), tags: lines.map { UniversalTag(name: $0.2) ?? .other },
      fineTags: lines.map { FineTag(name: $0.3) ?? FineTag(index: 0) }, lemmas: lines.map(\.1),
      heads: lines.map { $0.4 - 1 }, relations: lines.map { Relation(name: $0.5) ?? .root }, people: people)
  }

  static let signed = lesson(
    [
      ("Wexley", "Wexley", "PROPN", "NNP", 2, "nsubj"), ("signed", "sign", "VERB", "VBD", 0, "root"),
      ("Tom", "Tom", "PROPN", "NNP", 2, "obj"), ("Varley", "Varley", "PROPN", "NNP", 3, "flat"),
      (".", ".", "PUNCT", ".", 2, "punct"),
    ], people: [2..<4])

  static let asked = lesson(
    [
      ("She", "she", "PRON", "PRP", 2, "nsubj"), ("asked", "ask", "VERB", "VBD", 0, "root"),
      ("about", "about", "ADP", "IN", 5, "case"), ("the", "the", "DET", "DT", 5, "det"),
      ("players", "player", "NOUN", "NNS", 2, "obl"), (".", ".", "PUNCT", ".", 2, "punct"),
    ])

  static let captain = lesson(
    [
      ("The", "the", "DET", "DT", 3, "det"), ("young", "young", "ADJ", "JJ", 3, "amod"),
      ("captain", "captain", "NOUN", "NN", 5, "nsubj"), ("has", "have", "AUX", "VBZ", 5, "aux"),
      ("moved", "move", "VERB", "VBN", 0, "root"), ("to", "to", "ADP", "IN", 8, "case"),
      ("two", "two", "NUM", "CD", 8, "nummod"), ("clubs", "club", "NOUN", "NNS", 5, "obl"),
    ])

  static let refused = lesson(
    [
      ("Ilse", "Ilse", "PROPN", "NNP", 3, "nsubj"), ("Brandt", "Brandt", "PROPN", "NNP", 1, "flat"),
      ("refused", "refuse", "VERB", "VBD", 0, "root"), ("the", "the", "DET", "DT", 5, "det"),
      ("offer", "offer", "NOUN", "NN", 3, "obj"), ("of", "of", "ADP", "IN", 8, "case"),
      ("the", "the", "DET", "DT", 8, "det"), ("club", "club", "NOUN", "NN", 5, "nmod"),
      (".", ".", "PUNCT", ".", 3, "punct"),
    ], people: [0..<2])

  static let all = [signed, asked, captain, refused]

  /// A plan that takes a second.
  static var smallPlan: TrainingPlan {
    var plan = TrainingPlan()
    plan.tagBits = 12
    plan.nameBits = 10
    plan.folds = 4
    plan.headlines = false
    plan.network.shape = .small
    plan.network.epochs = 150
    plan.network.averaged = 2
    plan.network.batch = 1
    plan.network.inputDrop = 0
    plan.network.wordDrop = 0.5
    plan.network.tagDrop = 0
    plan.network.layerDrop = 0
    return plan
  }

  /// Models that have learned the specimens by heart.
  static let models = GrammarTrainer(plan: smallPlan) { _ in }.train(all)

  /// The words of a lesson.
  static func words(_ lesson: Lesson) -> [String] {
    lesson.words.map { String(decoding: lesson.bytes[$0.start..<$0.end], as: UTF8.self) }
  }
}

extension NetworkShape {
  /// A network that is quick to train.
  static var small: NetworkShape {
    var shape = NetworkShape()
    (shape.wordSize, shape.partSize, shape.tagSize, shape.half) = (16, 8, 8, 16)
    (shape.arcHidden, shape.labelHidden, shape.partBits) = (16, 16, 8)
    return shape
  }
}
