import HearsayLexicon
import HearsayModel
import HearsayText

/// Words that carry a claim without being its trigger, and say how it is put: "set to", "could", "if", "refuse to".
struct Carriers: Sendable {
  let plan, possible, condition, denial: WordLists.List
  /// Forms of verbs that plan or weigh a deed within a trigger: "preparing a bid", "considering an offer".
  let planVerbs, possibleVerbs: WordLists.List
  /// Words of the plan list that say of a state or of a deed as a thing that it is still to come: "expected to be first choice".
  let expectation: WordLists.List
  /// Every word that can stand in a verb group before the verb that opens a frame.
  let groupWords: WordSet

  /// Reads `carriers.txt`.
  init(_ folder: PackFolder, by tokenizer: Tokenizer, faults: inout [DataFault]) {
    var file = PackFile(folder.file("carriers.txt"), by: tokenizer)
    plan = file.list("plan")
    possible = file.list("possible")
    condition = file.list("condition")
    denial = file.list("denial")
    planVerbs = file.list("plan verbs")
    possibleVerbs = file.list("possible verbs")
    expectation = file.list("expectation")
    groupWords = file.list("verb group").words
    file.report(to: &faults)
  }
}
