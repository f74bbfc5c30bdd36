import HearsayModel

/// The attributes that a mention and a player have in common, and what they weigh.
struct SharedAttributes: Hashable, Sendable {
  /// Whether both give ages and one day of birth agrees with all.
  let isAge: Bool
  /// A country in common; `nil` where there is none.
  let nation: String?
  /// A position in common; `nil` where there is none.
  let position: String?

  /// Compares the attributes of two profiles.
  init(_ mention: PlayerProfile, _ player: PlayerProfile) {
    isAge = mention.born.flatMap { said in player.born.map { said.gap(to: $0) == 0 } } ?? false
    nation = player.nations.first(where: mention.nations.contains)
    position = player.positions.first { known in mention.positions.contains { Positions.areSame($0, known) } }
  }

  /// How much they speak for one man: 2 for the age, which one player in fifteen shares; 1 for a country; 1 for a position.
  var weight: Int { (isAge ? 2 : 0) + (nation == nil ? 0 : 1) + (position == nil ? 0 : 1) }

  /// The attributes for people: `his age`, `Poland`.
  var words: [String] { [isAge ? "his age" : nil, nation, position].compactMap(\.self) }
}
