import HearsayModel

/// The two forms of a mention's and of a player's name that are most alike, and how they are.
struct NameMatch: Hashable, Sendable {
  /// How they can be one man's.
  let likeness: NameLikeness
  /// The mention's form.
  let form: String
  /// The player's form.
  let known: String
  /// Whether some article calls the player by just this one word.
  let isUsed: Bool

  /// Finds them; `nil` where no two forms can be one man's. Where both have full names, only those count: brothers share what
  /// they go by.
  init?(_ forms: [PersonName], _ player: PlayerProfile) { self.init(forms, player.parsedNames) }

  /// Finds them among the forms of two names.
  init?(_ forms: [PersonName], _ known: [PersonName]) {
    let bothFull = forms.contains(where: \.isFull) && known.contains(where: \.isFull)
    var best: (likeness: NameLikeness, form: PersonName, known: PersonName)?
    for form in forms where !bothFull || form.isFull {
      for other in known where !bothFull || other.isFull {
        guard let likeness = NameLikeness(form, other), best.map({ likeness < $0.likeness }) ?? true else { continue }
        best = (likeness, form, other)
      }
    }
    guard let best else { return nil }
    likeness = best.likeness
    form = best.form.written
    self.known = best.known.written
    isUsed = !best.form.isFull && known.contains { $0.words == best.form.words }
  }

  /// The names as they stand, of two who are one known entity; `nil` where they are not.
  init?(sharedReferenceOf mention: PlayerProfile, _ player: PlayerProfile) {
    guard let ref = mention.ref, ref == player.ref else { return nil }
    likeness = .same
    form = mention.names.first?.name ?? ""
    known = player.names.first?.name ?? ""
    isUsed = false
  }

  /// The form that is the surname alone.
  var surname: String { form.utf8.count <= known.utf8.count ? form : known }
}

extension PlayerProfile {
  /// All forms of his name, taken apart.
  var parsedNames: [PersonName] {
    var parsed: [PersonName] = []
    parsed.reserveCapacity(names.count + otherNames.count)
    for name in names { parsed.append(ParsedNames.name(name.name)) }
    for name in otherNames { parsed.append(ParsedNames.name(name.name)) }
    return parsed
  }
}
