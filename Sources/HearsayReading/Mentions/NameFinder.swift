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

    /// Whether it is a place or a nation and nothing else, in two words or more: "Rio de Janeiro", "Costa Rican"; one word may be somebody's name too.
    var isPlace: Bool {
      tokens.count > 1
        && senses.allSatisfy { sense in
          switch sense {
          case .place, .nation, .demonym, .demonymPlural: true
          default: false
          }
        }
    }

    /// Whether a player, a coach or an agent is called so, in two words or more.
    var isFullNameOfPerson: Bool { tokens.count > 1 && senses.contains(where: \.isPerson) }
  }

  let scene: Scene

  /// All known names, longest first at each place, without overlap.
  func hits() -> [Hit] {
    var hits: [Hit] = []
    for sentence in scene.layers.sentences {
      scene.lexicon.forEachName(among: scene.tokens, in: sentence.tokens) { match in
        hits.append(Hit(tokens: match.tokens, senses: match.payloads))
      }
    }
    return hits
  }
}
