import HearsayModel
import HearsayText

/// The sums, times and figures of play of an article.
struct ValueScene: Sendable {
  let money: [MoneyMention]
  let times: [TimeMention]
  let counts: [CountMention]

  init(_ scene: Scene) {
    money = MoneyFinder.find(scene.layers)
    times = TimeFinder(day: scene.article.published).find(scene.layers)
    counts = CountFinder.find(scene.layers)
  }
}
