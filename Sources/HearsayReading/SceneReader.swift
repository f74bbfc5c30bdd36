import HearsayModel
import HearsayText

/// Runs the layers up to mentions: names, people, staff, attributes, references.
enum SceneReader {
  static func scene(of article: Article, knowledge: Knowledge) -> Scene {
    var scene = named(article, knowledge: knowledge)
    var staff = StaffFinder(scene: scene)
    scene = staff.mark()
    var describer = PersonDescriber(scene: scene)
    scene = describer.describe()
    var players = ListedPlayerFinder(scene: scene)
    scene = players.mark()
    var coaches = UnknownStaffFinder(scene: scene)
    scene = coaches.mark()
    var references = ReferenceResolver(scene: scene)
    let found = ReferenceFinder(scene: scene).references()
    let mentions: [Mention]
    (scene, mentions) = references.resolve(found)
    scene.setMentions(mentions)
    return scene
  }

  /// The scene with what is named in the article: a description, which takes the names in it along, is found later.
  static func named(_ article: Article, knowledge: Knowledge) -> Scene {
    var scene = Scene(article: article, knowledge: knowledge)
    var hits = NameFinder(scene: scene).hits()
    let outlets = UnknownOutletFinder(scene: scene, hits: hits).outlets()
    hits.removeAll { hit in outlets.contains { $0.overlaps(hit.tokens) } }
    var resolver = SenseResolver(scene: scene)
    var names: [Mention]
    (scene, names) = resolver.resolve(hits)
    for outlet in outlets { names.append(mention(ofOutlet: outlet, &scene)) }
    names = ShortMastheads(scene: scene).joined(names)
    var taken = Array(repeating: false, count: scene.tokens.count)
    for mention in names { for token in mention.tokens { taken[token] = true } }
    for hit in hits where hit.isPlace { for token in hit.tokens { taken[token] = true } }
    let listed = hits.filter(\.isFullNameOfPerson).map(\.tokens)
    var journalists: [WordID: Int] = [:]
    for name in names where name.tokens.count > 1 {
      if case .journalist(let index) = name.referent { journalists[scene.id(name.tokens.upperBound - 1)] = index }
    }
    var finder = PersonFinder(scene: scene, taken: taken, listed: listed, journalists: journalists)
    let people: [Mention]
    (scene, people) = finder.find()
    scene.setMentions(names + people)
    return scene
  }

  private static func mention(ofOutlet tokens: Range<Int>, _ scene: inout Scene) -> Mention {
    let name = scene.layers.words(of: tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Mention(
      tokens: tokens, referent: .unknownOutlet(scene.outlet(named: name)), form: .name, antecedent: nil,
      foundBy: "unknown outlet")
  }
}
