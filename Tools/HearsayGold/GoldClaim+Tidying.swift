import HearsayModel

extension GoldClaim {
  /// Writes a denied will as the will that it amounts to: not selling and not listening are keeping, not leaving is
  /// staying, not joining is refusing.
  mutating func settleWill() {
    guard polarity == .denied, case .string(let will)? = value, let settled = Self.opposite(of: will, kind) else {
      return
    }
    written = Written(polarity: polarity, value: value)
    value = .string(settled)
    polarity = .affirmed
  }

  private static func opposite(of will: String, _ kind: Kind) -> String? {
    switch (kind, will) {
    case (.stance, "sell"), (.stance, "listen"): "keep"
    case (.stance, "keep"): "listen"
    case (.preference, "leave"): "stay"
    case (.preference, "stay"): "leave"
    case (.preference, "join"): "refuse"
    case (.preference, "refuse"): "join"
    default: nil
    }
  }

  /// The sentence that shares the most words with a piece of evidence, the first of several; 0 where there is nothing to
  /// go by.
  public static func place(of evidence: String, in sentences: [String]) -> Int {
    let words = Self.words(evidence)
    guard !words.isEmpty else { return 0 }
    var best = (index: 0, shared: -1)
    for (index, sentence) in sentences.enumerated() {
      let shared = words.intersection(Self.words(sentence)).count
      if shared > best.shared { best = (index, shared) }
    }
    return best.index
  }

  private static func words(_ text: String) -> Set<Substring> { Set(text.split(whereSeparator: \.isWhitespace)) }
}
