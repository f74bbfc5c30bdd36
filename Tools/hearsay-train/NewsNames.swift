import HearsayGold
import HearsayModel
import HearsayReading
import HearsayText

/// Where a gold article names people: the players of its claims wherever they are named, and the others whom the reader finds.
struct NewsNames {
  let layers: TextLayers
  /// Runs of tokens, in order, without overlap.
  let people: [Range<Int>]

  init(_ article: GoldArticle, _ document: GoldDocument?, reader: Reader) {
    layers = TextLayers(article.article.text)
    var taken = [Bool](repeating: false, count: layers.tokens.count)
    var runs: [Range<Int>] = []
    func take(_ run: Range<Int>) {
      guard !run.isEmpty, !taken[run].contains(true) else { return }
      for token in run { taken[token] = true }
      runs.append(run)
    }
    let players = Set(document?.claims.compactMap(\.player) ?? []).sorted().map(PersonName.init)
    let places = PlayerPlaces(layers)
    for player in players { places.full(player).forEach(take) }
    let named = reader.names(in: article.article)
    for place in named where place.sort != .person && place.sort != .journalist {
      for token in tokens(in: place.range) { taken[token] = true }
    }
    for place in named where place.sort == .person || place.sort == .journalist { take(tokens(in: place.range)) }
    for player in players { places.parts(player).forEach(take) }
    people = runs.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func tokens(in range: ByteRange) -> Range<Int> { layers.tokens(in: range) }
}

extension TextLayers {
  /// The tokens that lie inside of a range of bytes.
  func tokens(in range: ByteRange) -> Range<Int> {
    let first = tokens.firstIndex { $0.range.start >= range.start } ?? tokens.count
    let end = tokens[first...].firstIndex { $0.range.end > range.end } ?? tokens.count
    return first..<max(first, end)
  }
}
