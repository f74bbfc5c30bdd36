import HearsayReports

extension RelationKind {
  /// The kind as a heading of a pair: `Contradiction`.
  public var heading: String {
    switch self {
    case .same: "The same"
    case .echo: "Echo"
    case .refines: "Refinement"
    case .develops: "Development"
    case .reverses: "Reversal"
    case .contradicts: "Contradiction"
    case .compatible: "No conflict"
    case .unrelated: "Unrelated"
    }
  }
}
