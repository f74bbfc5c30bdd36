import HearsayLexicon
import HearsayModel
import HearsayText

/// A place in an article where something goes by a name, and what it is.
public struct NamedPlace: Hashable, Sendable {
  /// What a name can stand for.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    case person, club, outlet, journalist, competition, nation
  }

  /// What it stands for.
  public let sort: Sort
  /// The usual name of that, or the fullest one that the article gives.
  public let name: String
  /// Its id; `nil` where the lexicon does not know it, or gives its sort none.
  public let ref: String?
  /// The name as it stands there.
  public let range: ByteRange
}

extension Reader {
  /// Every place in an article that names somebody or something, in the order of the text; descriptions and pronouns are left out.
  public func names(in article: Article) -> [NamedPlace] {
    var players = ListedPlayerFinder(scene: SceneReader.named(article, knowledge: shelf.knowledge(for: article)))
    let scene = players.mark()
    return scene.mentions.compactMap { mention in
      guard mention.form.isName, let range = scene.layers.range(of: mention.tokens) else { return nil }
      let (sort, name, ref) = scene.name(of: mention.referent)
      return NamedPlace(sort: sort, name: name, ref: ref, range: range)
    }
  }
}

extension Mention.Form {
  /// Whether it is a name: full, short, a nickname or a ground.
  fileprivate var isName: Bool {
    switch self {
    case .name, .shortName, .nickname, .ground: true
    case .description, .pronoun, .staff: false
    }
  }
}

extension Scene {
  fileprivate func name(of referent: Mention.Referent) -> (NamedPlace.Sort, String, String?) {
    switch referent {
    case .person(let index): (.person, people[index].name, people[index].known.map { lexicon.players[$0].ref })
    case .club(let index): (.club, clubs[index].name, clubs[index].known.map { lexicon.clubs[$0].ref })
    case .outlet(let index): (.outlet, lexicon.outlets[index].name, lexicon.outlets[index].ref)
    case .unknownOutlet(let index): (.outlet, outlets[index], nil)
    case .journalist(let index): (.journalist, lexicon.journalists[index].name, lexicon.journalists[index].ref)
    case .competition(let index): (.competition, lexicon.competitions[index].name, nil)
    case .nation(let index): (.nation, lexicon.nations[index].name, nil)
    }
  }
}
