import HearsayModel

/// Why a mention is nobody whom the ledger has.
enum NewPlayer {
  /// The choice, with the nearest that it came to a player.
  static func choice(
    of said: PlayerProfile, _ verdicts: [IdentityVerdict], _ matches: [IdentityMatch]
  ) -> IdentityChoice {
    let name = said.names.first?.name ?? ""
    if matches.count > 1 {
      let players = matches.map(\.player.value).joined(separator: ", ")
      return .new(reason: "\(name) may be any of \(players), and nothing tells which", rule: "several-fit")
    }
    for case .parted(let player, let reason, let rule) in verdicts {
      return .new(reason: "\(player) bears the name, but \(reason)", rule: rule)
    }
    for case .open(let player, let match) in verdicts {
      return .new(
        reason: "\(match.form) is like \(match.known), and nothing else speaks for \(player)", rule: "nothing-in-common"
      )
    }
    return .new(reason: "nobody is known by the name \(name)", rule: "first-met")
  }
}
