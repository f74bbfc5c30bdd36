import HearsayLexicon
import HearsayText

/// The words by which a language says on whose word something stands: `attribution.txt` of its pack.
///
/// A class for the reason of `LanguageWords`.
final class AttributionWords: Sendable {
  let gatherings, ownChannels, columnTitles: WordSet
  let sourceLeads, ways, relays, relayLeads, telling, writing, channels: WordLists.List
  let publicTurns, quotingVerbs, waysToSay: WordLists.List
  let clear, unnamedHeads, mediaHeads: WordLists.List
  let audiences, nearWords, nearPeople: WordLists.List
  let pressIdioms, wordsOfPress: WordLists.List
  let plainReports, otherReports, carried, continuations, ownCues: WordLists.List
  let modifiers, quantities, otherQuantities, outletNameWords: WordLists.List
  /// What only outlets are called: the first and last words of their names, and what single ones end in; and nouns that say what somebody is.
  let outletHeads, outletTails, outletArticles, mediumNouns: WordSet
  let outletEndings: Endings
  let reportNouns, outletNouns, statementNouns, journalistNouns, relationNouns, timeWords: WordLists.List
  /// Every form of the verbs by which outlets, people, and clubs or leagues speak.
  let outletVerbs, personVerbs, partyVerbs: WordSet
  /// Every form of the verbs that say something only where an outlet that is known as one stands before them: "The Athletic believe".
  let paperVerbs: WordSet
  /// Every form of the verbs that say something only right beside direct speech: "' shrugged X"; what calls it a reply, and the nouns for it.
  let tagVerbs, tagCopulas, speechNouns: WordSet
  /// Forms of what a known outlet does with news besides saying it: "Kicker put the price at £20m".
  let publishing: WordSet
  /// Every form of every verb of saying.
  let sayingVerbs: WordSet
  /// The names of each publishing house, as words.
  let houses: [[[WordID]]]
  /// The land of an adjective: `Catalan`, `Catalonia`.
  let regions: [WordID: String]

  /// Reads the lists; one that is missing is reported.
  init(_ folder: PackFolder, by tokenizer: Tokenizer, inflector: Inflector, faults: inout [DataFault]) {
    var file = PackFile(folder.file("attribution.txt"), by: tokenizer)
    func verbs(_ name: String) -> WordSet {
      let bases = file.entries(name).filter { !$0.contains(" ") }
      return WordSet(bases.flatMap { inflector.verbForms($0) }.map { WordID($0) })
    }
    sourceLeads = file.list("source leads")
    ways = file.list("ways")
    gatherings = file.words("gatherings")
    ownChannels = file.words("own channels")
    columnTitles = file.words("column titles")
    relays = file.list("relays")
    relayLeads = file.list("relay leads")
    writing = file.list("writing")
    publicTurns = file.list("public turns")
    quotingVerbs = file.list("quoting verbs")
    waysToSay = file.list("ways to say")
    telling = file.list("telling")
    channels = file.list("channels")
    clear = file.list("clear")
    unnamedHeads = file.list("unnamed heads")
    mediaHeads = file.list("media heads")
    audiences = file.list("audiences")
    nearWords = file.list("near words")
    nearPeople = file.list("near people")
    pressIdioms = file.list("press idioms")
    wordsOfPress = file.list("words of the press")
    plainReports = file.list("plain reports")
    otherReports = file.list("other reports")
    carried = file.list("carried")
    continuations = file.list("continuations")
    ownCues = file.list("own cues")
    modifiers = file.list("source modifiers")
    quantities = file.list("quantities")
    otherQuantities = file.list("other quantities")
    outletNameWords = file.list("outlet name words")
    outletHeads = file.words("outlet heads")
    outletTails = file.words("outlet tails")
    outletArticles = file.words("outlet articles")
    outletEndings = file.endings("outlet endings")
    mediumNouns = file.words("medium nouns")
    reportNouns = file.list("report nouns")
    outletNouns = file.list("outlet nouns")
    statementNouns = file.list("statement nouns")
    journalistNouns = file.list("journalist nouns")
    relationNouns = file.list("relation nouns")
    timeWords = file.list("time words")
    outletVerbs = verbs("outlet verbs")
    personVerbs = verbs("person verbs")
    partyVerbs = verbs("party verbs")
    paperVerbs = verbs("paper verbs")
    tagVerbs = verbs("tag verbs")
    publishing = verbs("publishing")
    tagCopulas = file.words("tag copulas")
    speechNouns = file.words("speech nouns")
    sayingVerbs = WordSet(outletVerbs.words + personVerbs.words + partyVerbs.words + paperVerbs.words)
    houses = file.entries("houses").map { $0.split(separator: "/").map { phrase(String($0), by: tokenizer) } }
    regions = Self.pairs(file.entries("regions"))
    file.report(to: &faults)
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
