import HearsayLexicon
import HearsayModel
import HearsayText

/// Knows the names under which the article's own publisher speaks of itself: they are no part of a chain.
struct OwnHouse {
  private let tokenizer: Tokenizer
  private let names: [[WordID]]
  private let given: [[WordID]]

  init(scene: Scene) {
    tokenizer = scene.knowledge.tokenizer
    guard let publisher = scene.article.publisher else {
      names = []
      given = []
      return
    }
    let given = publisher.split { "()/,|".contains($0) }.map { scene.phrase(String($0)) }.filter { !$0.isEmpty }
    let houses = scene.knowledge.attribution.houses.filter { house in house.contains { given.contains($0) } }
    self.given = given
    names = given + houses.flatMap { $0 }
  }

  /// Whether a name is one of the publisher's.
  func isOwn(_ name: NameOfSource) -> Bool {
    names.contains(name.words) || names.contains(phrase(name.name, by: tokenizer)) || isPartOfIts(name)
  }

  /// "the Courier" in the Northern Courier, "the Trumpet" in Trumpet Sport: the last or first words of its own name, where no other
  /// outlet is known by them.
  private func isPartOfIts(_ name: NameOfSource) -> Bool {
    name.sort == .unknown && !name.words.isEmpty
      && given.contains { $0.suffix(name.words.count) == name.words[...] || $0.starts(with: name.words) }
  }
}
