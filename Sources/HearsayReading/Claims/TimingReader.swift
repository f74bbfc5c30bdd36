import HearsayModel
import HearsayText

/// Chooses the time of each claim among those that its sentence and the ones around it tell.
struct TimingReader {
  let features: TimingFeatures

  init(scene: Scene, values: ValueScene, drafts: [Draft]) {
    features = TimingFeatures(scene: scene, values: values, drafts: drafts)
  }

  /// The draft with the time for which most speaks; as it was where the language has no weights for times.
  func timed(_ draft: Draft) -> Draft {
    let model = features.scene.knowledge.timings
    let options = features.options(for: draft)
    guard !model.isEmpty, options.count > 1, let best = model.best(of: options.map(\.features)) else { return draft }
    var draft = draft
    let option = options[best.place]
    draft.when = option.time
    draft.grounds[.when] = option.tokens.map { ($0, "times, weighed") }
    return draft
  }

  /// The choice of a draft, for the trainer; `nil` where there is no time to choose.
  func choice(for draft: Draft) -> TimingChoice? {
    let options = features.options(for: draft)
    guard options.count > 1, let best = features.scene.knowledge.timings.best(of: options.map(\.features)) else {
      return nil
    }
    let scene = features.scene
    return TimingChoice(
      kind: draft.kind, polarity: draft.polarity, player: draft.player.map { scene.people[$0.entity].name },
      club: draft.club.map { scene.clubs[$0.entity].name },
      text: scene.layers.text[scene.layers.sentences[draft.sentence].range],
      options: options.map { TimingChoice.Option(time: $0.time, features: $0.features) }, chosen: best.place)
  }
}
