import HearsayModel

/// A profile with what stands for the forms of its names.
struct ShelvedProfile: Sendable {
  let known: KnownPlayer
  let names: NameBook.Entry

  var profile: PlayerProfile { known.profile }
}

/// A player under a key that he is looked up by.
struct FiledPlayer: Equatable, Sendable {
  let row: Int64
  let names: NameBook.Entry
  /// Whether he is known by a reference, which says more than names.
  let hasReference: Bool

  init(_ row: Int64, _ shelved: ShelvedProfile) {
    self.row = row
    names = shelved.names
    hasReference = shelved.profile.ref != nil
  }
}

/// A number for each name, so that what is known of a name can be looked up without its letters, and its sketch.
struct NameBook: Sendable {
  /// What stands for the forms of a name. The same forms have one number, or another after they were forgotten.
  struct Number: Hashable, Sendable {
    fileprivate let value: Int
  }

  /// What the book has of the forms of a name.
  struct Entry: Hashable, Sendable {
    let number: Number
    let sketch: NameSketch
  }

  /// Some hundred bytes each: about those of all players whose profiles are kept.
  private var entries = RecentlyUsed<[String], Entry>(atMost: 80_000)
  private var last = 0

  /// The entry of some forms; `sketch` makes what it does not have.
  mutating func entry(of forms: [String], sketch: ([String]) -> NameSketch) -> Entry {
    if let entry = entries.value(of: forms) { return entry }
    last += 1
    let entry = Entry(number: Number(value: last), sketch: sketch(forms))
    entries.keep(entry, of: forms)
    return entry
  }
}
