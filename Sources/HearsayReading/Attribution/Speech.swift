import HearsayModel
import HearsayText

/// A run of direct speech: one speaker, as long as he goes on.
struct Speech: Sendable {
  /// The tokens of each part, without the marks around them.
  var parts: [Range<Int>]
  /// Who speaks; `nil` where the text does not say.
  var speaker: Attribution?
  /// Whether the tag names him by a pronoun or a description only.
  var isReference = false
  /// The outlet that he speaks to; `nil` where not said.
  var outlet: Attribution?

  /// The chain that what is said stands on.
  var chain: [Attribution] {
    guard let speaker else { return [] }
    return [speaker] + (outlet.map { [$0] } ?? [])
  }
}

/// Words between marks, the marks left out.
struct Marked {
  let tokens: Range<Int>
  /// Whether a closing mark follows.
  let isClosed: Bool
}
