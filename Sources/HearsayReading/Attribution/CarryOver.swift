import HearsayLexicon
import HearsayModel
import HearsayText

/// Carries named sources over to what follows, and gives cues without a name the source that they stand for.
struct CarryOver {
  /// The source that was named last.
  private struct Last {
    let chains: [[Attribution]]
    let sentence: Int
    let matter: Set<Mention.Referent>
  }

  /// The sources that later words can mean: "the report" the last one with a name, "it is claimed" the last one at all.
  private struct Memory {
    var named: Last?
    var any: Last?
    var person: Last?
  }

  let scene: Scene
  private let cues: [[Cue]]
  /// Who speaks in each sentence, where somebody is quoted in it.
  private let speakers: [Int: [Attribution]]
  private let plain: String

  init(scene: Scene, cues: [[Cue]], speeches: [Speech]) {
    self.scene = scene
    self.cues = cues
    var speakers: [Int: [Attribution]] = [:]
    for speech in speeches where speech.speaker != nil {
      for part in speech.parts where !part.isEmpty { speakers[scene.sentenceOf[part.upperBound - 1]] = speech.chain }
    }
    self.speakers = speakers
    plain = scene.knowledge.attribution.unnamedHeads.entries.first ?? ""
  }

  /// How many sentences on "the report" and "they claim" still mean the source named last.
  private static let memory = 8
  /// The same for "it is claimed" and "said to".
  private static let shortMemory = 4
  /// The same for ", he says,": two sentences on another may be meant.
  private static let memoryOfPerson = 2
  /// How many sentences on, captions not counted, an outlet may be named for the matter of a plain "reportedly".
  private static let foresight = 4
  /// The same for the headline and the lead, which the whole article goes on to tell.
  private static let foresightOfLead = 9
  /// The same for a lead on "reports in Italy".
  private static let foresightOfUnnamed = 4

  /// The scopes of all cues.
  func scopes() -> [WordScopes.Scope] {
    var scopes: [WordScopes.Scope] = []
    var last = Memory()
    for sentence in cues.indices {
      for cue in cues[sentence] {
        guard let chains = chains(of: cue, sentence, last) else { continue }
        scopes.append(WordScopes.Scope(tokens: cue.scope, chains: chains, foundBy: cue.rule))
        remember(cue, chains, sentence, &last)
      }
      if let speaker = speakers[sentence] { last.person = Last(chains: [speaker], sentence: sentence, matter: []) }
    }
    return scopes
  }

  private func remember(_ cue: Cue, _ chains: [[Attribution]], _ sentence: Int, _ memory: inout Memory) {
    let now = Last(chains: chains, sentence: sentence, matter: matter(sentence))
    let origin = chains.first?.first?.role
    if chains.count == 1, origin == .journalist || origin == .speaker { memory.person = now }
    switch cue.source.sort {
    case .named where cue.source.isPress:
      memory.named = now
      memory.any = now
    case .unnamed: memory.any = now
    case .carried where !isStatement(cue) && cue.rule != "continuation":
      memory.any = now
      if chains.first?.first?.role != .unnamed { memory.named = now }
    default: break
    }
  }

  /// The chains that a cue stands for; `nil` where it stands for none.
  private func chains(of cue: Cue, _ sentence: Int, _ memory: Memory) -> [[Attribution]]? {
    switch cue.source.sort {
    case .named, .other: return cue.source.chains
    case .own: return []
    case .carriedPerson, .carriedJournalist:
      if let last = memory.person, sentence - last.sentence <= Self.memoryOfPerson,
        cue.source.sort == .carriedPerson || last.chains.first?.first?.role == .journalist
      {
        return last.chains
      }
      return cue.source.chains.isEmpty ? nil : cue.source.chains
    case .carried where isStatement(cue):
      return SubjectFinder(scene: scene, sources: SourceReader(scene: scene)).issuer(before: cue.tokens.lowerBound).map
      { [[$0]] }
    case .carried:
      let isReport = cue.rule == "verb of saying"
      guard let last = isReport ? memory.named ?? memory.any : memory.any else { return nil }
      return sentence - last.sentence <= (isReport ? Self.memory : Self.shortMemory) ? last.chains : nil
    case .unnamed:
      return isLead(sentence)
        ? named(after: sentence, reach: Self.foresightOfUnnamed) ?? cue.source.chains : cue.source.chains
    case .bare:
      let reach = isLead(sentence) ? Self.foresightOfLead : Self.foresight
      return named(after: sentence, reach: reach) ?? carried(memory.any, sentence) ?? [[plainReports(cue)]]
    }
  }

  private func isStatement(_ cue: Cue) -> Bool {
    cue.tokens.contains { scene.knowledge.attribution.statementNouns.contains(scene.id($0)) }
  }

  /// Whether a sentence is the headline or stands in the first lines below it.
  private func isLead(_ sentence: Int) -> Bool { sentence <= (scene.article.title == nil ? 1 : 2) }

  private func carried(_ last: Last?, _ sentence: Int) -> [[Attribution]]? {
    guard let last, sentence - last.sentence <= 3, isSameMatter(last.matter, matter(sentence)) else { return nil }
    return last.chains
  }

  private func plainReports(_ cue: Cue) -> Attribution {
    if let own = cue.source.chains.first?.first { return own }
    return Attribution(
      name: plain, role: .unnamed, link: .via, range: scene.layers.range(of: cue.tokens) ?? ByteRange(0, 0))
  }

  /// The outlet that the sentences right after name for the same matter.
  private func named(after sentence: Int, reach: Int) -> [[Attribution]]? {
    let here = matter(sentence)
    var passed = 0
    for next in sentence..<cues.count where passed <= reach {
      if scene.layers.sentences[next].isClosed { passed += 1 }
      for cue in cues[next] where cue.source.sort == .named && cue.source.isPress {
        let isNear = next - sentence <= 3 && !here.isDisjoint(with: matter(next))
        return isNear || isSameMatter(here, matter(next)) ? cue.source.chains : nil
      }
    }
    return nil
  }

  /// The people and clubs of a sentence.
  private func matter(_ sentence: Int) -> Set<Mention.Referent> {
    var matter: Set<Mention.Referent> = []
    for token in scene.layers.sentences[sentence].tokens {
      guard let mention = scene.mention(at: token), mention.person != nil || mention.club != nil else { continue }
      matter.insert(mention.referent)
    }
    return matter
  }

  private func isSameMatter(_ left: Set<Mention.Referent>, _ right: Set<Mention.Referent>) -> Bool {
    let shared = left.intersection(right)
    return shared.contains { if case .person = $0 { true } else { false } } || shared.count >= 2
  }
}
