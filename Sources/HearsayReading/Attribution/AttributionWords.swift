import HearsayLexicon
import HearsayText

/// The words by which a language says on whose word something stands: `english/attribution.txt`.
struct AttributionWords: Sendable {
  let sourceLeads, relays, telling, channels: WordLists.List
  let clear, unnamedHeads, mediaHeads: WordLists.List
  let audiences, nearWords, nearPeople: WordLists.List
  let plainReports, otherReports, carried, continuations, ownCues: WordLists.List
  let modifiers, quantities, otherQuantities, outletNameWords: WordLists.List
  let reportNouns, outletNouns, statementNouns, journalistNouns, relationNouns, timeWords: WordLists.List
  /// Every form of the verbs by which outlets, people, and clubs or leagues speak.
  let outletVerbs, personVerbs, partyVerbs: Set<WordID>
  /// Every form of every verb of saying.
  let sayingVerbs: Set<WordID>
  /// The names of each publishing house, as words.
  let houses: [[[WordID]]]
  /// The land of an adjective: `Catalan`, `Catalonia`.
  let regions: [WordID: String]

  /// Reads the lists; one that is missing is reported.
  init(files: [DataFile], inflector: Inflector, faults: inout [DataFault]) {
    let path = "english/attribution.txt"
    let file = files.first { $0.path == path } ?? DataFile(path: path, contents: "")
    let lists = WordLists(file, faults: &faults)
    func list(_ name: String) -> WordLists.List {
      let list = lists[name]
      if list.entries.isEmpty {
        let place = DataPlace(file: file, range: ByteRange(0, 0))
        faults.append(place.fault("no list", advice: "add a record “list \(name)”"))
      }
      return list
    }
    func verbs(_ name: String) -> Set<WordID> {
      Set(list(name).entries.filter { !$0.contains(" ") }.flatMap { inflector.verbForms($0) }.map { WordID($0) })
    }
    sourceLeads = list("source leads")
    relays = list("relays")
    telling = list("telling")
    channels = list("channels")
    clear = list("clear")
    unnamedHeads = list("unnamed heads")
    mediaHeads = list("media heads")
    audiences = list("audiences")
    nearWords = list("near words")
    nearPeople = list("near people")
    plainReports = list("plain reports")
    otherReports = list("other reports")
    carried = list("carried")
    continuations = list("continuations")
    ownCues = list("own cues")
    modifiers = list("source modifiers")
    quantities = list("quantities")
    otherQuantities = list("other quantities")
    outletNameWords = list("outlet name words")
    reportNouns = list("report nouns")
    outletNouns = list("outlet nouns")
    statementNouns = list("statement nouns")
    journalistNouns = list("journalist nouns")
    relationNouns = list("relation nouns")
    timeWords = list("time words")
    outletVerbs = verbs("outlet verbs")
    personVerbs = verbs("person verbs")
    partyVerbs = verbs("party verbs")
    sayingVerbs = outletVerbs.union(personVerbs).union(partyVerbs)
    houses = list("houses").entries.map { $0.split(separator: "/").map { phrase(String($0)) } }
    regions = Self.pairs(list("regions").entries)
  }

  private static func pairs(_ entries: [String]) -> [WordID: String] {
    var pairs: [WordID: String] = [:]
    for entry in entries {
      let sides = entry.split(separator: "=").map { $0.trimmingSpaces() }
      if sides.count == 2 { pairs[WordID(sides[0])] = sides[1] }
    }
    return pairs
  }
}

extension Substring {
  /// The words without the spaces around them.
  fileprivate func trimmingSpaces() -> String {
    split(separator: " ").joined(separator: " ")
  }
}
