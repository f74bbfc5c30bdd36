import HearsayModel

/// A candidate claim of an article with what the stand model weighs, for the trainer.
public struct Candidate: Sendable {
  /// What it would be as a claim.
  public let claim: Claim
  /// The features that the stand model weighs.
  public let features: [String]
}
