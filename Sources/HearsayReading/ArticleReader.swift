import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads one article, layer by layer.
struct ArticleReader {
  let knowledge: Knowledge
  let scene: Scene
  private let values: ValueScene
  private let topics: Topics
  private let scopes: WordScopes

  init(_ article: Article, knowledge: Knowledge) {
    self.knowledge = knowledge
    var scene = SceneReader.scene(of: article, knowledge: knowledge)
    scopes = AttributionReader(scene: scene).scopes()
    let outlets = Set(
      scopes.scopes.flatMap(\.chains).joined().filter { $0.role == .outlet || $0.role == .journalist }.map(\.name))
    // A name that nobody knows and that the article cites as an outlet is no player.
    for person in scene.people.indices where scene.people[person].role == .player {
      if outlets.contains(scene.people[person].name) { scene.people[person].role = .journalist }
    }
    self.scene = scene
    values = ValueScene(scene)
    topics = Topics(scene: scene)
  }

  func read(version: ReaderVersion) -> Reading {
    let article = scene.article
    let drafts = drafts()
    let claims = ClaimMaker(scene: scene).claims(drafts)
    return Reading(
      id: article.id, version: article.versionID, reader: version, text: scene.layers.text, claims: claims,
      players: PlayerDescriptions(scene: scene).descriptions(of: drafts), quotes: QuoteReader(scene: scene).quotes())
  }

  /// The drafts that stand, each proposition once on each word.
  private func drafts() -> [Draft] {
    let standing = standing()
    let timings = TimingReader(scene: scene, values: values, drafts: standing)
    let told = standing.filter { draft in !standing.contains { isStaying(draft, by: $0) } }.map(timings.timed)
    return Consolidator(scene: scene).consolidate(onTheirWord(PostTerms(scene: scene, values: values).told(told)))
  }

  /// The choices of the times of all claims.
  func timingChoices() -> [TimingChoice] {
    let standing = standing()
    let timings = TimingReader(scene: scene, values: values, drafts: standing)
    return standing.compactMap(timings.choice)
  }

  /// The candidates that the models let stand, with what only the pair model sees.
  private func standing() -> [Draft] {
    let first = firstReading()
    guard let model = knowledge.pairs else {
      return first.drafts.filter { knowledge.stands.isEmpty || $0.confidence >= knowledge.stands.threshold }
    }
    return PairReader(
      scene: scene, values: values, topics: topics, affiliations: first.affiliations, model: model,
      judgement: PairJudgement(pairScene(first), model: model)
    ).drafts(of: first.drafts)
  }

  /// "their captain will not be sold": what a club wills is told once, and that he does not leave is no claim of its own beside it.
  private func isStaying(_ exit: Draft, by stance: Draft) -> Bool {
    exit.kind == .exit && exit.polarity == .denied && stance.kind == .stance && stance.value == .words("keep")
      && stance.sentence == exit.sentence && stance.player?.entity == exit.player?.entity
  }

  /// Why the claim of an id stands as it does; `nil` where there is no such claim.
  func explain(_ id: ClaimID) -> Explanation? {
    let drafts = drafts()
    let claims = ClaimMaker(scene: scene).claims(drafts)
    guard let index = claims.firstIndex(where: { $0.id == id }) else { return nil }
    return Explainer(scene: scene, model: knowledge.stands, pairs: knowledge.pairs).explain(
      drafts[index], claims[index])
  }

  /// The drafts of every trigger, each with its features and the confidence that they give it.
  func candidates() -> [Draft] { firstReading().drafts }

  /// What the frames read, before anything is chosen of it.
  private struct FirstReading {
    let hits: [TriggerHit]
    let affiliations: Affiliations
    let drafts: [Draft]
  }

  private func firstReading() -> FirstReading {
    let hits = hits()
    let builder = DraftBuilder(scene: scene, topics: topics, affiliations: affiliations(hits))
    let drafts = hits.flatMap { builder.drafts(of: $0) }.flatMap(finished)
    let features = StandFeatures(
      scene: scene, topics: topics, affiliations: builder.affiliations, hits: hits, candidates: drafts)
    let weighed = drafts.map { draft in
      var draft = draft
      draft.features = features.features(of: draft)
      draft.confidence = knowledge.stands.probability(draft.features)
      return draft
    }
    return FirstReading(hits: hits, affiliations: builder.affiliations, drafts: weighed)
  }

  /// What the pair model sees of the article.
  func pairScene() -> PairScene { pairScene(firstReading()) }

  private func pairScene(_ first: FirstReading) -> PairScene {
    PairScene(
      scene: scene, values: values, topics: topics, affiliations: first.affiliations, hits: first.hits,
      drafts: first.drafts)
  }

  private func hits() -> [TriggerHit] {
    let matcher = TriggerMatcher(scene: scene, book: knowledge.book, money: values.money)
    return scene.layers.sentences.flatMap { matcher.hits(in: $0) } + records()
      + DealLists(scene: scene, book: knowledge.book).hits()
  }

  /// Who belongs where: learnt from a first filling of the roles.
  private func affiliations(_ hits: [TriggerHit]) -> Affiliations {
    let builder = DraftBuilder(
      scene: scene, topics: topics, affiliations: Affiliations(scene: scene, topic: topics.player))
    var affiliations = builder.affiliations
    for draft in hits.flatMap({ builder.drafts(of: $0) }).flatMap(finished) {
      let finder = RoleFinder(scene: scene, hit: draft.hit)
      affiliations.note(draft, doer: finder.fillers(.agent, .club, alone: true).first?.entity)
    }
    affiliations.settle()
    return affiliations
  }

  /// The choices of the club that each player belongs to.
  func ownerChoices() -> [OwnerChoice] { affiliations(hits()).choices }

  /// Figures of play open a record each, without a trigger word.
  private func records() -> [TriggerHit] {
    guard let frame = knowledge.book.record else { return [] }
    return values.counts.map {
      TriggerHit(frame: frame, trigger: 0, tokens: $0.tokens, verb: nil, slots: TriggerSlots())
    }
  }

  /// A draft with everything but its word; a need of several positions becomes several.
  private func finished(_ draft: Draft) -> [Draft] {
    var draft = draft
    FactualityReader(scene: scene).read(&draft)
    DealReader(scene: scene).read(&draft)
    TermsReader(scene: scene, values: values).read(&draft)
    ValueReader(scene: scene, values: values).read(&draft)
    // "will not stand in his way": not keeping him is listening.
    if draft.kind == .stance, draft.value == .words("keep"), draft.polarity == .denied {
      (draft.value, draft.polarity) = (.words("listen"), .affirmed)
    }
    TransferStatus(scene: scene, values: values, topics: topics).read(&draft)
    return ValueReader(scene: scene, values: values).needs(draft)
  }

  /// Each draft once for each chain of word that it stands on.
  private func onTheirWord(_ drafts: [Draft]) -> [Draft] {
    return drafts.flatMap { draft -> [Draft] in
      let chains = scopes.chains(for: draft.hit.tokens)
      guard !chains.isEmpty else { return [draft] }
      return chains.map { chain in
        var copy = draft
        copy.chain = chain
        return copy
      }
    }
  }
}
