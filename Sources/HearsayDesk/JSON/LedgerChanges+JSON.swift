import HearsayModel

extension LedgerChanges {
  /// What has changed, for programs: `hearsay/changes/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/changes/1"), "position": .string(position.description),
      "articles": .array(articles.map(\.json)), "players": .strings(players.map(\.value)),
      "everything": .bool(touchesEverything),
    ])
  }
}
