import HearsayLexicon
import HearsayModel
import HearsayText

/// Words that carry a claim without being its trigger, and say how it is put: "set to", "could", "if", "refuse to".
struct Carriers: Sendable {
  let plan, possible, condition, denial: WordLists.List
  /// Forms of verbs that plan or weigh a deed within a trigger: "preparing a bid", "considering an offer".
  let planVerbs, possibleVerbs: WordLists.List
  /// Every word that can stand in a verb group before the verb that opens a frame.
  let groupWords: Set<WordID>

  /// Reads `english/carriers.txt`.
  init(files: [DataFile], faults: inout [DataFault]) {
    let file = files.first { $0.path == "english/carriers.txt" } ?? DataFile(path: "english/carriers.txt", contents: "")
    let lists = WordLists(file, faults: &faults)
    plan = lists["plan"]
    possible = lists["possible"]
    condition = lists["condition"]
    denial = lists["denial"]
    planVerbs = lists["plan verbs"]
    possibleVerbs = lists["possible verbs"]
    groupWords = lists["verb group"].words
  }
}
