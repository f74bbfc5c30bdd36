import HearsayLexicon
import HearsayModel
import HearsayText

/// The features of a candidate claim that the stand model weighs. Each has a readable name, so that a decision can be explained.
struct StandFeatures {
  let scene: Scene
  let topics: Topics
  let affiliations: Affiliations
  /// All triggers of the article, by sentence.
  let hitsOfSentence: [Int: [TriggerHit]]
  /// How many candidates of the article share a kind, player and club.
  private let repeats: [Proposition: Int]
  private let quoted: [Bool]

  init(scene: Scene, topics: Topics, affiliations: Affiliations, hits: [TriggerHit], candidates: [Draft]) {
    self.scene = scene
    self.topics = topics
    self.affiliations = affiliations
    hitsOfSentence = Dictionary(grouping: hits) { scene.sentenceOf[$0.tokens.lowerBound] }
    repeats = candidates.reduce(into: [:]) { $0[Proposition($1), default: 0] += 1 }
    var quoted = Array(repeating: false, count: scene.tokens.count)
    for quotation in scene.layers.quotations where quotation.tokens.count > 3 {
      for token in quotation.tokens { quoted[token] = true }
    }
    self.quoted = quoted
  }

  /// What a candidate puts forward, as far as candidates are counted together.
  private struct Proposition: Hashable {
    let kind: Kind
    let player, club: Int?

    init(_ draft: Draft) { (kind, player, club) = (draft.kind, draft.player?.entity, draft.club?.entity) }
  }

  func features(of draft: Draft) -> [String] {
    let kind = draft.kind.rawValue
    var features = [
      "bias", "kind=\(kind)", "frame=\(draft.frame.name)",
      "trigger=\(draft.frame.triggers[draft.hit.trigger])|\(kind)",
    ]
    features += fillerFeatures("player", draft.player, draft, kind)
    features += fillerFeatures("club", draft.club, draft, kind)
    features += wordFeatures(draft, kind)
    features += sentenceFeatures(draft, kind)
    features += peopleFeatures(draft, kind)
    features.append("modality=\(draft.modality.rawValue)|\(kind)")
    features.append("polarity=\(draft.polarity.rawValue)|\(kind)")
    if case .words(let value) = draft.value, draft.kind == .transfer || draft.kind == .stance {
      features.append("value=\(value)|\(draft.frame.name)")
    }
    features.append("deal=\(draft.deal?.rawValue ?? "none")|\(kind)")
    features.append("when=\(draft.when != nil)|\(kind)")
    features.append("terms=\(!draft.terms.isEmpty)|\(kind)")
    let repeated = min(repeats[Proposition(draft), default: 1], 4)
    features.append("repeats=\(repeated)")
    features.append("repeats=\(repeated)|\(kind)")
    return features
  }

  // MARK: Roles

  private func fillerFeatures(_ role: String, _ filler: Filler?, _ draft: Draft, _ kind: String) -> [String] {
    guard let filler else { return ["\(role)=none|\(kind)", draft.unnamedClubs == nil ? "unnamed=no" : "unnamed=yes"] }
    var features = [
      "\(role) by \(filler.finder.rawValue)", "\(role) by \(filler.finder.rawValue)|\(kind)",
      "\(role) by \(filler.finder.rawValue)|\(draft.frame.name)",
    ]
    guard let index = filler.mention else { return features + ["\(role) is not here|\(kind)"] }
    let mention = scene.mentions[index]
    features.append("\(role) form=\(mention.form.rawValue)")
    features.append("\(role) form=\(mention.form.rawValue)|\(kind)")
    if mention.tokens.overlaps(draft.hit.tokens) { return features + ["\(role) in trigger"] }
    let isLeft = mention.tokens.lowerBound < draft.hit.tokens.lowerBound
    let gap =
      isLeft
      ? mention.tokens.upperBound..<max(mention.tokens.upperBound, draft.hit.tokens.lowerBound)
      : draft.hit.tokens.upperBound..<max(draft.hit.tokens.upperBound, mention.tokens.lowerBound)
    let side = isLeft ? "left" : "right"
    features.append("\(role) \(side) \(bucket(gap.count))")
    features.append("\(role) \(side) \(bucket(gap.count))|\(kind)")
    let clauses = Clauses(scene: scene)
    if gap.contains(where: { clauses.endsClause($0) }) { features.append("\(role) \(side) over clause|\(kind)") }
    if gap.contains(where: { scene.id($0) == Word.comma }) { features.append("\(role) \(side) over comma") }
    let between = Set(
      gap.compactMap { scene.mentionAt[$0] >= 0 ? scene.mentionAt[$0] : nil }.filter {
        (scene.mentions[$0].person != nil) == (role == "player")
      })
    features.append("\(role) over \(min(between.count, 3))")
    if mention.tokens.lowerBound > 0 {
      let before = scene.tokens[mention.tokens.lowerBound - 1]
      if before.letterCase == .lower, before.range.count < 8 {
        features.append("\(role) after \(scene.layers.words(of: before))|\(kind)")
      }
    }
    if scene.sentenceOf[mention.tokens.lowerBound] != draft.sentence { features.append("\(role) in another sentence") }
    return features
  }

  private func bucket(_ count: Int) -> String {
    switch count {
    case 0: "0"
    case 1: "1"
    case 2...3: "2-3"
    case 4...6: "4-6"
    case 7...11: "7-11"
    default: "12+"
    }
  }

  // MARK: Words around

  private func wordFeatures(_ draft: Draft, _ kind: String) -> [String] {
    let sentence = scene.layers.sentences[draft.sentence].tokens
    var features: [String] = []
    func word(_ index: Int) -> String {
      guard sentence.contains(index) else { return "-" }
      if scene.mentionAt[index] >= 0 {
        switch scene.mentions[scene.mentionAt[index]].referent {
        case .person: return "<person>"
        case .club: return "<club>"
        default: return "<name>"
        }
      }
      return scene.tokens[index].kind == .number
        ? "<number>" : Folding.fold(scene.layers.words(of: scene.tokens[index]))
    }
    for offset in [1, 2] {
      features.append("before\(offset)=\(word(draft.hit.tokens.lowerBound - offset))|\(kind)")
      features.append("after\(offset)=\(word(draft.hit.tokens.upperBound - 1 + offset))|\(kind)")
    }
    let text = Folding.fold(scene.layers.words(of: draft.hit.tokens))
    features.append("words=\(text.utf8.count > 30 ? "long" : text)|\(kind)")
    for index in max(sentence.lowerBound, draft.hit.tokens.lowerBound - 6)..<draft.hit.tokens.lowerBound
    where scene.mentionAt[index] < 0 && scene.tokens[index].kind == .word {
      features.append("left has \(Folding.fold(scene.layers.words(of: scene.tokens[index])))|\(kind)")
    }
    for index in draft.hit.tokens.upperBound..<min(sentence.upperBound, draft.hit.tokens.upperBound + 6)
    where scene.mentionAt[index] < 0 && scene.tokens[index].kind == .word {
      features.append("right has \(Folding.fold(scene.layers.words(of: scene.tokens[index])))|\(kind)")
    }
    return features
  }

  // MARK: Sentence and article

  private func sentenceFeatures(_ draft: Draft, _ kind: String) -> [String] {
    let sentence = scene.layers.sentences[draft.sentence]
    let isTitle = draft.sentence == 0 && scene.layers.text.title != nil
    let place =
      isTitle
      ? "title"
      : draft.sentence <= 1 ? "lead" : draft.sentence * 2 < scene.layers.sentences.count ? "first half" : "second half"
    var features = [
      "place=\(place)", "place=\(place)|\(kind)", "closed=\(sentence.isClosed)", "closed=\(sentence.isClosed)|\(kind)",
    ]
    if quoted[draft.hit.tokens.lowerBound] { features += ["quoted", "quoted|\(kind)"] }
    if let range = scene.layers.range(of: sentence.tokens), scene.layers.text.bytes[range.end - 1] == UInt8(ascii: "?")
    {
      features.append("question")
    }
    let others = (hitsOfSentence[draft.sentence] ?? []).filter { $0.tokens != draft.hit.tokens }
    for other in Set(others.map { scene.knowledge.book.frames[$0.frame].kind.rawValue }).sorted() {
      features.append("beside \(other)|\(kind)")
    }
    if let nearest = others.min(by: { distance($0, draft.hit) < distance($1, draft.hit) }) {
      features.append(
        "nearest \(scene.knowledge.book.frames[nearest.frame].name) \(nearest.tokens.lowerBound < draft.hit.tokens.lowerBound ? "left" : "right")|\(kind)"
      )
    }
    features.append("others=\(min(others.count, 4))")
    return features
  }

  private func distance(_ a: TriggerHit, _ b: TriggerHit) -> Int { abs(a.tokens.lowerBound - b.tokens.lowerBound) }

  /// What the tables of players make of a club for a player at the article's date; `nil` where they do not know the two.
  private func place(of club: Int, for person: Int) -> String? {
    guard let standing = scene.people[person].standing, let known = scene.clubs[club].known else { return nil }
    switch known {
    case standing.loan: return "on loan"
    case standing.own:
      return standing.mayHaveLeft ? "there, perhaps left" : standing.lately == known ? "there, lately" : "there"
    case _ where standing.former.contains(known): return "before"
    default: return "elsewhere"
    }
  }

  private func peopleFeatures(_ draft: Draft, _ kind: String) -> [String] {
    var features: [String] = []
    if let player = draft.player {
      features.append("topic=\(player.entity == topics.player)|\(kind)")
      let mentions = scene.people[player.entity].mentionCount
      features.append("named \(mentions > 4 ? "5+" : String(mentions))")
      features.append("fullname=\(scene.people[player.entity].words.count > 1)")
      let tied = affiliations.tiedClub(player.entity)
      if let club = draft.club {
        features.append("club is \(tied == nil ? "untied" : tied == club.entity ? "his" : "another")|\(kind)")
      }
      features.append("listed=\(scene.people[player.entity].known != nil)|\(kind)")
      if let club = draft.club, let place = place(of: club.entity, for: player.entity) {
        features.append("listed \(place)")
        features.append("listed \(place)|\(kind)")
      }
      if let club = draft.club, affiliations.suitors(player.entity).contains(club.entity) {
        features.append("club is suitor|\(kind)")
      }
    }
    if let club = draft.club { features.append("club known=\(scene.clubs[club.entity].known != nil)") }
    return features
  }
}
