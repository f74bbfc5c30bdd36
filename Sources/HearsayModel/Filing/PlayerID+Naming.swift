import HearsayText

extension PlayerID {
  /// The id of a player who is met for the first time: his name as a slug, with the first free number from 2 where the
  /// slug is taken.
  public init(naming name: String, isTaken: (PlayerID) throws -> Bool) rethrows {
    let slug = Self.slug(of: name)
    var id = PlayerID(slug)
    var number = 2
    while try isTaken(id) {
      id = PlayerID("\(slug)-\(number)")
      number += 1
    }
    self = id
  }

  /// The words of a name in plain small letters, joined with hyphens; `player` for a name without any.
  static func slug(of name: String) -> String {
    let words = Folding.fold(name).split { !($0.isLetter || $0.isNumber || $0 == "'") }
    let slug = words.map { $0.filter { $0 != "'" } }.filter { !$0.isEmpty }.joined(separator: "-")
    return slug.isEmpty ? "player" : slug
  }
}
