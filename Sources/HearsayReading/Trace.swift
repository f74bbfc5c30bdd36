import HearsayLexicon
import HearsayModel
import HearsayText

extension Reader {
  /// What each layer found in an article, as lines for the developers of frames: sentences, mentions, triggers with their entries and fillers.
  public func trace(_ article: Article) -> [String] {
    let knowledge = shelf.knowledge(for: article)
    let scene = SceneReader.scene(of: article, knowledge: knowledge)
    var lines = scene.people.map { person in
      let ties = person.ties.map { "\($0.isFormer ? "formerly " : "")\(scene.clubs[$0.club].name)" }
      return "person \(person.name), \(person.role), ties: \(ties.joined(separator: ", "))"
    }
    let topics = Topics(scene: scene)
    let builder = DraftBuilder(
      scene: scene, topics: topics, affiliations: Affiliations(scene: scene, topic: topics.player))
    let matcher = TriggerMatcher(scene: scene, book: knowledge.book, money: ValueScene(scene).money)
    let listed = DealLists(scene: scene, book: knowledge.book).hits()
    for (index, sentence) in scene.layers.sentences.enumerated() {
      lines.append("[\(index)] \(scene.layers.words(of: sentence.tokens))")
      lines.append(
        "      mentions: "
          + scene.mentions.filter { sentence.tokens.contains($0.tokens.lowerBound) }.map { name($0, scene) }.joined(
            separator: ", "))
      for hit in matcher.hits(in: sentence) + listed.filter({ sentence.tokens.contains($0.tokens.lowerBound) }) {
        let frame = knowledge.book.frames[hit.frame]
        let fillers = builder.drafts(of: hit).map { draft in
          let player = draft.player.map { "\(scene.people[$0.entity].name) (\($0.finder))" } ?? "-"
          let club = draft.club.map { "\(scene.clubs[$0.entity].name) (\($0.finder))" } ?? "-"
          return "\(player) @ \(club)"
        }
        lines.append("      \(frame.name) “\(scene.layers.words(of: hit.tokens))”: \(fillers.joined(separator: "; "))")
      }
    }
    return lines
  }

  private func name(_ mention: Mention, _ scene: Scene) -> String {
    let words = scene.layers.words(of: mention.tokens)
    let target =
      switch mention.referent {
      case .person(let index): scene.people[index].name
      case .club(let index): "@" + scene.clubs[index].name
      case .outlet(let index): "outlet " + scene.lexicon.outlets[index].name
      case .unknownOutlet(let index): "outlet " + scene.outlets[index]
      case .journalist(let index): "journalist " + scene.lexicon.journalists[index].name
      case .competition(let index): "competition " + scene.lexicon.competitions[index].name
      case .nation(let index): "nation " + scene.lexicon.nations[index].name
      }
    return "“\(words)” = \(target)"
  }
}
