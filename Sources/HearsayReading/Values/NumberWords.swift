import HearsayText

/// The English words for numbers.
enum NumberWords {
  /// What each word counts: `four` is 4.
  static let values: [WordID: Int] = {
    let units =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    var values: [WordID: Int] = [:]
    for (value, word) in units.split(separator: " ").enumerated() { values[WordID(String(word))] = value }
    for (step, word) in "thirty forty fifty sixty seventy eighty ninety".split(separator: " ").enumerated() {
      values[WordID(String(word))] = (step + 3) * 10
    }
    values[WordID("dozen")] = 12
    return values
  }()

  /// What each ordinal counts: `first` is 1.
  static let ordinals: [WordID: Int] = {
    let words = "first second third fourth fifth sixth seventh eighth ninth tenth"
    var values: [WordID: Int] = [:]
    for (step, word) in words.split(separator: " ").enumerated() { values[WordID(String(word))] = step + 1 }
    return values
  }()

  /// The endings of an ordinal in figures: `21st`.
  static let ordinalEndings = Set(words: "st nd rd th")
  /// `a` and `an`, which count one where a unit follows.
  static let articles = Set(words: "a an")
  /// Every word that counts: numbers and articles.
  static let all = articles.union(values.keys)
  /// What makes a number a share.
  static let percent = Set(words: "% percent")
  /// The words of `and a half`.
  static let half = Phrases<Void>(["and a half"], ())
}
