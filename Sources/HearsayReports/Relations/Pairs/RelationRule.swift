/// A rule by which two claims are told to stand to each other in a certain way.
struct RelationRule: Sendable {
  /// Its name, which stands in `Relation.rule`.
  let name: String
  /// Looks at a pair; `nil` where the rule says nothing of it.
  let look: @Sendable (Pairing) -> Finding?
  /// Whether its compatible pairs look like a conflict, so that a reader who asks for conflicts may wonder.
  let explains: Bool

  init(_ name: String, explains: Bool = true, _ look: @escaping @Sendable (Pairing) -> Finding?) {
    self.name = name
    self.explains = explains
    self.look = look
  }
}

/// What a rule found.
struct Finding: Sendable {
  let kind: RelationKind
  /// One sentence with the facts that decided.
  let reason: String

  init(_ kind: RelationKind, _ reason: String) {
    self.kind = kind
    self.reason = reason.prefix(1).uppercased() + reason.dropFirst()
  }
}
