import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads sources without a name: "reports", "reports in Italy", "the Catalan press", "sources close to the club".
struct UnnamedSourceReader {
  let scene: Scene
  let names: NameOfSourceReader

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The unnamed source whose words begin at `start`; `nil` where they are something else.
  func source(startingAt start: Int, limit: Int) -> CitedSource? {
    var index = start
    var land: String?
    while index < min(limit, start + 5) {
      if let people = people(start, at: index, limit) { return people }
      if let head = lists.unnamedHeads.phrases.longestMatch(scene.tokens, from: index, limit: limit),
        !isName(head.tokens), !opensName(head.tokens, limit)
      {
        return source(start..<head.tokens.upperBound, head: head.tokens, land: land, limit: limit)
      }
      if let adjective = self.land(of: index) { land = adjective } else if !isQuantity(index) { return nil }
      index += 1
    }
    return nil
  }

  /// "insider Carlo Verri": a word before a name is no source of its own.
  private func opensName(_ head: Range<Int>, _ limit: Int) -> Bool {
    lists.journalistNouns.contains(scene.id(head.lowerBound)) && head.upperBound < limit
      && scene.tokens[head.upperBound].isCapitalised
  }

  /// "people close to the player", "a source with knowledge of the talks".
  private func people(_ start: Int, at index: Int, _ limit: Int) -> CitedSource? {
    guard lists.nearPeople.contains(scene.id(index)),
      let near = lists.nearWords.phrases.longestRun(scene.tokens, from: index + 1, limit: limit),
      let end = endOfNoun(near.upperBound, limit)
    else { return nil }
    let words = folded(scene.layers.words(of: index..<end))
    return CitedSource(tokens: start..<end, sort: .unnamed, chains: [[attribution(words, index..<end)]])
  }

  /// Where a short noun phrase ends: "the player", "Arsenal's thinking", "the talks".
  private func endOfNoun(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, scene.words.determiners.contains(scene.id(index)) || scene.tokens[index].kind == .clitic {
      index += 1
    }
    guard index < limit, scene.tokens[index].kind == .word else { return nil }
    index = max(scene.mention(at: index)?.tokens.upperBound ?? 0, index + 1)
    if index + 1 < limit, scene.tokens[index].kind == .clitic, scene.tokens[index + 1].letterCase == .lower {
      index += 2
    }
    return min(index, limit)
  }

  /// Plain "reports", at a place.
  func plain(_ tokens: Range<Int>) -> Attribution { attribution(lists.unnamedHeads.entries.first ?? "", tokens) }

  private func isName(_ tokens: Range<Int>) -> Bool {
    guard scene.tokens[tokens.lowerBound].isCapitalised, let mention = scene.mention(at: tokens.lowerBound) else {
      return false
    }
    return mention.isOutlet
  }

  private func source(_ tokens: Range<Int>, head: Range<Int>, land: String?, limit: Int) -> CitedSource? {
    let isMedia =
      lists.mediaHeads.phrases.longestRun(scene.tokens, from: head.lowerBound, limit: head.upperBound) != nil
    // "Reports in The Times" are its own.
    if isMedia, isOutletBehind(head.upperBound, limit) { return nil }
    if let (end, words) = tail(head.upperBound, limit) {
      let isPlace = scene.grammar.placeWords.contains(scene.id(head.upperBound))
      let name = isMedia && isPlace ? reports(in: words) : scene.layers.words(of: head.lowerBound..<end)
      return CitedSource(
        tokens: tokens.lowerBound..<end, sort: .unnamed, chains: [[attribution(folded(name), tokens.lowerBound..<end)]])
    }
    if let land, isMedia {
      return CitedSource(tokens: tokens, sort: .unnamed, chains: [[attribution(reports(in: land), tokens)]])
    }
    let isOther = tokens.contains { lists.otherQuantities.contains(scene.id($0)) }
    if isMedia { return CitedSource(tokens: tokens, sort: isOther ? .other : .bare, chains: [[plain(tokens)]]) }
    let word = scene.layers.words(of: head)
    return CitedSource(tokens: tokens, sort: .unnamed, chains: [[attribution(word.lowercased(), tokens)]])
  }

  private func isOutletBehind(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, scene.grammar.placeWords.contains(scene.id(index)) else { return false }
    let start =
      scene.words.determiners.contains(scene.id(index + 1)) && scene.mention(at: index + 1) == nil
      ? index + 2 : index + 1
    return start < limit && scene.mention(at: start)?.isOutlet ?? false
  }

  /// "in Italy", behind what says that something is told.
  func reports(inPlaceAt index: Int, limit: Int) -> CitedSource? {
    guard index + 1 < limit, scene.grammar.placeWords.contains(scene.id(index)),
      let mention = scene.mention(at: index + 1), case .nation(let nation) = mention.referent, mention.form == .name
    else { return nil }
    let tokens = index..<mention.tokens.upperBound
    let name = reports(in: scene.lexicon.nations[nation].name)
    return CitedSource(tokens: tokens, sort: .unnamed, chains: [[attribution(name, tokens)]])
  }

  /// "reports in Italy", whatever the words were.
  private func reports(in place: String) -> String {
    "\(lists.unnamedHeads.entries.first ?? "") \(scene.grammar.placeWord) \(place)"
  }

  /// The name with its first letter small.
  private func folded(_ name: String) -> String {
    guard let first = name.first else { return name }
    return first.lowercased() + name.dropFirst()
  }

  /// What tells an unnamed source apart: "in Italy", "close to the club".
  private func tail(_ index: Int, _ limit: Int) -> (end: Int, words: String)? {
    guard index + 1 < limit else { return nil }
    let isNear = scene.grammar.close.contains(scene.id(index)) && scene.grammar.to.contains(scene.id(index + 1))
    guard
      isNear || scene.grammar.placeWords.contains(scene.id(index))
        || scene.grammar.insideWords.contains(scene.id(index))
    else {
      return nil
    }
    var start = index + (isNear ? 2 : 1)
    let first = start
    while start < limit, scene.words.determiners.contains(scene.id(start)) { start += 1 }
    guard start < limit else { return nil }
    if let mention = scene.mention(at: start) {
      var end = max(mention.tokens.upperBound, start + 1)
      if isNear, end + 1 < limit, scene.tokens[end].kind == .clitic, scene.tokens[end + 1].letterCase == .lower {
        end += 2
      }
      return end <= limit ? (end, scene.layers.words(of: first..<end)) : nil
    }
    let token = scene.tokens[start]
    if token.kind == .word, token.isCapitalised { return (start + 1, scene.layers.words(of: token)) }
    if isNear || scene.grammar.insideWords.contains(scene.id(index)), token.kind == .word {
      return (start + 1, scene.layers.words(of: first..<(start + 1)))
    }
    return nil
  }

  private func land(of index: Int) -> String? {
    let id = scene.id(index)
    if let region = lists.regions[id] { return region }
    for sense in scene.lexicon.names.payloads(of: id) {
      if case .demonym(let nation) = sense { return scene.lexicon.nations[nation].name }
    }
    return nil
  }

  private func isQuantity(_ index: Int) -> Bool {
    scene.words.determiners.contains(scene.id(index)) || lists.quantities.contains(scene.id(index))
  }

  private func attribution(_ name: String, _ tokens: Range<Int>) -> Attribution {
    Attribution(name: name, role: .unnamed, link: .via, range: scene.layers.range(of: tokens) ?? ByteRange(0, 0))
  }
}
