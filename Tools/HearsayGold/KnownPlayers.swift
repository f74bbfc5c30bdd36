/// Players of gold files that something was tuned on. Leaving them out shows how a reader does on everybody else.
public struct KnownPlayers: Sendable {
  /// Their names by the last word.
  private let names: [String: Set<PersonName>]

  /// The players of these documents.
  public init(in documents: [GoldDocument]) {
    var names: [String: Set<PersonName>] = [:]
    for player in documents.flatMap(\.claims).compactMap(\.player) {
      let name = PersonName(player)
      if let last = name.words.last { names[last, default: []].insert(name) }
    }
    self.names = names
  }

  /// Whether a claim is about one of them.
  public func include(_ claim: GoldClaim) -> Bool {
    guard let player = claim.player.map(PersonName.init) else { return false }
    return player.words.contains { word in names[word]?.contains { player.isSame(as: $0) } == true }
  }
}
