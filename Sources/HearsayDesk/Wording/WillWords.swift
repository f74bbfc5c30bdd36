import HearsayModel
import HearsayReports

/// The wills of clubs and players in words, without who has them: `want to keep him`, of a club.
public enum WillWords {
  private static let he = Phrasing(player: .pronoun)

  /// The owner's will: `are open to letting him go on loan (possible, January 2024)`.
  public static func words(for entry: StanceEntry) -> String {
    let rest = (entry.suitor.map { " to \($0.name)" } ?? "") + he.tail(entry.deal)
    let words =
      switch entry.will {
      case .keep: rest.isEmpty ? "want to keep him" : "will not let him go\(rest)"
      case .undecided: "are undecided over letting him go\(rest)"
      case .listen: "are open to letting him go\(rest)"
      case .sell: "want him gone\(rest)"
      }
    return words + aside(entry.modality, entry.when)
  }

  /// How a will stands to the one before it; `nil` for the first and for undated ones.
  public static func words(for change: WillChange?) -> String? {
    switch change {
    case .hardens: "firmer"
    case .softens: "softer"
    case .holds: "as before"
    case nil: nil
    }
  }

  /// The player's own will: `wants to join Roma`.
  public static func words(for wish: PlayerWish) -> String {
    let club = wish.club?.name
    let words =
      switch wish.will {
      case .join: "wants to join \(club ?? "another club")"
      case .leave: "wants to leave\(club.map { " \($0)" } ?? "")"
      case .stay: "wants to stay\(club.map { " at \($0)" } ?? "")"
      case .refuse: "will not join \(club ?? "a club")"
      }
    return words + aside(wish.modality, nil)
  }

  /// Whether he may go, whithersoever: `may leave Arsenal`.
  public static func words(for exit: ExitEntry) -> String {
    let club = exit.owner.map { " \($0.name)" } ?? ""
    guard exit.isLeaving else { return "is not to leave\(club)" }
    return switch exit.modality {
    case .fact: "is on the way out\(exit.owner.map { " of \($0.name)" } ?? "")"
    case .plan: "is set to leave\(club)"
    case .possible: "may leave\(club)"
    case .condition: "would leave\(club), on a condition"
    }
  }

  /// A step of a contract: `new contract offered by Arsenal, until 2027, wage £50,000 a week`.
  public static func words(for entry: ContractEntry) -> String {
    let (by, with) = (entry.club.map { " by \($0.name)" } ?? "", entry.club.map { " with \($0.name)" } ?? "")
    let step =
      switch entry.step {
      case .inForce: "contract\(with)"
      case .offered: "new contract offered\(by)"
      case .talks: "talks over a new contract\(with)"
      case .refused: "new contract turned down by him"
      case .signed: "new contract signed\(with)"
      }
    let parts = [step, entry.value, entry.wage.map(TermWords.words(for:))].compactMap(\.self)
    return (entry.polarity == .denied ? "not so: " : "") + parts.joined(separator: ", ") + aside(entry.modality, nil)
  }

  /// What softens it, in brackets; nothing for a fact of the day.
  private static func aside(_ modality: Modality, _ when: Time?) -> String {
    let manner: String? =
      switch modality {
      case .fact: nil
      case .plan: "planned"
      case .possible: "possible"
      case .condition: "on a condition"
      }
    let parts = [manner, when.map { TermWords.words(for: $0) }].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
