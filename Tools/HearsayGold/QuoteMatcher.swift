/// Counts the quotes that were found.
enum QuoteMatcher {
  /// How many quotes of the gold were read: the first three words agree, and the speaker.
  static func hits(_ gold: [GoldQuote], _ read: [GoldQuote]) -> Int {
    let read = read.map(Form.init)
    var taken = Set<Int>()
    for quote in gold.map(Form.init) where !quote.beginning.isEmpty {
      let hit = read.indices.first { index in
        !taken.contains(index) && read[index].beginning == quote.beginning
          && PersonName.same(quote.speaker, read[index].speaker)
      }
      if let hit { taken.insert(hit) }
    }
    return taken.count
  }

  private struct Form {
    let speaker: PersonName?
    let beginning: [String]

    init(_ quote: GoldQuote) {
      speaker = quote.speaker.map(PersonName.init)
      beginning = Array(Folding.words(quote.text).prefix(3))
    }
  }
}
