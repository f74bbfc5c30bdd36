import HearsayLexicon
import HearsayText

/// Sentences whose ordinary words begin with capitals, or have nothing else: "Lund Undergoes Ajax Medical", "LUND UNDERGOES AJAX MEDICAL". In them a
/// capital makes no name.
struct CapitalisedLines {
  let scene: Scene
  /// For each token, whether a known name holds it.
  let taken: [Bool]

  /// For each sentence, whether it is one.
  var bySentence: [Bool] { scene.layers.sentences.map { isOne($0.tokens) } }

  private func isOne(_ tokens: Range<Int>) -> Bool {
    var (long, capitalised, ordinary) = (0, 0, 0)
    for index in tokens where !taken[index] && scene.tokens[index].kind == .word {
      let token = scene.tokens[index]
      guard token.range.count > 3 else { continue }
      long += 1
      guard token.isCapitalised else { continue }
      capitalised += 1
      // The first word has a capital in any sentence.
      if index > tokens.lowerBound, isOrdinary(token.id) { ordinary += 1 }
    }
    return ordinary > 0 && capitalised * 5 >= long * 4
  }

  private func isOrdinary(_ id: WordID) -> Bool {
    !scene.lexicon.firstNames.contains(id) && scene.isNewsWord(id)
  }
}

extension Scene {
  /// Whether a word is an ordinary one, or one that news of transfers is told in; not one that clubs are called by.
  func isNewsWord(_ id: WordID) -> Bool {
    guard !grammar.clubNameParts.contains(id) else { return false }
    return words.common.contains(id) || words.boundaries.contains(id) || knowledge.book.program.vocabulary.contains(id)
  }
}
