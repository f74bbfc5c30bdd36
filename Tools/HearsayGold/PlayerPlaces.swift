import HearsayText

/// Where a text names a person whose full name is known: by that name, or by its first or last word alone.
public struct PlayerPlaces: Sendable {
  private let layers: TextLayers
  /// The folded words of each token: two for *Smith-Rowe*.
  private let words: [[String]]

  /// The places of a text.
  public init(_ layers: TextLayers) {
    self.layers = layers
    words = layers.tokens.map { Folding.words(layers.words(of: $0)) }
  }

  /// The runs of tokens that hold the whole name.
  public func full(_ name: PersonName) -> [Range<Int>] { runs(of: name.words) }

  /// The tokens, in capitals at their beginning, that are the first or the last word of the name.
  public func parts(_ name: PersonName) -> [Range<Int>] {
    guard name.words.count > 1, let first = name.words.first, let last = name.words.last else { return [] }
    return (runs(of: [first]) + runs(of: [last])).filter { run in
      layers.words(of: run).first?.isUppercase == true
    }
  }

  private func runs(of name: [String]) -> [Range<Int>] {
    words.indices.compactMap { start in
      var rest = name[...]
      var end = start
      while let next = rest.first, end < words.count, words[end].first == next, rest.starts(with: words[end]) {
        rest = rest.dropFirst(words[end].count)
        end += 1
      }
      return rest.isEmpty && end > start ? start..<end : nil
    }
  }
}
