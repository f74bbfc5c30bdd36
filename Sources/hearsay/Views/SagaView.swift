import HearsayDesk
import HearsayModel
import HearsayReports

/// The story of one player for a terminal: who wants him, whether the club refuses, who said it first, what changed, and
/// how far it can be trusted, in that order.
struct SagaView {
  private let blank: Page

  init(page: Page) { blank = page }

  func page(_ story: Story) -> Page {
    var writer = StoryWriter(page: blank, story: story)
    writer.write()
    return writer.page
  }
}

/// Writes a story, part by part; the parts stand in extensions.
struct StoryWriter {
  var page: Page
  let story: Story
  let voices: VoiceWords

  init(page: Page, story: Story) {
    self.page = page
    self.story = story
    voices = VoiceWords(claims: story.claims, relations: story.relations)
  }

  var style: Style { page.style }

  mutating func write() {
    addHeading()
    guard !story.sagas.isEmpty else {
      page.addBlank()
      page.add("The ledger has no claim on whether \(story.name) goes or stays.")
      return
    }
    if story.sagas.count > 1 { addOverview() }
    for saga in inOrder { add(saga) }
    addConflicts()
    addRepeats()
  }

  /// The latest window first, since it is asked for most; then contract matters and undated claims.
  private var inOrder: [Saga] {
    story.sagas.filter { $0.key.window != nil }.reversed() + story.sagas.filter { $0.key.window == nil }
  }

  private mutating func addHeading() {
    page.add(story.name, style.title)
    let latest = inOrder.first
    let owner = latest?.owner.map { owner in
      owner.club.name + (owner.rival.map { " (or \($0.name)?)" } ?? "")
    }
    let facts = [owner].compactMap(\.self) + PlayerWords(story.player).facts(on: latest?.asOf ?? story.player.lastSeen)
    page.add(facts.joined(separator: " · "), style.dim)
  }

  /// Where each saga stands, a line each.
  private mutating func addOverview() {
    page.addBlank()
    for saga in inOrder {
      let words = SagaWords(saga)
      page.addField(words.title, saga.words)
    }
  }

  private mutating func add(_ saga: Saga) {
    page.addBlank()
    let words = SagaWords(saga)
    let facts = [words.title, words.window, saga.asOf.map { "as of \($0)" }].compactMap(\.self)
    page.add(facts.joined(separator: " · "), style.name)
    addSummary(of: saga)
    addTimeline(of: saga)
    addSuitors(of: saga)
    addWills(of: saga)
    addContracts(of: saga)
    addSums(of: saga)
    addUndated(of: saga)
  }

  private mutating func addTimeline(of saga: Saga) {
    guard let timeline = Timeline(saga) else { return }
    page.addBlank()
    page.addBlock(TimelineView(style: style, width: page.width).block(timeline, until: saga.asOf))
  }
}
