import HearsayText

/// Where sums of money stand, for triggers that ask for one by its sign: "want £40m", "want 40m euros" and "want more than £40m" are the same to
/// them.
struct SumSigns: Sendable {
  /// For each token of a sum up to its figures, the token that its figures, or the sign before them, begin at; -1 for other tokens, and for such a
  /// sign itself, which a trigger finds by itself.
  private var figures: [Int32]
  /// For each token, whether a sum holds it that began before it.
  private var goingOn: [Bool]

  init(_ money: [MoneyMention], in scene: Scene) {
    figures = Array(repeating: -1, count: scene.tokens.count)
    goingOn = Array(repeating: false, count: scene.tokens.count)
    for sum in money {
      for token in sum.tokens.dropFirst() { goingOn[token] = true }
      let first = sum.tokens.first { scene.tokens[$0].kind == .number || scene.tokens[$0].kind == .currency }
      guard let first else { continue }
      for token in sum.tokens.lowerBound...first where scene.tokens[token].kind != .currency {
        figures[token] = Int32(first)
      }
    }
  }

  /// The token that the figures of a sum begin at, whose first word, or the first of its figures, stands at a token; `nil` elsewhere, and at a sign.
  @inline(__always)
  func figures(at token: Int) -> Int? { figures[token] >= 0 ? Int(figures[token]) : nil }

  /// Whether a token is a word of a sum, but not its first: a gap counts a sum as one word.
  @inline(__always)
  func goesOn(_ token: Int) -> Bool { goingOn[token] }

  /// Whether a token belongs to a sum.
  @inline(__always)
  func holds(_ token: Int) -> Bool { goingOn[token] || figures[token] >= 0 }
}
