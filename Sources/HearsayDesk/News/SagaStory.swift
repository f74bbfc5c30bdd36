import HearsayModel
import HearsayReports

/// One saga with all that a page on it tells.
public struct SagaStory: Sendable {
  /// The player.
  public let player: PlayerProfile
  /// His name, in the fullest form.
  public let name: String
  /// The saga.
  public let saga: Saga
  /// His other sagas in time, then contract matters, then undated claims.
  public let others: [Saga]
  /// How the claims of the saga stand to each other and to his others, conflicts first.
  public let relations: [Relation]
  /// The claims that the saga and its relations speak of, by their ids.
  public let claims: [ClaimID: FiledClaim]
  /// The days on which any of it was claimed, in order, whatever day the saga is told as of.
  public let days: [Day]
  /// How many claims on the player were left out, the earliest, because there are more than one page is told from.
  public let leftOut: Int
}
