import HearsayLexicon
import HearsayText

/// Finds the names that are known beforehand, in one pass over the tokens.
///
/// A name with one sense is taken at once; one with several waits until the rest of the article is known, and goes to the sense
/// that the article already speaks of.
struct NameFinder {
  /// A known name at a place, before its sense is decided.
  struct Hit {
    let tokens: Range<Int>
    let senses: [NameSense]
  }

  let scene: Scene

  /// All known names, longest first at each place, without overlap.
  func hits() -> [Hit] {
    var hits: [Hit] = []
    for sentence in scene.layers.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard canBegin(index),
          let match = scene.lexicon.names.longestMatch(scene.tokens, from: index, limit: sentence.tokens.upperBound),
          canEnd(match.tokens, sentence.tokens)
        else {
          index += 1
          continue
        }
        hits.append(Hit(tokens: match.tokens, senses: match.payloads))
        index = match.tokens.upperBound
      }
    }
    return hits
  }

  private func canBegin(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    switch token.kind {
    case .handle, .hashtag, .address: return true
    case .word: return token.isCapitalised || token.letterCase == .mixed
    case .number: return index + 1 < scene.tokens.count && scene.tokens[index + 1].isCapitalised
    default: return false
    }
  }

  /// A name may not be the first part of a longer capitalised one that goes on with a hyphen: `Milan-Roma` may, `Reading-born` too, `Jordan-Lee` may not be a nation.
  private func canEnd(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let last = scene.tokens[tokens.upperBound - 1]
    return last.kind != .word || last.letterCase != .lower || tokens.count > 1
  }
}
