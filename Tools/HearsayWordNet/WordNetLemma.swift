/// One word of WordNet as one part of speech.
struct WordNetLemma: Equatable {
  /// In lower case, as the index has it.
  let spelling: String
  /// How often its senses stand in the texts that were tagged with them.
  var count = 0
  /// The number of the lexicographers' file of its commonest sense: 3 to 28 for nouns, 29 to 43 for verbs.
  var field = 0
  /// Whether it is written with a capital in some sense, and without in some sense.
  var isName = false
  var isCommon = false
}

/// The parts of speech of WordNet.
enum WordNetPart: String, CaseIterable {
  case noun, verb
  case adjective = "adj"
  case adverb = "adv"

  /// Its digit in the keys of senses; 5 is a second one for adjectives.
  var digit: Character {
    switch self {
    case .noun: "1"
    case .verb: "2"
    case .adjective: "3"
    case .adverb: "4"
    }
  }
}
