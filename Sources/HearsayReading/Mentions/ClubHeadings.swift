import HearsayText

/// Lines that name a club and nothing else: each heads what stands under it.
struct ClubHeadings {
  /// The sentences that are headings, with the mention of the club in each.
  let all: [(sentence: Int, mention: Int)]

  init(scene: Scene) {
    all = scene.layers.sentences.indices.compactMap { index in
      Self.club(in: index, scene).map { (sentence: index, mention: $0) }
    }
  }

  /// The mention of the club that a sentence names without another word.
  private static func club(in index: Int, _ scene: Scene) -> Int? {
    let sentence = scene.layers.sentences[index]
    guard !sentence.isClosed, let first = sentence.tokens.first, let mention = scene.mention(at: first),
      mention.club != nil
    else { return nil }
    let rest = sentence.tokens.dropFirst(mention.tokens.count)
    return rest.allSatisfy { scene.tokens[$0].kind != .word } ? scene.mentionAt[first] : nil
  }

  /// The mention in the heading that a sentence stands under; `nil` where it stands under none.
  func mention(above sentence: Int) -> Int? { all.last { $0.sentence < sentence }?.mention }
}
