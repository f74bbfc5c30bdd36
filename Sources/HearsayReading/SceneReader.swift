import HearsayModel
import HearsayText

/// Runs the layers up to mentions: names, people, staff, attributes, references.
enum SceneReader {
  static func scene(of article: Article, knowledge: Knowledge) -> Scene {
    var scene = named(article, knowledge: knowledge)
    var staff = StaffFinder(scene: scene)
    scene = staff.mark()
    var players = KnownPlayerFinder(scene: scene)
    scene = players.mark()
    var describer = PersonDescriber(scene: scene)
    scene = describer.describe()
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
    let hits = NameFinder(scene: scene).hits()
    var resolver = SenseResolver(scene: scene)
    let names: [Mention]
    (scene, names) = resolver.resolve(hits)
    var taken = Array(repeating: false, count: scene.tokens.count)
    for mention in names { for token in mention.tokens { taken[token] = true } }
    var finder = PersonFinder(scene: scene, taken: taken)
    let people: [Mention]
    (scene, people) = finder.find()
    scene.setMentions(names + people)
    return scene
  }
}
