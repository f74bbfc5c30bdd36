import HearsayModel

/// How two claims of one player stand to each other, by which rule, and why.
public struct Relation: Hashable, Sendable {
  /// The earlier claim where both articles are dated; else the one that was given first.
  public let a: ClaimID
  /// The other claim.
  public let b: ClaimID
  /// How `b` stands to `a`.
  public let kind: RelationKind
  /// The name of the rule that decided.
  public let rule: String
  /// One sentence that a reader understands, with the facts that decided: dates, sums, rates, gaps and tolerances.
  public let reason: String

  /// A relation.
  public init(a: ClaimID, b: ClaimID, kind: RelationKind, rule: String, reason: String) {
    self.a = a
    self.b = b
    self.kind = kind
    self.rule = rule
    self.reason = reason
  }
}

extension Relation {
  /// Whether it looks like a conflict and is none, so that a reader who asks for conflicts may wonder.
  public var isLookalike: Bool { kind == .compatible && RelationRule.explaining.contains(rule) }
}
