import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads one article, layer by layer.
struct ArticleReader {
  let knowledge: Knowledge

  func read(_ article: Article, version: ReaderVersion) -> Reading {
    let scene = SceneReader.scene(of: article, knowledge: knowledge)
    let values = ValueScene(scene)
    let topics = Topics(scene: scene)
    let scopes = AttributionReader(scene: scene).scopes()
    let drafts = drafts(scene, topics)
    let finished = drafts.flatMap { finish($0, scene, values, topics, scopes) }
    let claims = ClaimMaker(scene: scene, version: article.versionID).claims(Consolidator(scene: scene).consolidate(finished))
    return Reading(
      id: article.id, version: article.versionID, reader: version, text: scene.layers.text, claims: claims,
      quotes: QuoteReader(scene: scene).quotes())
  }

  /// The drafts of all triggers. Suitors are read first, so that an owner is never one of them.
  private func drafts(_ scene: Scene, _ topics: Topics) -> [Draft] {
    let matcher = TriggerMatcher(scene: scene, book: knowledge.book)
    let hits = scene.layers.sentences.flatMap { matcher.hits(in: $0) } + records(scene)
    var builder = DraftBuilder(scene: scene, topics: topics, affiliations: Affiliations(scene: scene))
    for hit in hits where KindRules.rules(of: knowledge.book.frames[hit.frame].kind).clubRole == .suitor {
      for draft in builder.drafts(of: hit) where draft.polarity == .affirmed {
        if let player = draft.player, let club = draft.club { builder.affiliations.suitors[player.entity, default: []].insert(club.entity) }
      }
    }
    return hits.flatMap { builder.drafts(of: $0) }
  }

  /// Figures of play open a record each, without a trigger word.
  private func records(_ scene: Scene) -> [TriggerHit] {
    guard let frame = knowledge.book.frames.firstIndex(where: { $0.kind == .record }) else { return [] }
    return CountFinder.find(scene.layers).map { TriggerHit(frame: frame, trigger: 0, tokens: $0.tokens, verb: nil, slots: [:]) }
  }

  /// A draft with its values, once for each chain of word that it stands on.
  private func finish(_ draft: Draft, _ scene: Scene, _ values: ValueScene, _ topics: Topics, _ scopes: WordScopes) -> [Draft] {
    var draft = draft
    FactualityReader(scene: scene).read(&draft)
    DealReader(scene: scene).read(&draft)
    TermsReader(scene: scene, values: values).read(&draft)
    ValueReader(scene: scene, values: values).read(&draft)
    TransferStatus(scene: scene, values: values, topics: topics).read(&draft)
    if draft.kind == .record { readFigures(&draft, scene, values) }
    let chains = scopes.chains(for: draft.hit.tokens)
    guard !chains.isEmpty else { return [draft] }
    return chains.map { chain in
      var copy = draft
      copy.chain = chain
      return copy
    }
  }

  private func readFigures(_ draft: inout Draft, _ scene: Scene, _ values: ValueScene) {
    guard let count = values.counts.first(where: { $0.tokens == draft.hit.tokens }) else { return }
    draft.value = .figures(count.figures)
    // Caps are played for a country.
    if count.figures["caps"] != nil, let player = draft.player, let nation = scene.people[player.entity].nations.first {
      let name = scene.lexicon.nations[nation].name
      draft.club = nil
      draft.counterparty = nil
      draft.country = name
    }
  }
}
