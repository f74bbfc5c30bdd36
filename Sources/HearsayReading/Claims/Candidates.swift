import HearsayModel
import HearsayText

/// One way to fill the roles of a trigger: the drafts for the players and clubs of that way, with their features.
struct Solution: Sendable {
  /// The trigger: an index into the article's triggers.
  let hit: Int
  var drafts: [Draft]
  var features: [[String]]
}

/// A candidate claim of an article with its features and whether the reader would keep it, for the trainer.
public struct Candidate: Sendable {
  /// What it would be as a claim.
  public let claim: Claim
  /// What the stand model weighs.
  public let features: [String]
  /// The trigger that it comes from; candidates of one trigger compete.
  public let trigger: Int
  /// Which way of filling the roles it belongs to; 0 for the finders' first choices.
  public let way: Int
}
