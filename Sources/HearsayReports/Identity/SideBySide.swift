import HearsayModel

/// Two names in one article are two players, but for a slip or a short form that its reader did not see through.
///
/// "Rodrigo" beside "Rodrigo De Paul" is another man; "Emi Martinez" in a caption beside "Emiliano Martinez" is not, nor is "Kepa" beside "Kepa
/// Arrizabalaga" where the article says nothing of a Kepa.
enum SideBySide {
  /// The player whom another name of the article stands for; `nil` where none or several can be meant.
  static func player(of said: PlayerProfile, _ beside: [PlacedMention], _ verdicts: [IdentityVerdict])
    -> IdentityChoice?
  {
    let parted = Set(verdicts.compactMap(\.parted))
    let names = said.names.map { ParsedNames.name($0.name) }
    let forms = beside.filter { placed in
      !parted.contains(placed.player) && names.contains { isForm($0, of: ParsedNames.name(placed.name), said) }
    }
    guard let first = forms.first, forms.allSatisfy({ $0.player == first.player }) else { return nil }
    let name = said.names.first?.name ?? ""
    return .join(first.player, reason: "\(name) beside \(first.name) in one article", rule: "side-by-side")
  }

  private static func isForm(_ name: PersonName, of placed: PersonName, _ said: PlayerProfile) -> Bool {
    switch NameLikeness(name, placed) {
    case .same, .spelling, .shortName, .slip, .slippedWord, .sameWord: true
    case .longName, .beginning, .surname, .otherWord: said.clubs.isEmpty
    case nil: false
    }
  }
}

extension IdentityVerdict {
  /// The player whom a rule parts from the mention; `nil` where none does.
  fileprivate var parted: PlayerID? {
    guard case .parted(let player, _, _) = self else { return nil }
    return player
  }
}
