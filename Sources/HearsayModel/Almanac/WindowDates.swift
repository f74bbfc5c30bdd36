/// The first and the last day of a window.
public struct WindowSpan: Hashable, Sendable {
  /// The first day on which a club may register a player.
  public var opens: Day
  /// The last such day.
  public var closes: Day

  /// A span of days.
  public init(opens: Day, closes: Day) {
    self.opens = opens
    self.closes = closes
  }
}

/// When a window opens and closes, and which of the two is known; the other is what the rule says.
public struct WindowDates: Hashable, Sendable {
  /// The first and the last day.
  public var span: WindowSpan
  /// Whether the first day is known to be that of this very window.
  public var isOpeningKnown: Bool
  /// Whether the last day is known to be that of this very window.
  public var isClosingKnown: Bool

  /// Dates of a window.
  public init(span: WindowSpan, isOpeningKnown: Bool, isClosingKnown: Bool) {
    self.span = span
    self.isOpeningKnown = isOpeningKnown
    self.isClosingKnown = isClosingKnown
  }

  /// The first day.
  public var opens: Day { span.opens }
  /// The last day.
  public var closes: Day { span.closes }
  /// Whether both days are known.
  public var isKnown: Bool { isOpeningKnown && isClosingKnown }
}
