import HearsayReports
import Testing

@Suite("Sketches of names")
struct NameSketchTests {
  private let resolver = IdentityResolver()

  /// Surnames that share halves, letters, sounds and vowels; first names that are initials, short forms and each other's surnames.
  private static let names: [String] = {
    let given = ["Tom", "Thomas", "T.", "Jon", "Ferrin", "Anton", "Heung-min", "Łukasz"]
    let surnames = [
      "Ferrin", "Ferin", "Ferran", "Farren", "Ferrink", "Feririn", "Kivela", "Kiwela", "Kivelä", "Barbarbar",
      "Bardelbar", "Barbardel", "Son", "Min",
      "Walker-Peters", "van de Beek", "Beek", "Nferrin",
    ]
    return given.flatMap { first in surnames.map { "\(first) \($0)" } } + [
      "Ferrin", "Kivela", "Tom Lee Ferrin", "AntoNbar Bar",
    ]
  }()

  @Test("tell two names apart only where the names themselves do")
  func certain() {
    var told = 0
    for one in Self.names {
      for other in Self.names where resolver.areOthers(resolver.sketch(of: [one]), resolver.sketch(of: [other])) {
        told += 1
        #expect(resolver.areOthers([one], [other]), "\(one) and \(other)")
      }
    }
    #expect(told > Self.names.count * Self.names.count / 3)
  }

  @Test("tell nothing of a name with two full forms, and of one word")
  func blank() {
    let other = resolver.sketch(of: ["Jon Kivela"])
    for forms in [["Tom Ferrin", "Tom Lee Ferrin"], ["Ferrin"], []] {
      #expect(!resolver.areOthers(resolver.sketch(of: forms), other))
    }
    #expect(resolver.areOthers(resolver.sketch(of: ["Tom Ferrin", "Ferrin"]), other))
  }
}
