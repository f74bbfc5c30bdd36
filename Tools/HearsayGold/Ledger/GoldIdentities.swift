import HearsayModel

/// Which names in which documents are one player, by gold.
public struct GoldIdentities: Sendable {
  /// A name in a document.
  fileprivate struct Mention: Hashable {
    let set: String
    let document: String
    let name: String
  }

  private let players: [Mention: PlayerID]

  /// The identities of a file `{"players": [{"id", "mentions": [{"set", "doc", "name"}]}]}`.
  public init(ofFile path: String) throws(GoldFault) {
    try self.init(of: RecordFile.bytes(of: path), name: path)
  }

  /// The identities of a file's bytes; `name` stands in the places of faults.
  public init(of bytes: [UInt8], name: String) throws(GoldFault) {
    var players: [Mention: PlayerID] = [:]
    let whole = try RecordNode(RecordFile.Record(place: name, json: RecordFile.json(bytes, name)))
    for player in try whole.items("players") {
      let id = PlayerID(try player.required("id").string())
      for mention in try player.items("mentions") {
        players[try Mention(mention)] = id
      }
    }
    self.players = players
  }

  /// The player that a name in a document stands for; `nil` where gold does not say.
  public func player(named name: String, in document: String, of set: String) -> PlayerID? {
    players[Mention(set: set, document: document, name: name)]
  }
}

extension GoldIdentities.Mention {
  fileprivate init(_ node: RecordNode) throws(GoldFault) {
    set = try node.required("set").string()
    document = try node.required("doc").string()
    name = try node.required("name").string()
  }
}
