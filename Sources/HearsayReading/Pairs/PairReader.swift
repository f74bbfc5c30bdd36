import HearsayLexicon
import HearsayModel
import HearsayText

/// Chooses among the candidates of the frames by what the pair model makes of them, and adds the claims that it sees and no frame does.
struct PairReader {
  let scene: Scene
  let values: ValueScene
  let topics: Topics
  let affiliations: Affiliations
  let model: PairModel
  let judgement: PairJudgement

  /// A candidate of the frames stands from here on.
  static let keeping = 0.12
  /// What the frames are so sure of stands whatever the model makes of it.
  static let sureness = 0.8
  /// What only the model sees stands from here on.
  ///
  /// Moves and contracts that it adds are right two times in three on articles that it has not learnt from, places in the squad one in five: they seem
  /// told of everybody whom a sentence names, and are of the one that it is about.
  static func adding(_ kind: Kind) -> Double {
    switch kind {
    case .contract: 0.4
    case .transfer: 0.5
    case .standing: 0.7
    default: 0.55
    }
  }

  /// The drafts that stand.
  func drafts(of candidates: [Draft]) -> [Draft] {
    let kept = candidates.compactMap { draft -> Draft? in
      // Caps are a country's, of which the model knows nothing.
      if draft.country != nil { return draft.confidence >= scene.knowledge.stands.threshold ? draft : nil }
      let statement = judgement.best[proposition(draft)]
      let probability = statement?.probability ?? 0
      guard probability >= Self.keeping || draft.confidence >= Self.sureness || draft.hit.isItem else { return nil }
      var draft = draft
      (draft.frameConfidence, draft.statement) = (draft.confidence, statement)
      draft.confidence = statement?.confidence ?? Self.keeping
      return draft
    }
    let known = Set(kept.map(proposition))
    // What a list says of its players it says in so many words.
    let lists = Set(kept.filter(\.hit.isItem).map(\.sentence))
    let added = judgement.best.filter { proposition, statement in
      statement.probability >= Self.adding(proposition.kind) && !known.contains(proposition)
        && !Self.figured.contains(proposition.kind) && !lists.contains(statement.sentence.sentence)
    }
    .sorted { Self.place($0) < Self.place($1) }
    return kept + added.flatMap { drafts(of: $0.key, $0.value) }
  }

  /// Kinds that are nothing without figures, which the frames find.
  private static let figured: Set<Kind> = [.record]

  private func proposition(_ draft: Draft) -> PairJudgement.Proposition {
    PairJudgement.Proposition(kind: draft.kind, names: PairFinder.Names(draft))
  }

  /// The order of the text, then of kinds and names.
  private static func place(_ claim: (key: PairJudgement.Proposition, value: PairJudgement.Statement))
    -> (Int, Int, Int, Int)
  {
    (
      claim.value.sentence.sentence, Kind.allCases.firstIndex(of: claim.key.kind) ?? 0, claim.key.names.player ?? -1,
      claim.key.names.club ?? -1
    )
  }

  private func drafts(of claim: PairJudgement.Proposition, _ statement: PairJudgement.Statement) -> [Draft] {
    let rules = KindRules.rules(of: claim.kind)
    if rules.needsPlayer, claim.names.player == nil { return [] }
    var draft = Draft(
      frame: Self.frames[claim.kind] ?? Self.frame(of: claim.kind), hit: hit(claim.kind, statement),
      sentence: statement.sentence.sentence)
    draft.player = claim.names.player.map { filler($0, statement.pair.playerPlaces, statement, absent: .topic) }
    draft.club = claim.names.club.map { filler($0, statement.pair.clubPlaces, statement, absent: .owner) }
    (draft.confidence, draft.statement) = (statement.confidence, statement)
    if rules.sellerByDefault, let player = claim.names.player {
      draft.counterparty = seller(of: player, to: claim.names.club, in: statement)
    }
    draft.polarity = statement.isDenied ? .denied : .affirmed
    draft.modality = statement.modality
    return filled(draft, statement)
  }

  /// The only other club that the sentence names, else the club that he belongs to.
  private func seller(of player: Int, to buyer: Int?, in statement: PairJudgement.Statement) -> Filler? {
    var others: [Int: Int] = [:]
    for word in statement.sentence.words {
      if let club = scene.mention(at: word.token)?.club, club != buyer { others[club] = scene.mentionAt[word.token] }
    }
    if others.count == 1, let (club, mention) = others.first {
      return Filler(mention: mention, entity: club, finder: .sentence)
    }
    guard let owner = affiliations.owner(player), owner != buyer else { return nil }
    return Filler(mention: nil, entity: owner, finder: .owner)
  }

  /// The slots that the words around fill, and the values of fixed lists.
  private func filled(_ draft: Draft, _ statement: PairJudgement.Statement) -> [Draft] {
    var draft = draft
    DealReader(scene: scene).read(&draft)
    TermsReader(scene: scene, values: values).read(&draft)
    ValueReader(scene: scene, values: values).read(&draft)
    if draft.value == nil, draft.kind != .transfer || draft.modality == .fact && draft.polarity == .affirmed {
      draft.value = statement.value.map(ClaimValue.words)
    }
    return ValueReader(scene: scene, values: values).needs(draft)
  }

  private func filler(_ entity: Int, _ places: [Int], _ statement: PairJudgement.Statement, absent: Finder) -> Filler {
    guard let place = places.first else { return Filler(mention: nil, entity: entity, finder: absent) }
    let mention = scene.mentionAt[statement.sentence.words[place].token]
    return Filler(mention: mention, entity: entity, finder: .sentence)
  }

  /// The word of the sentence that speaks most for the kind, in the place of a trigger.
  private func hit(_ kind: Kind, _ statement: PairJudgement.Statement) -> TriggerHit {
    let words = statement.sentence.words
    let weights = statement.weights(of: kind, by: model)
    let spelt = words.indices.filter { words[$0].id != nil && scene.tokens[words[$0].token].kind == .word }
    let best = spelt.max { (weights[$0], -$0) < (weights[$1], -$1) } ?? 0
    let token = words[best].token
    return TriggerHit(frame: -1, trigger: 0, tokens: token..<(token + 1), verb: nil, slots: TriggerSlots())
  }

  /// The entry that stands for the model in claims that no frame has read.
  private static let frames = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, frame(of: $0)) })

  private static func frame(of kind: Kind) -> Frame {
    Frame(
      name: "pairs.\(kind.rawValue)", kind: kind, triggers: ["the words of the sentence, weighed together"],
      finders: [:], value: nil, deal: nil, modality: nil, polarity: nil, doer: nil, unless: WordLists.List(),
      needs: WordLists.List(), examples: [], counterexamples: [], isSink: false, priority: 0)
  }
}
