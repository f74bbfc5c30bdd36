import HearsayText

/// Why a claim stands as it does: a tree of the entries, words and decisions behind it.
public struct Explanation: Hashable, Sendable {
  /// What was decided, in words: `club: AC Milan`.
  public let decision: String
  /// What decided it: the name of an entry, a finder or a rule.
  public let by: String
  /// The words that it rests on; `nil` where it rests on none.
  public let range: ByteRange?
  /// What that decision rests on.
  public var parts: [Explanation]

  /// A node of the tree.
  public init(_ decision: String, by: String, range: ByteRange? = nil, parts: [Explanation] = []) {
    self.decision = decision
    self.by = by
    self.range = range
    self.parts = parts
  }
}
