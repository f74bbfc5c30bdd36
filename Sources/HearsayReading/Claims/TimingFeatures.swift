import HearsayModel
import HearsayText

/// What speaks for and against a time being the one of a claim.
struct TimingFeatures {
  /// A time that may be the claim's, or none.
  struct Option {
    let time: Time?
    /// The words for it; `nil` for none.
    let tokens: Range<Int>?
    let features: [String]
  }

  let scene: Scene
  private let values: ValueScene
  private let clauses: Clauses
  /// The times of each sentence.
  private let timesOf: [Int: [TimeMention]]
  /// The triggers of each sentence.
  private let hitsOf: [Int: [Range<Int>]]

  init(scene: Scene, values: ValueScene, drafts: [Draft]) {
    self.scene = scene
    self.values = values
    clauses = Clauses(scene: scene)
    timesOf = Dictionary(grouping: values.times) { scene.sentenceOf[$0.tokens.lowerBound] }
    hitsOf = Dictionary(grouping: Set(drafts.map(\.hit.tokens))) { scene.sentenceOf[$0.lowerBound] }
  }

  /// How many sentences before the claim's own, and behind it, may tell its time.
  private static let before = 2, behind = 1

  /// The times to choose from, those of the claim's own sentence first, and none as the last.
  func options(for draft: Draft) -> [Option] {
    let own = scene.sentenceOf[draft.hit.tokens.lowerBound]
    let around = draft.hit.isItem ? [] : ((own - Self.before)...(own + Self.behind)).filter { $0 != own }
    let here = (timesOf[own] ?? []).filter { !draft.hit.isItem || draft.hit.tokens.contains($0.tokens.lowerBound) }
    let named = here + around.flatMap { timesOf[$0] ?? [] }
    var options: [Option] = []
    for mention in named {
      guard let time = TermsReader.time(mention, of: draft),
        !options.contains(where: { $0.time == time && sentence($0) == own })
      else { continue }
      options.append(Option(time: time, tokens: mention.tokens, features: features(of: time, mention, for: draft, own)))
    }
    return options + [Option(time: nil, tokens: nil, features: featuresOfNone(for: draft, here.count))]
  }

  private func sentence(_ option: Option) -> Int? { option.tokens.map { scene.sentenceOf[$0.lowerBound] } }

  // MARK: One option

  private func features(of time: Time, _ mention: TimeMention, for draft: Draft, _ own: Int) -> [String] {
    let told = Self.told(draft)
    let sort = "\(Self.sort(of: time)) \(relation(of: time))"
    let place = place(of: mention, for: draft, own)
    var features = [
      "time", "of \(told)", "\(sort)", "\(sort) of \(told)", "\(sort), \(draft.modality.rawValue)",
      place.coarse, "\(place.coarse) of \(told)",
      "\(place.coarse), \(Self.sort(of: time))", mention.role.rawValue, "\(mention.role.rawValue) of \(told)",
      "\(mention.role.rawValue), \(place.coarse)",
    ]
    features += place.fine
    features += wordFeatures(mention, told, place.coarse)
    if draft.when == time {
      features += ["nearest by the rules", "nearest by the rules, of \(told)", "nearest, \(place.coarse)"]
    }
    if mention.edge != nil { features.append("an edge") }
    return features
  }

  /// What is claimed, as far as its time hangs on it.
  private static func told(_ draft: Draft) -> String {
    guard case .words(let words)? = draft.value, draft.kind == .transfer else { return draft.kind.rawValue }
    return "\(draft.kind.rawValue) \(words)"
  }

  private static func sort(of time: Time) -> String {
    switch time {
    case .day: "day"
    case .month: "month"
    case .year: "year"
    case .season: "season"
    case .window: "window"
    }
  }

  /// Where a time lies from the day of the article.
  private func relation(of time: Time) -> String {
    guard let today = scene.article.published else { return "undated" }
    switch time {
    case .day(let day):
      let days = day.number - today.number
      return days > 0 ? "to come" : days == 0 ? "today" : days >= -7 ? "of late" : days >= -60 ? "past" : "long past"
    case .month(let year, let month): return Self.relation((year - today.year) * 12 + month - today.month, nearly: 3)
    case .year(let year): return Self.relation(year - today.year, nearly: 1)
    // A season begins in July.
    case .season(let year): return Self.relation(year - (today.month >= 7 ? today.year : today.year - 1), nearly: 1)
    case .window(let window):
      let half = window.year * 2 + (window.half == .summer ? 1 : 0)
      return Self.relation(half - (today.year * 2 + (today.month >= 4 ? 1 : 0)), nearly: 2)
    }
  }

  private static func relation(_ steps: Int, nearly: Int) -> String {
    steps > 0 ? "to come" : steps == 0 ? "running" : steps >= -nearly ? "last" : "long past"
  }

  // MARK: Where it stands

  /// Where a time stands to the trigger.
  private struct Place {
    let coarse: String
    let fine: [String]
  }

  private func place(of mention: TimeMention, for draft: Draft, _ own: Int) -> Place {
    let sentence = scene.sentenceOf[mention.tokens.lowerBound]
    guard sentence == own else {
      let apart = sentence < own ? "\(own - sentence) before" : "behind"
      let opens = mention.tokens.lowerBound - scene.layers.sentences[sentence].tokens.lowerBound < 3
      return Place(coarse: "sentence \(apart)", fine: opens ? ["opens the sentence \(apart)"] : [])
    }
    let (hit, time, bounds) = (draft.hit.tokens, mention.tokens, scene.layers.sentences[sentence].tokens)
    if hit.overlaps(time) { return Place(coarse: "in the trigger", fine: []) }
    let isBefore = time.upperBound <= hit.lowerBound
    let side = isBefore ? "left" : "right"
    let gap = isBefore ? time.upperBound..<hit.lowerBound : hit.upperBound..<time.lowerBound
    let cuts = gap.count { clauses.endsClause($0) && !scene.grammar.before.contains(scene.id($0)) }
    let other = (hitsOf[sentence] ?? []).contains { other in
      !other.overlaps(hit) && Self.distance(other, time) < Self.distance(hit, time)
    }
    let others = timesOf[sentence]?.count ?? 1
    var fine = [
      "\(side), \(Self.size(gap.count)) words", "\(side), \(min(cuts, 2)) cuts", "one of \(min(others, 3))",
      "\(side), \(min(cuts, 2)) cuts of \(Self.told(draft))",
      other ? "nearer to another" : "nearest to this",
      "\(side), \(min(cuts, 2)) cuts, \(other ? "another's" : "its own")",
    ]
    if time.lowerBound - bounds.lowerBound < 3 { fine += ["opens", "opens, \(min(cuts, 2)) cuts"] }
    if bounds.upperBound - time.upperBound < 2 { fine += ["closes", "closes, \(min(cuts, 2)) cuts"] }
    let clubs = gap.count { scene.mention(at: $0)?.tokens.lowerBound == $0 }
    fine.append("\(side), \(min(clubs, 3)) names between")
    return Place(coarse: "\(side), \(cuts == 0 ? "whole" : "cut")", fine: fine)
  }

  private static func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound, 0)
  }

  private static func size(_ count: Int) -> String {
    count < 2 ? "\(count)" : count < 4 ? "2-3" : count < 7 ? "4-6" : count < 12 ? "7-11" : count < 18 ? "12-17" : "18+"
  }

  // MARK: Its words

  /// The first word of a time, and the one before it: "since", "last".
  private func wordFeatures(_ mention: TimeMention, _ told: String, _ place: String) -> [String] {
    let first = word(mention.tokens.lowerBound)
    var features = ["word \(first)", "word \(first) of \(told)"]
    if mention.tokens.lowerBound > 0 {
      let before = word(mention.tokens.lowerBound - 1)
      features += ["behind \(before)", "behind \(before), \(place)", "behind \(before) of \(told)"]
    }
    if mention.tokens.upperBound < scene.tokens.count { features.append("ahead of \(word(mention.tokens.upperBound))") }
    return features
  }

  /// A word in small letters; what is no word by its sort.
  private func word(_ token: Int) -> String {
    let word = scene.tokens[token]
    return word.kind == .word ? scene.layers.text[word.range].lowercased() : "\(word.kind)"
  }

  private func featuresOfNone(for draft: Draft, _ here: Int) -> [String] {
    let told = Self.told(draft)
    return [
      "none", "none of \(told)", "none, \(draft.modality.rawValue)", "none of \(min(here, 3)) here",
      "none of \(min(here, 3)) here, \(told)", "none by the rules \(draft.when == nil)",
    ]
  }
}
