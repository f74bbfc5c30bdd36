import HearsayModel

/// A profile with the number that the forms of its names have in a `NameBook`.
struct ShelvedProfile: Sendable {
  let known: KnownPlayer
  let names: NameBook.Number

  var profile: PlayerProfile { known.profile }
}

/// A player under a key that he is looked up by.
struct FiledPlayer: Equatable, Sendable {
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

/// A number for each name, so that what is known of a name can be looked up without its letters.
struct NameBook: Sendable {
  /// What stands for the forms of a name. The same forms have one number, or another after they were forgotten.
  struct Number: Hashable, Sendable {
    fileprivate let value: Int
  }

  /// Some hundred bytes each: about those of all players whose profiles are kept.
  private var numbers = RecentlyUsed<[String], Number>(atMost: 80_000)
  private var last = 0

  /// The number of some forms.
  mutating func number(of forms: [String]) -> Number {
    if let number = numbers.value(of: forms) { return number }
    last += 1
    let number = Number(value: last)
    numbers.keep(number, of: forms)
    return number
  }
}
