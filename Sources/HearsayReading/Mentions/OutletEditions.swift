import HearsayLexicon
import HearsayText

/// Tells outlets that nobody knows by the known one in their names: the regional station “BBC Lorne”, the “Marrow Daily Express”. They are others.
struct OutletEditions {
  private let scene: Scene
  private let citing: OutletCiting

  init(scene: Scene) {
    self.scene = scene
    citing = OutletCiting(scene: scene)
  }

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// Whether a run of capitalised words is a known outlet's name with a town, a land or a word of outlets behind it, or with a name before it.
  ///
  /// - Parameter known: for each token, the known name that holds it.
  func isEdition(_ run: Range<Int>, in sentence: Range<Int>, known: [NameFinder.Hit?]) -> Bool {
    guard let hit = run.lazy.compactMap({ known[$0] }).first(where: isOutlet), hit.tokens.count < run.count,
      run.lowerBound <= hit.tokens.lowerBound, hit.tokens.upperBound <= run.upperBound
    else { return false }
    let (before, behind) = (run.lowerBound..<hit.tokens.lowerBound, hit.tokens.upperBound..<run.upperBound)
    guard before.count + behind.count <= Self.mostWords, (Array(before) + behind).allSatisfy({ isPart($0, known[$0]) })
    else { return false }
    let isCalled = citing.isSaying(run, in: sentence) || citing.isCredit(run, in: sentence)
    if before.isEmpty { return isCalled || isPlaced(behind, known) }
    // Names that end in a masthead of one word are told by their words.
    return behind.isEmpty && !isBare(hit) && !before.contains(where: citing.isOfLand) && (isCalled || isArticled(run))
  }

  /// More words are a headline, or another name.
  private static let mostWords = 2

  /// Whether nothing but an outlet is called so.
  private func isOutlet(_ hit: NameFinder.Hit) -> Bool {
    hit.senses.contains {
      guard case .outlet(let index) = $0 else { return false }
      return scene.lexicon.outlets[index].also.isEmpty || !isBare(hit)
    }
  }

  /// One word, beside its article: a masthead that many have, “Echo”.
  private func isBare(_ hit: NameFinder.Hit) -> Bool {
    hit.tokens.count { !scene.grammar.the.contains(scene.id($0)) } == 1
  }

  private func isArticled(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && scene.grammar.the.contains(scene.id(run.lowerBound - 1))
  }

  /// Whether a word can be part of such a name: no ordinary word, none for people or what they do, and nobody's name.
  private func isPart(_ token: Int, _ hit: NameFinder.Hit?) -> Bool {
    let id = scene.id(token)
    guard scene.tokens[token].kind == .word, !lists.outletVerbs.contains(id), !lists.journalistNouns.contains(id),
      !scene.words.staffNouns.contains(id), !scene.grammar.neverNames.contains(id) || lists.outletHeads.contains(id)
    else { return false }
    if isWordOfOutlets(token) { return true }
    guard !scene.words.common.contains(id), !scene.lexicon.firstNames.contains(id) else { return false }
    return hit.map { isPlace($0) } ?? true
  }

  private func isWordOfOutlets(_ token: Int) -> Bool {
    let id = scene.id(token)
    return lists.outletHeads.contains(id) || lists.outletTails.contains(id) || lists.outletNameWords.contains(id)
  }

  /// Whether a known name of one word is that of a town or land or an adjective of it, whichever clubs are called so too.
  private func isPlace(_ hit: NameFinder.Hit) -> Bool {
    hit.tokens.count == 1
      && hit.senses.contains { sense in
        switch sense {
        case .place, .nation, .demonym: true
        default: false
        }
      }
  }

  /// “BBC Radio Lorne”, “A Bola TV”, “Sky Germany”: behind the outlet a word of outlets, or places that no club is called by.
  private func isPlaced(_ behind: Range<Int>, _ known: [NameFinder.Hit?]) -> Bool {
    if isWordOfOutlets(behind.lowerBound) { return true }
    return behind.allSatisfy { token in
      guard let hit = known[token], isPlace(hit), !citing.isOfLand(token) else { return false }
      return !hit.senses.contains { if case .club = $0 { true } else { false } }
    }
  }
}
