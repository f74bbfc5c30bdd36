import HearsayModel
import HearsayText

extension Reader {
  /// Every place in an article where an outlet is cited for something, known to the lexicon or not, in the order of the text.
  ///
  /// A name that nobody knows is told to be an outlet's by the words of attribution around it; so these are more than the names that `names(in:)` gives.
  public func citedOutlets(in article: Article) -> [NamedPlace] {
    let scene = SceneReader.scene(of: article, knowledge: shelf.knowledge(for: article))
    let text = scene.layers.text
    var seen: Set<ByteRange> = []
    return AttributionReader(scene: scene).scopes().scopes.flatMap(\.chains).joined().filter { link in
      // "the club's channel" is no name.
      link.role == .outlet && isName(text[link.range])
        && seen.insert(link.range).inserted
    }.map { NamedPlace(sort: .outlet, name: $0.name, ref: $0.ref, range: $0.range) }
  }

  /// A capital, a handle or an address: no noun.
  private func isName(_ words: String) -> Bool {
    guard let first = words.first else { return false }
    return first.isUppercase || first.isNumber || first == "@" || words.dropLast().contains(".")
  }
}
