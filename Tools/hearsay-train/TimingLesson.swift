import HearsayGold
import HearsayModel
import HearsayReading

/// A claim of an article, whose time gold tells.
struct TimingLesson {
  let article: String
  let choice: TimingChoice
  /// The place of the right option.
  let right: Int
  /// Whether gold has a time that is none of the options.
  let isLost: Bool

  /// A lesson whose time is not among the options teaches little: that none of them is right.
  var lesson: ChoiceLesson {
    ChoiceLesson(options: choice.options.map(\.features), right: right, weight: isLost ? 0.25 : 1)
  }
}

/// The claims of a gold folder that a reader reads, with their times.
extension GoldFolder {
  /// The lessons of its articles, each as its own reader reads it; those without a reader are kept back.
  func timings(by reader: (String) -> Reader?) -> [TimingLesson] {
    let gold = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0) })
    return articles.flatMap { article -> [TimingLesson] in
      guard let document = gold[article.id], let reader = reader(article.id) else { return [] }
      return reader.timingChoices(in: article.article).compactMap { choice in
        Self.timing(choice, document, article.sentences ?? [])
      }
    }
  }

  private static func timing(_ choice: TimingChoice, _ document: GoldDocument, _ sentences: [String]) -> TimingLesson? {
    var read = GoldClaim(kind: choice.kind, player: choice.player, club: choice.club)
    read.polarity = choice.polarity
    let same = document.claims.filter { $0.polarity == read.polarity && !Matcher.match([$0], [read]).isEmpty }
    let place = GoldClaim.place(of: choice.text, in: sentences)
    guard let claim = same.min(by: { abs($0.sentence - place) < abs($1.sentence - place) }) else { return nil }
    let none = choice.options.count - 1
    let right = claim.when.flatMap { when in choice.options.firstIndex { $0.time?.description == when } }
    return TimingLesson(
      article: document.id, choice: choice, right: right ?? none, isLost: claim.when != nil && right == nil)
  }
}
