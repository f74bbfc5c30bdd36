import HearsayModel
import HearsayText

/// The sentences of an article with the pairs that each may speak of.
struct PairScene {
  let sentences: [PairSentence]

  /// - Parameter drafts: the candidates of the frames, with their confidences.
  init(
    scene: Scene, values: ValueScene, topics: Topics, affiliations: Affiliations, hits: [TriggerHit], drafts: [Draft]
  ) {
    let words = PairWords(scene: scene, values: values, hits: hits)
    let read = Dictionary(grouping: drafts, by: \.sentence)
    let signs = PairSigns(scene: scene, topics: topics, affiliations: affiliations, drafts: read)
    let pairs = PairFinder(scene: scene, topics: topics, affiliations: affiliations, drafts: read).pairs()
    sentences = scene.layers.sentences.indices.map { sentence in
      let places = Places(words.words(of: sentence), scene)
      return PairSentence(
        sentence: sentence, words: places.words,
        pairs: pairs[sentence].map { names in
          let player = names.player.flatMap { places.ofPlayers[$0] } ?? []
          let club = names.club.flatMap { places.ofClubs[$0] } ?? []
          return Pair(
            player: names.player, club: names.club, playerPlaces: player, clubPlaces: club,
            signs: signs.signs(
              of: names, in: sentence, company: (places.ofPlayers.count, places.ofClubs.count),
              forms: (places.form(player), places.form(club))))
        })
    }
  }

  /// Where the words of a sentence mean whom.
  private struct Places {
    let words: [PairWord]
    private(set) var ofPlayers: [Int: [Int]] = [:]
    private(set) var ofClubs: [Int: [Int]] = [:]
    private let scene: Scene

    init(_ words: [PairWord], _ scene: Scene) {
      self.words = words
      self.scene = scene
      for (place, word) in words.enumerated() {
        guard let mention = scene.mention(at: word.token) else { continue }
        if let person = mention.person {
          if scene.people[person].role == .player { ofPlayers[person, default: []].append(place) }
          if let club = scene.club(ofStaff: person) { ofClubs[club, default: []].append(place) }
        }
        if let club = mention.club { ofClubs[club, default: []].append(place) }
      }
    }

    /// How the first of some places stands for whom it means.
    func form(_ places: [Int]) -> Mention.Form? {
      places.first.flatMap { scene.mention(at: words[$0].token)?.form }
    }
  }
}
