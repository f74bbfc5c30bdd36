import HearsayGold
import HearsayModel
import HearsayReading

/// The lessons of one article as its line of the file: what the pair model sees, with what the gold says of each pair.
struct PairRecord: Encodable {
  let id: String
  let folder: String
  let held: Bool
  /// How many claims the gold has that differ in kind, player, club or polarity.
  let claims: Int
  let sentences: [Sentence]

  var pairCount: Int { sentences.reduce(0) { $0 + $1.pairs.count } }

  struct Sentence: Encodable {
    let words: [Word]
    let pairs: [Pair]
  }

  struct Word: Encodable {
    let w: String
    let r: [Int]
  }

  struct Pair: Encodable {
    /// The places of the player and of the club among the words.
    let p, c: [Int]
    /// Signs that are not nought: place and number in turn.
    let x: [Float]
    /// The gold's claims on the pair that this sentence proves: kind, polarity (1 denied), modality, value as written.
    var y: [Label] = []
    /// The kinds that the gold has for the pair, but proves by another sentence.
    var elsewhere: [Int] = []
    /// The kinds of which nobody says whether the sentence tells them.
    var open: [Int] = []
    /// Who the two are, to count a claim once however many sentences tell it.
    let names: [String]
  }

  struct Label: Encodable {
    let kind: Int
    let denied: Int
    let modality: Int?
    let value: String?
  }

  init(_ article: GoldArticle, _ lessons: [PairLesson], _ claims: [GoldClaim], folder: String, isHeld: Bool) {
    id = article.id
    self.folder = folder
    held = isHeld
    self.claims = Set(claims.map { Key(kind: $0.kind, player: $0.player, club: $0.club, polarity: $0.polarity) }).count
    let places = lessons.map { GoldClaim.place(of: $0.text, in: article.sentences ?? []) }
    sentences = lessons.enumerated().map { index, lesson in
      Sentence(lesson) { names, pair in
        for claim in claims where Self.isAbout(claim, names) {
          let kind = Kind.allCases.firstIndex(of: claim.kind) ?? 0
          if claim.sentence == places[index] {
            pair.y.append(Label(claim, kind: kind))
          } else {
            pair.elsewhere.append(kind)
          }
        }
      }
    }
  }
  /// The lesson of examples of frames that stand in one sentence. Of what else the frames read there nobody says whether it is told.
  init(_ examples: [FrameExample], _ lessons: [PairLesson], id: String) {
    self.id = id
    folder = "examples"
    held = false
    claims = examples.count { !$0.isCounter }
    sentences = lessons.map { lesson in
      Sentence(lesson) { names, pair in
        var closed: Set<Int> = []
        for example in examples {
          let kind = Kind.allCases.firstIndex(of: example.kind) ?? 0
          if example.isCounter { closed.insert(kind) }
          guard !example.isCounter, Self.isAbout(GoldClaim(example), names) else { continue }
          closed.insert(kind)
          pair.y.append(Label(kind: kind, denied: example.polarity == .denied ? 1 : 0, modality: nil, value: nil))
        }
        pair.open = names.readKinds.filter { !closed.contains($0) }
      }
    }
  }

  private struct Key: Hashable {
    let kind: Kind
    let player, club: String?
    let polarity: Polarity
  }

  private static func isAbout(_ claim: GoldClaim, _ names: PairLesson.Names) -> Bool {
    guard (claim.player == nil) == (names.player == nil), (claim.club == nil) == (names.club == nil) else {
      return false
    }
    return !Matcher.match([claim], [GoldClaim(kind: claim.kind, player: names.player, club: names.club)]).isEmpty
  }
}

extension GoldClaim {
  /// The claim of an example.
  fileprivate init(_ example: FrameExample) {
    self.init(kind: example.kind, player: example.player, club: example.club)
    polarity = example.polarity
  }
}

extension PairRecord.Label {
  init(_ claim: GoldClaim, kind: Int) {
    self.kind = kind
    denied = claim.polarity == .denied ? 1 : 0
    modality = Modality.allCases.firstIndex(of: claim.modality) ?? 0
    if case .string(let words)? = claim.value { value = words } else { value = nil }
  }
}

extension PairRecord.Sentence {
  /// - Parameter label: says what is told of a pair.
  init(_ lesson: PairLesson, label: (PairLesson.Names, inout PairRecord.Pair) -> Void) {
    words = lesson.words.map {
      PairRecord.Word(
        w: $0.spelling,
        r: [$0.ending, $0.sort, $0.form, $0.mark, $0.isQuoted ? 1 : 0, Int($0.kinds)])
    }
    pairs = lesson.pairs.map { names in
      var pair = PairRecord.Pair(
        p: names.playerPlaces, c: names.clubPlaces,
        x: names.signs.enumerated().flatMap { $1 == 0 ? [] : [Float($0), $1] },
        names: [names.player ?? "", names.club ?? ""])
      label(names, &pair)
      return pair
    }
  }
}
