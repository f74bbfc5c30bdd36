/// The time that a claim is about, as finely as the text gives it.
public enum Time: Hashable, Sendable {
  /// One day.
  case day(Day)
  /// One month.
  case month(year: Int, month: Int)
  /// One calendar year.
  case year(Int)
  /// A season, by the year in which it begins.
  case season(Int)
  /// A registration window.
  case window(Window)
}

/// A registration window: winter (January) or summer of a year.
public struct Window: Hashable, Sendable {
  /// Which of the two of a year.
  public enum Half: String, Hashable, Sendable, CaseIterable {
    /// Around January.
    case winter
    /// June to September.
    case summer
  }

  /// The year in which it closes.
  public let year: Int
  /// Winter or summer.
  public let half: Half

  /// A window of a year.
  public init(year: Int, half: Half) {
    self.year = year
    self.half = half
  }
}

extension Time: CustomStringConvertible {
  /// As written on the wire: `2024-01-15`, `2024-01`, `2024`, `2023/24`, `2024-winter`.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .year(let year): padded(year, 4)
    case .season(let year): "\(padded(year, 4))/\(padded((year + 1) % 100, 2))"
    case .window(let window): "\(padded(window.year, 4))-\(window.half.rawValue)"
    }
  }

  /// Reads what `description` writes; `nil` for anything else.
  public init?(_ text: String) {
    if let day = Day(text), text.utf8.count == 10 {
      self = .day(day)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, let year = Int(parts[0]), parts[0].utf8.count == 4 {
      if let half = Window.Half(rawValue: String(parts[1])) {
        self = .window(Window(year: year, half: half))
        return
      }
      guard let month = Int(parts[1]), (1...12).contains(month), parts[1].utf8.count == 2 else { return nil }
      self = .month(year: year, month: month)
      return
    }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 2, let year = Int(halves[0]), halves[0].utf8.count == 4, halves[1] == padded((year + 1) % 100, 2)
    {
      self = .season(year)
      return
    }
    guard text.utf8.count == 4, let year = Int(text), year > 0 else { return nil }
    self = .year(year)
  }
}
