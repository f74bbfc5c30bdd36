import HearsayLexicon
import HearsayModel
import HearsayText

/// Cuts the sentences of an article into the words of the pair model.
struct PairWords {
  private let scene: Scene
  /// For each token, the kinds whose triggers hold it.
  private var kinds: [UInt32]
  private var marks: [PairWord.Mark]
  private var isQuoted: [Bool]

  init(scene: Scene, values: ValueScene, hits: [TriggerHit]) {
    self.scene = scene
    let count = scene.tokens.count
    kinds = Array(repeating: 0, count: count)
    for hit in hits {
      let kind = Kind.allCases.firstIndex(of: scene.knowledge.book.frames[hit.frame].kind) ?? 0
      for token in hit.tokens { kinds[token] |= 1 << UInt32(kind) }
    }
    marks = Array(repeating: .none, count: count)
    for (mark, runs) in [
      (PairWord.Mark.money, values.money.map(\.tokens)), (.time, values.times.map(\.tokens)),
      (.figure, values.counts.map(\.tokens)),
    ] {
      for token in runs.joined() { marks[token] = mark }
    }
    isQuoted = Array(repeating: false, count: count)
    for quotation in scene.layers.quotations where quotation.tokens.count > 3 {
      for token in quotation.tokens { isQuoted[token] = true }
    }
  }

  /// The words of a sentence, as many as the model sees.
  func words(of sentence: Int) -> [PairWord] {
    var words: [PairWord] = []
    let tokens = scene.layers.sentences[sentence].tokens
    var index = tokens.lowerBound
    while index < tokens.upperBound, words.count < PairSentence.longest {
      let end = end(ofUnitAt: index, limit: tokens.upperBound)
      words.append(word(index..<end))
      index = end
    }
    return words
  }

  /// A mention is one word, and so is a sum of money.
  private func end(ofUnitAt index: Int, limit: Int) -> Int {
    var end = index + 1
    if scene.mentionAt[index] >= 0 {
      while end < limit, scene.mentionAt[end] == scene.mentionAt[index] { end += 1 }
    } else if marks[index] == .money {
      while end < limit, marks[end] == .money, scene.mentionAt[end] < 0 { end += 1 }
    }
    return end
  }

  private func word(_ tokens: Range<Int>) -> PairWord {
    let first = tokens.lowerBound
    let mention = scene.mention(at: first)
    let mark = mention == nil ? mark(first) : .none
    let isSpelt = mention == nil && (mark == .none || mark == .time || mark == .figure)
    let id = isSpelt ? scene.id(first) : nil
    return PairWord(
      token: first, id: id, ending: isSpelt ? ending(first) : 0, sort: mention.map(sort) ?? .word,
      form: mention.map { (Self.forms.firstIndex(of: $0.form) ?? 0) + 1 } ?? 0, mark: mark, isQuoted: isQuoted[first],
      kinds: tokens.reduce(0) { $0 | kinds[$1] })
  }

  /// The ways to stand for somebody, in the order that the signs of a pair count them in.
  static let forms: [Mention.Form] = [.name, .shortName, .nickname, .ground, .description, .pronoun, .staff]

  private func sort(_ mention: Mention) -> PairWord.Sort {
    switch mention.referent {
    case .club: return .club
    case .outlet, .unknownOutlet: return .outlet
    case .journalist: return .journalist
    case .competition: return .competition
    case .nation: return .nation
    case .person(let person):
      switch scene.people[person].role {
      case .player: return .player
      case .staff: return .staff
      case .agent: return .agent
      case .speaker: return .speaker
      case .journalist: return .journalist
      }
    }
  }

  private func mark(_ token: Int) -> PairWord.Mark {
    if marks[token] == .money { return .money }
    switch scene.tokens[token].kind {
    case .number: return marks[token] == .none ? .number : marks[token]
    case .address: return .address
    case .handle: return .handle
    case .hashtag: return .tag
    case .emoji: return .emoji
    default: return marks[token]
    }
  }

  /// The row of the last three letters of a word, folded, by FNV-1a (Fowler, Noll and Vo).
  private func ending(_ token: Int) -> Int {
    guard scene.tokens[token].kind == .word || scene.tokens[token].kind == .clitic else { return 0 }
    let letters = Folding.fold(scene.layers.words(of: scene.tokens[token])).utf8.suffix(3)
    let hash = letters.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return 1 + Int(hash) % PairWord.endings
  }
}
