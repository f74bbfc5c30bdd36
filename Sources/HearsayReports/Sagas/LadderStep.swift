import HearsayModel

/// Between whom a step of a trade is made.
public enum Axis: String, Hashable, Sendable, Codable, CaseIterable {
  /// Between suitor and owner.
  case clubs = "club–club"
  /// Between suitor and player.
  case player = "club–player"
}

/// What one claim shows of a trade: a step of the ladder and between whom it is made.
public struct LadderStep: Hashable, Sendable {
  /// The step; never one off the ladder.
  public let stage: Stage
  /// Between whom.
  public let axis: Axis

  /// A step.
  public init(_ stage: Stage, _ axis: Axis) {
    self.stage = stage
    self.axis = axis
  }
}
