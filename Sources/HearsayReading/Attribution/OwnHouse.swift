import HearsayLexicon
import HearsayModel
import HearsayText

/// Knows the names under which the article's own publisher speaks of itself: they are no part of a chain.
struct OwnHouse {
  private let names: [[WordID]]

  init(scene: Scene) {
    guard let publisher = scene.article.publisher else {
      names = []
      return
    }
    let given = publisher.split { "()/,|".contains($0) }.map { phrase(String($0)) }.filter { !$0.isEmpty }
    let houses = scene.knowledge.attribution.houses.filter { house in house.contains { given.contains($0) } }
    names = given + houses.flatMap { $0 }
  }

  /// Whether a name is one of the publisher's.
  func isOwn(_ name: NameOfSource) -> Bool { names.contains(name.words) || names.contains(phrase(name.name)) }
}
