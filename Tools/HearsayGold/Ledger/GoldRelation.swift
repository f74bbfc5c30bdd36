import HearsayModel

/// A pair of gold claims with the relation that gold gives it, or that somebody predicts.
public struct GoldRelation: Hashable, Sendable {
  /// The player, by the name that gold gives him; empty in predictions.
  public let player: String
  /// The relation in the words of the file.
  public let relation: String
  /// The earlier claim.
  public let a: ClaimReference
  /// The other claim.
  public let b: ClaimReference
  /// Why; empty in predictions.
  public let why: String
  /// Where it stands in its file.
  public let place: String

  /// The pairs of a file, one a line.
  public static func relations(ofFile path: String) throws(GoldFault) -> [Self] {
    try relations(of: RecordFile.bytes(of: path), name: path)
  }

  /// The pairs of a file's bytes; `name` stands in the places of faults.
  public static func relations(of bytes: [UInt8], name: String) throws(GoldFault) -> [Self] {
    var relations: [Self] = []
    for record in try RecordFile(bytes, name: name).records { relations.append(try Self(RecordNode(record))) }
    return relations
  }

  private init(_ node: RecordNode) throws(GoldFault) {
    player = try node.words("player") ?? ""
    relation = try node.required("relation").string()
    a = try ClaimReference(node.required("a"))
    b = try ClaimReference(node.required("b"))
    why = try node.words("why") ?? ""
    place = node.place
  }
}
