import HearsayModel
import HearsayReports

/// The lines of a squad in words.
public enum SquadWords {
  /// A wanted player: `AC Milan: in talks (2023-12-14)`; of a target, his owner.
  public static func words(for player: WantedPlayer, isTarget: Bool) -> String {
    let club = isTarget ? player.owner.map { "of \($0.name): " } ?? "" : "\(player.suitor?.name ?? "an unnamed club"): "
    let day = player.day.map { " (\($0))" } ?? ""
    return club + (player.stage?.words ?? "no step shown") + day
  }

  /// A position or plan: `centre-back`, `not: must sell first`.
  public static func words(for need: SquadNeed) -> String {
    (need.polarity == .denied ? "not: " : "") + need.words
  }

  /// An absence: `ACL injury, until January 2024`.
  public static func words(for absence: SquadAbsence) -> String {
    let when = absence.when.map { TermWords.words(for: $0) }
    let over = absence.isOver == true ? "over by now" : nil
    return [absence.cause ?? "no cause given", when, over].compactMap(\.self).joined(separator: ", ")
  }

  /// A place in the squad: `starter`, `not a key player`.
  public static func words(for place: SquadPlace) -> String {
    (place.polarity == .denied ? "not " : "") + place.place
  }

  /// Who stands before whom: `A > B, C > D`.
  public static func words(for order: PeckingOrder) -> String {
    order.ranks.map { $0.joined(separator: ", ") }.joined(separator: " > ")
  }

  /// A contract's end: `until 2024, running out`.
  public static func words(for contract: SquadContract) -> String {
    "until \(contract.endsIn)" + (contract.isRunningOut ? ", running out" : "")
  }

  /// A move: `Spezia to Arsenal on loan, January 2023`.
  public static func words(for move: SquadMove) -> String {
    let clubs = [move.from.map { "from \($0.name)" }, move.to.map { "to \($0.name)" }].compactMap(\.self)
    let deal = Phrasing(player: .pronoun).tail(move.deal)
    let words = clubs.joined(separator: " ") + deal
    return words + (move.when.map { ", \(TermWords.words(for: $0))" } ?? "")
  }
}
