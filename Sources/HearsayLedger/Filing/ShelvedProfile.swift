import HearsayModel

/// A profile with the number that the forms of its names have in a `NameBook`.
struct ShelvedProfile: Sendable {
  let known: KnownPlayer
  let names: NameBook.Number

  var profile: PlayerProfile { known.profile }
}

/// A player under a key that he is looked up by.
struct FiledPlayer: Sendable {
  let row: Int64
  let names: NameBook.Number
  /// Whether he is known by a reference, which says more than names.
  let hasReference: Bool

  init(_ row: Int64, _ shelved: ShelvedProfile) {
    self.row = row
    names = shelved.names
    hasReference = shelved.profile.ref != nil
  }
}

/// Names that have been compared, and which of them are two men's.
///
/// A player's namesakes are candidates whenever an article names him, and hardly any of them ever changes his names: each pair is compared once.
struct NameBook: Sendable {
  /// What stands for the forms of a name. The same forms have one number, or another after they were forgotten.
  struct Number: Hashable, Sendable {
    fileprivate let value: Int
  }

  private struct Pair: Hashable, Sendable {
    let one: Number
    let other: Number
  }

  /// Some hundred bytes each: about those of all players whose profiles are kept.
  private var numbers = RecentlyUsed<[String], Number>(atMost: 80_000)
  private var last = 0
  /// Some thirty bytes each: two dozen namesakes of each of the players of some years' news.
  private var compared = RecentlyUsed<Pair, Bool>(atMost: 500_000)

  /// The number of some forms.
  mutating func number(of forms: [String]) -> Number {
    if let number = numbers.value(of: forms) { return number }
    last += 1
    let number = Number(value: last)
    numbers.keep(number, of: forms)
    return number
  }

  /// Whether two names are two men's; `nil` where they have not been compared.
  mutating func areOthers(_ one: Number, _ other: Number) -> Bool? { compared.value(of: Pair(one: one, other: other)) }

  /// Keeps what comparing has told.
  mutating func keep(_ areOthers: Bool, _ one: Number, _ other: Number) {
    compared.keep(areOthers, of: Pair(one: one, other: other))
  }
}
