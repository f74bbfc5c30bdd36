import HearsayModel
import HearsayText

/// The sums, times and figures of play of an article.
struct ValueScene: Sendable {
  let money: [MoneyMention]
  let times: [TimeMention]
  let counts: [CountMention]

  init(_ scene: Scene) {
    let words = scene.knowledge.values
    money = MoneyFinder.find(scene.layers, words: words)
    times = TimeFinder(day: scene.article.published).find(scene.layers, words: words)
    counts = CountFinder.find(scene.layers, words: words)
  }
}
