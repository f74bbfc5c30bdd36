import HearsayLexicon
import HearsayText

/// Tells the names of outlets that the lexicon does not know, by words that newspapers and stations have in their names (“Inverlaw Herald”, “Radio Sele”)
/// and by what stands around a name (“the website Foot Rhône”, “told Piazza Sport”).
///
/// It runs before the senses of known names are settled: the “Levante” of “Noticias de Levante” is no club, and nobody is called so.
struct UnknownOutletFinder {
  private let scene: Scene
  /// For each token, the known name that holds it.
  private var known: [NameFinder.Hit?]
  private let names: OutletNames
  private let citing: OutletCiting
  private let editions: OutletEditions

  init(scene: Scene, hits: [NameFinder.Hit]) {
    self.scene = scene
    known = Array(repeating: nil, count: scene.tokens.count)
    for hit in hits { for token in hit.tokens { known[token] = hit } }
    names = OutletNames(scene: scene)
    citing = OutletCiting(scene: scene)
    editions = OutletEditions(scene: scene)
  }

  /// The tokens of each such name, in the order of the text.
  func outlets() -> [Range<Int>] { scene.layers.sentences.flatMap { outlets(in: $0.tokens) } }

  private func outlets(in sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let run = address(at: index, in: sentence) ?? run(from: index, in: sentence) else {
        index += 1
        continue
      }
      if isOutlet(run, in: sentence) { found.append(run) }
      index = run.upperBound
    }
    return found
  }

  /// The run of words of a name, with all of the known one that it begins in: the “A” of “A Bola TV” looks like an article at the start of a sentence.
  private func run(from index: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard let run = names.run(from: index, in: sentence) else { return nil }
    return min(run.lowerBound, known[run.lowerBound]?.tokens.lowerBound ?? run.lowerBound)..<run.upperBound
  }

  /// An address of a site that is cited: “per touchline.example”.
  private func address(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard scene.tokens[index].kind == .address, known[index] == nil,
      citing.isCited(index..<(index + 1), in: sentence)
    else { return nil }
    return index..<(index + 1)
  }

  private func isOutlet(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    if scene.tokens[run.lowerBound].kind == .address { return true }
    guard run.count <= Self.longest, !names.isUnnamed(run), !names.isOther(run) else { return false }
    if editions.isEdition(run, in: sentence, known: known) { return true }
    if isKnown(run) { return false }
    switch names.shape(of: run) {
    case .sure: return !names.isPerson(run) || citing.isCited(run, in: sentence)
    case .likely:
      guard !names.isPerson(run) else { return false }
      return names.hasRole(run) ? citing.isCalledOutlet(run, in: sentence) : citing.isCited(run, in: sentence)
    case .open:
      return isPlain(run, in: sentence)
        && (citing.isCalledOutlet(run, in: sentence) || citing.isLedToSay(run, in: sentence))
    }
  }

  /// Names of outlets are shorter, and longer runs of capitals are headlines.
  private static let longest = 6

  /// Whether the run is a known name, or holds one that is no mere part: a person's, an outlet's, or one of a club with several words.
  private func isKnown(_ run: Range<Int>) -> Bool {
    run.contains { token in
      guard let hit = known[token] else { return false }
      if hit.tokens.lowerBound <= run.lowerBound && hit.tokens.upperBound >= run.upperBound { return true }
      return hit.senses.contains { sense in
        switch sense {
        case .journalist, .staff, .agent, .player: true
        // “Bold Nyt” is no “Bold”, which is an ordinary word before anything else.
        case .outlet(let index) where isWord(hit, index) && names.shape(of: run) == .sure: false
        case .outlet, .competition:
          hit.tokens.count > 1 || hit.tokens.lowerBound == run.lowerBound && !names.isShared(hit.tokens)
        case .club: hit.tokens.count > 1 && hit.tokens.lowerBound > run.lowerBound
        default: false
        }
      }
    }
  }

  /// Whether a known outlet's name is one word that means something else as well.
  private func isWord(_ hit: NameFinder.Hit, _ outlet: Int) -> Bool {
    hit.tokens.count == 1 && !scene.lexicon.outlets[outlet].also.isEmpty
  }

  /// Whether nothing in a run is known, and nothing makes a person of it.
  private func isPlain(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    !names.isPerson(run) && !names.hasRole(run) && run.allSatisfy { known[$0] == nil }
      && (run.count > 1 && run.lowerBound > sentence.lowerBound
        || !scene.words.common.contains(scene.id(run.lowerBound)))
  }
}
