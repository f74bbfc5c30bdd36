import HearsayLexicon
import HearsayModel
import HearsayText

/// What speaks for and against a club being the one that a player belongs to.
struct OwnerFeatures {
  let scene: Scene
  let topic: Int?
  /// What the drafts of the first pass say of a player and a club, by the name of the evidence.
  private var evidence: [Pair: [String: Int]] = [:]
  /// The clubs of the article, one of which may be his, in the order of the scene.
  let clubs: [Int]
  /// The places that name each club.
  private let mentions: [Int: [Mention]]
  /// How often the club is named that is named most.
  private let most: Int
  /// The clubs whose coaches and directors the article names.
  private let staffed: Set<Int>

  private struct Pair: Hashable { let person, club: Int }

  init(scene: Scene, topic: Int?) {
    self.scene = scene
    self.topic = topic
    mentions = Dictionary(grouping: scene.mentions.filter { $0.club != nil }) { $0.club ?? -1 }
    clubs = mentions.keys.sorted()
    most = mentions.values.map(\.count).max() ?? 0
    staffed = Set(scene.people.indices.compactMap { scene.club(ofStaff: $0) })
  }

  /// Notes what a draft says of its player and of the clubs that it names.
  ///
  /// - Parameter doer: the club that does what the draft tells; `nil` where none is named.
  mutating func note(_ draft: Draft, doer: Int?) {
    guard let player = draft.player?.entity else { return }
    let name = Self.name(of: draft)
    if let club = draft.club, !Self.guessing.contains(club.finder) {
      add(name, player, club.entity)
      add("\(name) by \(club.finder)", player, club.entity)
    }
    if let other = draft.counterparty, !Self.guessing.contains(other.finder) {
      add("other in \(name) by \(other.finder)", player, other.entity)
    }
    if let doer { add("doer of \(name)", player, doer) }
  }

  /// The finders that go by what is to be found out.
  private static let guessing: Set<Finder> = [.owner, .buyer, .arrival, .topic]

  private static func name(of draft: Draft) -> String {
    var name = draft.kind.rawValue
    if case .words(let words) = draft.value, valued.contains(draft.kind) { name += " \(words)" }
    return draft.polarity == .affirmed ? name : "no \(name)"
  }

  /// The kinds whose value comes from a short list.
  private static let valued: Set<Kind> = [.transfer, .stance, .preference]

  private mutating func add(_ name: String, _ person: Int, _ club: Int) {
    evidence[Pair(person: person, club: club), default: [:]][name, default: 0] += 1
  }

  /// The person whom only "and" or a comma parts from the first mention of another: they are often of one club.
  func mate(of person: Int) -> Int? {
    let first = scene.people[person].firstTokens.lowerBound
    guard let before = scene.mentions.last(where: { $0.person != nil && $0.tokens.upperBound <= first }),
      let mate = before.person, mate != person, first - before.tokens.upperBound <= 2
    else { return nil }
    let isJoined = (before.tokens.upperBound..<first).allSatisfy {
      scene.id($0) == Word.comma || scene.grammar.and.contains(scene.id($0))
    }
    return isJoined ? mate : nil
  }

  /// The features of a club as a player's own.
  ///
  /// - Parameters:
  ///   - main: the club of the player whom the article is about; `nil` where that is asked.
  ///   - mates: the club of the player beside whom he is first named; `nil` where there is none.
  func features(of person: Int, at club: Int, main: Int?, mates: Int?) -> [String] {
    let claimed = (evidence[Pair(person: person, club: club)] ?? [:]).sorted { $0.key < $1.key }
    return claimed.flatMap { Self.counted($0.key, $0.value) } + tieFeatures(person, club) + knownFeatures(person, club)
      + placeFeatures(person, club)
      + mainFeatures(person, club, main) + (mates.map { [Self.mates($0 == club)] } ?? [])
  }

  /// The features of none of the clubs: the article does not say whose player he is.
  func featuresOfNone(for person: Int) -> [String] {
    ["none", person == topic ? "none, of the hero" : "none, of another", "none of \(min(mentions.count, 4))"]
      + knownFeaturesOfNone(person)
  }

  private static func mates(_ isTheirs: Bool) -> String { isTheirs ? "club of his mate" : "not the club of his mate" }

  /// A feature, and again for the second and the third time.
  private static func counted(_ name: String, _ count: Int) -> [String] {
    count > 2 ? [name, "\(name), again", "\(name), often"] : count > 1 ? [name, "\(name), again"] : [name]
  }

  /// What his descriptions say.
  private func tieFeatures(_ person: Int, _ club: Int) -> [String] {
    let ties = scene.people[person].ties
    var features: [String] = []
    for (name, isFormer) in [("tied", false), ("formerly tied", true)] {
      let own = ties.filter { $0.club == club && $0.isFormer == isFormer }
      guard !own.isEmpty else { continue }
      features += Self.counted(name, own.count)
      features += Set(own.map(\.weight)).sorted().map { "\(name) by \($0)" }
    }
    if ties.contains(where: { $0.club != club && !$0.isFormer && $0.weight > 1 }) { features.append("tied elsewhere") }
    return features
  }

  /// Where the tables of players see him at the article's date.
  private func knownFeatures(_ person: Int, _ club: Int) -> [String] {
    guard let standing = scene.people[person].standing, let known = scene.clubs[club].known else { return [] }
    let sureness = standing.mayHaveLeft ? [", perhaps left"] : []
    let lately = standing.lately == known ? [", lately"] : []
    switch known {
    case standing.loan: return ([""] + lately).map { "known on loan\($0)" }
    case standing.own:
      return ([""] + sureness + lately + (standing.loan == nil ? [] : [", lent"])).map { "known club\($0)" }
    case _ where standing.former.contains(known):
      return ["known before"] + (standing.leftLately == known ? ["known until lately"] : [])
    default: return standing.own == nil ? [] : ["known elsewhere"]
    }
  }

  private func knownFeaturesOfNone(_ person: Int) -> [String] {
    guard let standing = scene.people[person].standing else { return [] }
    let known = [standing.own, standing.loan].compactMap { $0 }
    if known.isEmpty { return ["none, known nowhere"] }
    return [
      clubs.contains { scene.clubs[$0].known.map(known.contains) ?? false }
        ? "none, known here" : "none, known elsewhere"
    ]
  }

  private func mainFeatures(_ person: Int, _ club: Int, _ main: Int?) -> [String] {
    guard person != topic, let main else { return [] }
    return [main == club ? "club of the hero" : "not the club of the hero"]
  }

  /// Where the club is named, and where beside him.
  private func placeFeatures(_ person: Int, _ club: Int) -> [String] {
    let own = mentions[club] ?? []
    var features = [
      "named \(own.count == 1 ? "once" : own.count == most ? "most" : own.count == 2 ? "twice" : "often")"
    ]
    let together = min(together(person, own), 3)
    features.append("together \(together)")
    if own.count == most { features.append("together \(together), named most") }
    if scene.mentions.first(where: { $0.club != nil })?.club == club { features.append("first club") }
    if own.contains(where: { scene.sentenceOf[$0.tokens.lowerBound] == 0 }) { features.append("in title") }
    if staffed.contains(club) { features.append("its staff is named") }
    if scene.clubs[club].known == nil { features.append("unknown club") }
    return features + firstFeatures(person, club) + besideFeatures(person, own)
  }

  /// In how many sentences both are named.
  private func together(_ person: Int, _ own: [Mention]) -> Int {
    let places = Set(scene.mentions.filter { $0.person == person }.map { scene.sentenceOf[$0.tokens.lowerBound] })
    return places.intersection(own.map { scene.sentenceOf[$0.tokens.lowerBound] }).count
  }

  /// How the club stands to the place where he is first named.
  private func firstFeatures(_ person: Int, _ club: Int) -> [String] {
    let first = scene.people[person].firstTokens.lowerBound
    let here = scene.sentenceOf[first]
    var features: [String] = []
    let before = scene.mentions.last { $0.club != nil && $0.tokens.upperBound <= first }
    if let before, before.club == club {
      let distance = here - scene.sentenceOf[before.tokens.lowerBound]
      if distance < 2 { features.append(distance == 0 ? "just before him" : "in the sentence before him") }
    }
    let after = scene.mentions.first { $0.club != nil && $0.tokens.lowerBound > first }
    if let after, after.club == club, scene.sentenceOf[after.tokens.lowerBound] == here {
      features.append("just after him")
    }
    return features
  }

  /// "Arsenal's Kiwior", "the Gunners man Kiwior".
  private func besideFeatures(_ person: Int, _ own: [Mention]) -> [String] {
    let beside = own.compactMap { mention -> String? in
      let next = mention.tokens.upperBound
      if scene.mention(at: next)?.person == person { return "club and name" }
      guard next < scene.tokens.count, scene.tokens[next].kind == .clitic else { return nil }
      return scene.mention(at: next + 1)?.person == person ? "club's name" : nil
    }
    return Set(beside).sorted()
  }
}
