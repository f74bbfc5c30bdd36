import HearsayLexicon
import HearsayModel
import HearsayText

/// Makes chains of word from the parts of a phrase: who comes first, and who only passes it on.
struct SourceChains {
  let scene: Scene

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The chains of a phrase, several where its sources stand side by side; none where nobody in it speaks.
  func chains(of phrase: SourcePhrase, _ tokens: Range<Int>) -> [[Attribution]] {
    let isReporter = phrase.nouns.contains { lists.journalistNouns.contains($0) }
    let isOfPeople = phrase.nouns.contains {
      scene.words.staffNouns.contains($0) || lists.relationNouns.contains($0) || scene.words.playerNouns.contains($0)
        || scene.words.positions.contains($0)
    }
    let isOfPress = phrase.nouns.contains {
      lists.reportNouns.contains($0) || lists.outletNouns.contains($0) || lists.statementNouns.contains($0)
    }
    if phrase.names.allSatisfy({ $0.sort == .party }) {
      if isOfPeople, let head = phrase.nouns.last, !lists.statementNouns.contains(head),
        phrase.end > (phrase.names.last?.tokens.upperBound ?? 0)
      {
        return unnamedPerson(tokens)
      }
      let isStatement = phrase.nouns.contains { lists.statementNouns.contains($0) }
      return zip(phrase.names, phrase.joints).filter { $1 == .first || $1 == .beside || isStatement }.map {
        [attribution($0.0, .party, .told)]
      }
    }
    if isOfPeople, !isOfPress, phrase.names.count == 1, phrase.names[0].sort == .person,
      phrase.end > phrase.names[0].tokens.upperBound || phrase.joints[0] == .belonging
    {
      return unnamedPerson(tokens)
    }
    return chains(ofNamed: phrase, isReporter: isReporter, isOfPeople: isOfPeople)
  }

  /// "the Lyon sporting director", "X's agent": the words themselves.
  private func unnamedPerson(_ tokens: Range<Int>) -> [[Attribution]] {
    var start = tokens.lowerBound
    while start < tokens.upperBound, scene.words.determiners.contains(scene.id(start)) { start += 1 }
    if let person = staff(in: start..<tokens.upperBound) { return [[speaker(person, start..<tokens.upperBound)]] }
    let words = scene.layers.words(of: start..<tokens.upperBound)
    return [[Attribution(name: words, role: .speaker, link: .told, range: range(start..<tokens.upperBound))]]
  }

  /// The coach or director of the club that a description names: "the Barca boss".
  private func staff(in tokens: Range<Int>) -> Int? {
    guard tokens.contains(where: { scene.words.staffNouns.contains(scene.id($0)) }) else { return nil }
    let clubs = Set(tokens.compactMap { scene.mention(at: $0)?.club })
    let people = scene.people.indices.filter { person in
      scene.people[person].role == .staff
        && scene.people[person].ties.contains { clubs.contains($0.club) && !$0.isFormer }
    }
    return people.max { scene.people[$0].mentionCount < scene.people[$1].mentionCount }
  }

  private func chains(ofNamed phrase: SourcePhrase, isReporter: Bool, isOfPeople: Bool) -> [[Attribution]] {
    var chains: [[Attribution]] = []
    for (name, joint) in zip(phrase.names, phrase.joints) {
      let sort = sort(of: name, joint, phrase, isOfPeople: isOfPeople)
      if sort == .outlet, name.ref == nil, isPlace(name) { continue }
      switch (sort, joint) {
      case (.party, _): continue
      case (.person, _), (.journalist, _):
        let role: Attribution.Role = sort == .journalist || isReporter ? .journalist : .speaker
        // "The Sun's X" has an outlet before him, "Lund's agent X" somebody who says nothing.
        let outlets = joint == .beside ? [] : (chains.popLast() ?? []).filter { $0.role == .outlet }
        chains.append([attribution(name, role, role == .journalist && !outlets.isEmpty ? .for : .told)] + outlets)
      case (_, .belonging):
        guard var last = chains.popLast() else { continue }
        // Who is of an outlet writes for it, though nobody knows the name.
        if last[0].role == .speaker || last[0].role == .outlet && last[0].ref == nil { last[0].role = .journalist }
        if last[0].role == .journalist {
          last[last.count - 1].link = .for
          last.append(attribution(name, .outlet, .via))
        }
        chains.append(last)
      default: chains.append([attribution(name, .outlet, .via)])
      }
    }
    return chains
  }

  /// What an unknown name is: a reporter after an outlet's possessive or a word for people, else an outlet.
  private func sort(of name: NameOfSource, _ joint: SourcePhrase.Joint, _ phrase: SourcePhrase, isOfPeople: Bool)
    -> NameOfSource.Sort
  {
    guard name.sort == .unknown else { return name.sort }
    if joint == .possessive, phrase.names.first?.sort == .outlet || phrase.names.first?.sort == .unknown {
      return .journalist
    }
    let followsReporter =
      name.tokens.lowerBound > 0 && lists.journalistNouns.contains(scene.id(name.tokens.lowerBound - 1))
    if followsReporter { return .journalist }
    return isOfPeople && joint != .belonging ? .person : .outlet
  }

  /// "Radio Sele in Lisbon", "the Turin paper": a town is no paper.
  private func isPlace(_ name: NameOfSource) -> Bool {
    name.sort == .unknown
      && scene.lexicon.names.payloads(of: name.words).contains { if case .place = $0 { true } else { false } }
  }

  func attribution(_ name: NameOfSource, _ role: Attribution.Role, _ link: Attribution.Link) -> Attribution {
    Attribution(name: name.name, ref: name.ref, role: role, link: link, range: range(name.tokens))
  }

  /// A person as a speaker.
  func speaker(_ person: Int, _ tokens: Range<Int>) -> Attribution {
    Attribution(name: scene.people[person].name, role: .speaker, link: .told, range: range(tokens))
  }

  private func range(_ tokens: Range<Int>) -> ByteRange { scene.layers.range(of: tokens) ?? ByteRange(0, 0) }
}
