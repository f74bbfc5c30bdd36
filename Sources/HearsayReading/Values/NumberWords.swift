import HearsayLexicon
import HearsayText

/// The words of a language for numbers: `numbers.txt` of its pack.
final class NumberWords: Sendable {
  /// What each word counts: `four` is 4.
  let values: [WordID: Int]
  /// What each ordinal counts: `first` is 1.
  let ordinals: [WordID: Int]
  /// The endings of an ordinal in figures: `21st`.
  let ordinalEndings: WordSet
  /// `a` and `an`, which count one where a unit follows.
  let articles: WordSet
  /// Every word that counts: numbers and articles.
  let all: WordSet
  /// What makes a number a share.
  let percent: WordSet
  /// What parts the decimals of a number, beside the point.
  let decimalCommas: WordSet
  /// The words of `and a half`.
  let half: Phrases<Void>

  init(_ folder: PackFolder, by tokenizer: Tokenizer, faults: inout [DataFault]) {
    var file = PackFile(folder.file("numbers.txt"), by: tokenizer)
    values = file.values("values") { Int($0) }
    ordinals = file.values("ordinals") { Int($0) }
    ordinalEndings = file.words("ordinal endings")
    articles = file.words("articles")
    percent = file.words("percent")
    decimalCommas = file.words("decimal commas")
    half = file.phrases("half")
    all = WordSet(articles.words + Array(values.keys))
    file.report(to: &faults)
  }
}
