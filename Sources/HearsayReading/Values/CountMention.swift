import HearsayText

/// Figures of play that a text gives together.
struct CountMention: Hashable, Sendable {
  /// From the first figure's first word to the last one's last.
  let tokens: Range<Int>
  /// The bytes of `tokens`.
  let range: ByteRange
  /// The figures by their names on the wire: `appearances`, `starts`, `goals`, `assists`, `clean sheets`, `minutes`, `caps`.
  let figures: [String: Int]
}

/// One figure as read, before it is put together with those beside it.
struct CountedFigure: Hashable {
  /// From the number to the noun.
  var tokens: Range<Int>
  /// What is counted.
  var figure: PlayFigure
  /// How many.
  var value: Int
  /// Whether only the figures and words around tell that it is one of the player's.
  var isWeak = false
}
