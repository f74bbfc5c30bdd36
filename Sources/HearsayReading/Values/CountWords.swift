import HearsayLexicon
import HearsayText

/// A figure of play that a text counts.
enum PlayFigure: String, Hashable, Sendable, CaseIterable {
  /// Matches played.
  case appearances
  /// Matches begun.
  case starts
  /// Goals scored.
  case goals
  /// Goals prepared.
  case assists
  /// Matches without a goal against.
  case cleanSheets = "clean sheets"
  /// Minutes played.
  case minutes
  /// Matches for a country.
  case caps
}

/// The words of a language for figures of play: `counts.txt` of its pack.
final class CountWords: Sendable {
  /// A thing that is counted, and whether it alone says that the player did it.
  struct Unit: Sendable {
    /// What it counts.
    let figure: PlayFigure
    /// Whether only the words around tell that the player took part: `games`, unlike `appearances`.
    let isWeak: Bool
  }

  /// A phrase that is a figure by itself.
  struct Figure: Sendable {
    /// What it counts.
    let figure: PlayFigure
    /// How many.
    let value: Int
  }

  /// Nouns after a number.
  let units: Phrases<Unit>
  /// Verbs whose `N times` counts a figure.
  let verbs: [WordID: PlayFigure]
  /// `once`, `twice`.
  let onceOrTwice: [WordID: Int]
  /// Whole phrases that are a figure by themselves.
  let phrases: Phrases<Figure>
  /// Every word that a figure can begin with.
  let openers: WordSet
  /// After a number, what makes it a share of the appearances before: `seven of them starts`.
  let ofThem: Phrases<Void>
  /// `from the start`, which counts starts.
  let fromTheStart: Phrases<Void>
  /// The season as the scope of the figure right before it.
  let periods: Phrases<Void>
  /// Words that may stand between the number and its noun; capitalised words, names of competitions, may too.
  let adjectives: WordSet
  /// What makes the noun a part of another: `goal contributions`.
  let compounds: WordSet
  /// Verbs that make a game the player's own: `made`, `featured in`.
  let takesPart: WordSet
  /// Small words before the number of games that tell of a rate: `14 goals in 20 games`.
  let rates: WordSet
  /// Words that make games no figure of the player: `missed five games`, `a three-game ban`.
  let notPlayed: WordSet
  /// Words that make goals those of others.
  let notScored: WordSet
  /// `times`, `occasions`.
  let times: WordSet
  /// Words that may stand between a verb and `once`.
  let onlyWords: WordSet
  /// `his`, `an`, before an ordinal.
  let ordinalOpeners: WordSet
  /// Verbs that let `a goal`, `an assist` count one.
  let scoringVerbs: WordSet
  /// `of`, between a part and its whole.
  let of: WordSet
  /// What may stand before the whole: `four of his last eight games`.
  let wholes: WordSet
  /// `16 appearances for Northam`: the club is the scope of a figure.
  let scope: WordSet
  /// Words and signs that part two mentions of one sentence.
  let boundaries: WordSet
  /// Words of `notPlayed` that say nothing of the sort alone: `played his last five games`.
  let lastWords: WordSet
  /// `played against them three times`, which counts none of his.
  let against: WordSet

  init(_ folder: PackFolder, by tokenizer: Tokenizer, numbers: NumberWords, faults: inout [DataFault]) {
    var file = PackFile(folder.file("counts.txt"), by: tokenizer)
    units = file.phrases("units") { PlayFigure(written: $0).map { Unit(figure: $0, isWeak: false) } }
      .joined(with: file.phrases("weak units") { PlayFigure(written: $0).map { Unit(figure: $0, isWeak: true) } })
    verbs = file.values("verbs") { PlayFigure(written: $0) }
    onceOrTwice = file.values("once or twice") { Int($0) }
    phrases = file.phrases("phrases", Self.figure)
    ofThem = file.phrases("of them")
    fromTheStart = file.phrases("from the start")
    periods = file.phrases("periods")
    adjectives = file.words("adjectives")
    compounds = file.words("compounds")
    takesPart = file.words("takes part")
    rates = file.words("rates")
    notPlayed = file.words("not played")
    notScored = file.words("not scored")
    times = file.words("times")
    onlyWords = file.words("only words")
    ordinalOpeners = file.words("ordinal openers")
    scoringVerbs = file.words("scoring verbs")
    of = file.words("part of")
    wholes = file.words("wholes")
    scope = file.words("scope")
    // A semicolon parts the entries of a list, so none can be written there.
    boundaries = WordSet(file.words("count boundaries").words + [Word.semicolon])
    lastWords = file.words("last words")
    against = file.words("against")
    openers = WordSet(
      numbers.all.words + Array(numbers.ordinals.keys) + Array(onceOrTwice.keys) + phrases.firstWords)
    file.report(to: &faults)
  }

  /// A figure as written: `goals:3`.
  private static func figure(_ written: String) -> Figure? {
    let parts = written.split(separator: ":")
    guard parts.count == 2, let figure = PlayFigure(written: String(parts[0])), let value = Int(parts[1]) else {
      return nil
    }
    return Figure(figure: figure, value: value)
  }
}

extension PlayFigure {
  /// The figure of a name in a data file, where blanks are written as hyphens.
  init?(written: String) { self.init(rawValue: written.split(separator: "-").joined(separator: " ")) }
}
