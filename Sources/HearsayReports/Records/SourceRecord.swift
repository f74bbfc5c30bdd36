import HearsayModel

/// What came of the moves that a source foretold, as far as others tell it.
///
/// An agreement, a medical or a "set to join" on the source's own word is a forecast, one for each player and club. It came true where another source
/// tells that move as done within `reach` days; it did not where another tells a move elsewhere as done, or that the deal is off; otherwise it is open.
/// Interest and contacts foretell nothing.
public struct SourceRecord: Hashable, Sendable {
  /// How a forecast stands.
  public enum Outcome: Hashable, Sendable {
    /// He went there.
    case right
    /// He went elsewhere, or the deal fell through.
    case wrong
    /// Nobody else tells what came of it.
    case open
  }

  /// Forecasts that came true.
  public let right: Int
  /// Forecasts that did not.
  public let wrong: Int
  /// Forecasts of which no outcome is told.
  public let open: Int

  /// How many forecasts there are.
  public var forecasts: Int { right + wrong + open }
  /// How many are decided.
  public var decided: Int { right + wrong }

  /// A window and the half-year before it: a forecast is of the next window at the latest.
  public static let reach = 240

  /// The kinds of claim that can be forecasts.
  public static let foretelling: [Kind] = [.agreement, .medical, .transfer]
  /// The kinds of claim that tell what came of them.
  public static let deciding: [Kind] = [.transfer, .collapse]

  /// The record of a source by its key.
  ///
  /// - Parameters:
  ///   - claims: those that name it; what is not its own word is left out.
  ///   - outcomes: claims of moves and of deals that are off on the same players.
  public init(key: String, claims: [FiledClaim], outcomes: [FiledClaim], almanac: Almanac) {
    let forecasts = Self.forecasts(of: key, among: claims, almanac: almanac)
    let told = NameLookup.naming(outcomes, almanac: almanac)
      .filter { $0.claim.confidence >= Sureness.floor && Origin(of: $0.filed, almanac: almanac).key != key }
    let decided = forecasts.map { $0.outcome(by: told) }
    right = decided.count { $0 == .right }
    wrong = decided.count { $0 == .wrong }
    open = decided.count { $0 == .open }
  }

  /// The first forecast of each player and club.
  private static func forecasts(of key: String, among claims: [FiledClaim], almanac: Almanac) -> [Forecast] {
    var seen: Set<[String]> = []
    return NameLookup.naming(claims, almanac: almanac).compactMap { named in
      guard named.claim.foretellsMove, named.claim.confidence >= Sureness.floor,
        Origin(of: named.filed, almanac: almanac).key == key,
        let player = named.player, let club = named.club?.key, let day = named.day,
        seen.insert([player.value, club]).inserted
      else { return nil }
      return Forecast(player: player, club: club, day: day)
    }
  }

  private struct Forecast {
    let player: PlayerID
    let club: String
    let day: Day

    func outcome(by told: [NamedClaim]) -> Outcome {
      let later = told.filter { claim in
        claim.player == player && claim.day.map { $0 >= day && $0.number - day.number <= reach } == true
      }
      if later.contains(where: { $0.claim.isDone && $0.club?.key == club }) { return .right }
      let isOff = later.contains { claim in
        claim.claim.isDone || claim.claim.kind == .collapse && claim.claim.isPlainFact && claim.club?.key == club
      }
      return isOff ? .wrong : .open
    }
  }
}

extension Claim {
  /// Whether it says that a move will come: a deal agreed, a medical, or a move that is planned.
  fileprivate var foretellsMove: Bool {
    guard polarity == .affirmed else { return false }
    return switch kind {
    case .agreement, .medical: modality == .fact || modality == .plan
    case .transfer: modality == .plan
    default: false
    }
  }
}
