import HearsayLexicon
import HearsayModel
import HearsayText

/// Tells known names from parts of longer ones that nobody knows: the "Thistle" of Inverlaw Thistle is not Partick's, and the "Corriere" of
/// Corriere Subalpino not that of Milan.
///
/// Only single words that many names share can be such a part. One that is, anywhere in the article or in its publisher's name, stands for nobody
/// else when it comes alone.
struct LongerNames {
  private let scene: Scene
  /// Words that are part of a longer unknown name in this article.
  private var parts: Set<WordID> = []

  init(scene: Scene, hits: [NameFinder.Hit]) {
    self.scene = scene
    for hit in hits where hit.tokens.count == 1 && isShared(hit) && (isLast(hit) || isFirst(hit)) {
      parts.insert(scene.id(hit.tokens.lowerBound))
    }
    let publisher = scene.phrase(scene.article.publisher ?? "")
    if publisher.count > 1, scene.lexicon.names.payloads(of: publisher).isEmpty { parts.formUnion(publisher) }
  }

  /// Whether the name is part of a longer one, here or elsewhere in the article.
  func holds(_ hit: NameFinder.Hit) -> Bool {
    isShared(hit) && parts.contains(scene.id(hit.tokens.upperBound - 1)) || isHalf(hit)
  }

  /// Whether the name goes on behind the known words: “Port Amal”, “the Super Cup”. A person or a known name that stands there is somebody else, and an
  /// ordinary word is one of a headline.
  static func goesOn(_ hit: NameFinder.Hit, in scene: Scene) -> Bool {
    let next = hit.tokens.upperBound
    guard next < scene.sentence(of: hit.tokens.lowerBound).tokens.upperBound else { return false }
    let token = scene.tokens[next]
    guard token.kind == .word, token.letterCase == .title, !token.lineBreakBefore else { return false }
    if scene.words.organisationNouns.contains(token.id) { return true }
    let isPerson =
      scene.lexicon.firstNames.contains(token.id) && next + 1 < scene.tokens.count
      && scene.tokens[next + 1].isCapitalised
    return !isPerson && !scene.words.common.contains(token.id)
      && scene.lexicon.names.longestRun(scene.tokens, from: next, limit: scene.tokens.count) == nil
  }

  /// The “Newcastle” of Newcastle Town and the “Real” of Corte-Real: one word, with what makes a club of it behind it, or joined to an unknown one.
  private func isHalf(_ hit: NameFinder.Hit) -> Bool {
    let (start, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard hit.tokens.count == 1, scene.tokens[start].kind == .word else { return false }
    if next < scene.tokens.count, !scene.tokens[next].lineBreakBefore, scene.tokens[next].letterCase == .title,
      scene.grammar.clubNameParts.contains(scene.id(next)), scene.sentenceOf[next] == scene.sentenceOf[start]
    {
      return hit.senses.contains { if case .club = $0 { true } else { false } }
    }
    guard start > 1, scene.tokens[start - 1].kind == .hyphen, !scene.tokens[start].spaceBefore,
      !scene.tokens[start - 1].spaceBefore
    else { return false }
    return scene.grammar.clubNameParts.contains(scene.id(start)) && isUnknown(start - 2)
  }

  /// Whether the name is one word that many clubs or outlets have in their names; an article may stand before it.
  private func isShared(_ hit: NameFinder.Hit) -> Bool {
    let last = hit.tokens.upperBound - 1
    guard scene.tokens[last].kind == .word else { return false }
    guard hit.tokens.count == 1 || hit.tokens.count == 2 && scene.grammar.the.contains(scene.id(hit.tokens.lowerBound))
    else {
      return false
    }
    let word = scene.id(last)
    return scene.grammar.clubNameParts.contains(word) || scene.grammar.mastheadWords.contains(word)
      || scene.words.organisationNouns.contains(word)
  }

  /// "Inverlaw Thistle", "Hallowgate Argus": a capitalised word that nobody knows, right before it.
  private func isLast(_ hit: NameFinder.Hit) -> Bool {
    let start = hit.tokens.lowerBound
    guard start > 0, !scene.tokens[start].lineBreakBefore, isUnknown(start - 1) else { return false }
    // The first word of a sentence has its capital from there; a name of two words begins many a sentence, though.
    return !scene.words.common.contains(scene.id(start - 1))
      || scene.words.organisationNouns.contains(scene.id(start - 1))
  }

  /// "Deportivo Almendra", "Corriere di Mezzo": such a word behind it.
  private func isFirst(_ hit: NameFinder.Hit) -> Bool {
    guard scene.grammar.leadingNames.contains(scene.id(hit.tokens.lowerBound)) else { return false }
    var next = hit.tokens.upperBound
    if next < scene.tokens.count, scene.grammar.nameParticles.contains(scene.id(next)),
      !scene.tokens[next].isCapitalised
    {
      next += 1
    }
    guard next < scene.tokens.count, !scene.tokens[next].lineBreakBefore, isUnknown(next) else { return false }
    return !scene.words.common.contains(scene.id(next)) && !scene.lexicon.firstNames.contains(scene.id(next))
  }

  private func isUnknown(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.kind == .word && token.letterCase == .title && token.range.count > 2
      && !scene.words.positions.contains(token.id) && !scene.words.staffNouns.contains(token.id)
      && scene.lexicon.names.payloads(of: token.id).isEmpty
  }

}
