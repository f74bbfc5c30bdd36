import HearsayModel

/// What tells one saga from another: the player and the window that it is about.
public struct SagaKey: Hashable, Sendable {
  /// What a saga spans.
  public enum Span: Hashable, Sendable {
    /// One registration window.
    case window(Window)
    /// Contract matters, whenever they happen.
    case standing
    /// Claims without any day that no window can be told for.
    case undated
  }

  /// The player.
  public let player: PlayerID
  /// The window, or what stands for it.
  public let span: Span

  /// A key.
  public init(player: PlayerID, span: Span) {
    self.player = player
    self.span = span
  }

  /// The window; `nil` for the standing saga and for undated claims.
  public var window: Window? {
    guard case .window(let window) = span else { return nil }
    return window
  }
}

extension SagaKey: CustomStringConvertible {
  /// The key in one word, for addresses: `tom-ferrin/2024-winter`, `tom-ferrin/contract`, `tom-ferrin/undated`.
  public var description: String { "\(player)/\(span)" }

  /// Reads what `description` writes; `nil` for anything else.
  public init?(_ text: String) {
    guard let slash = text.lastIndex(of: "/"), slash > text.startIndex,
      let span = Span(String(text[text.index(after: slash)...]))
    else { return nil }
    self.init(player: PlayerID(String(text[..<slash])), span: span)
  }
}

extension SagaKey.Span: CustomStringConvertible {
  /// The span in one word: `2024-winter`, `contract`, `undated`.
  public var description: String {
    switch self {
    case .window(let window): Time.window(window).description
    case .standing: "contract"
    case .undated: "undated"
    }
  }

  /// Reads what `description` writes; `nil` for anything else.
  public init?(_ text: String) {
    switch text {
    case "contract": self = .standing
    case "undated": self = .undated
    default:
      guard case .window(let window) = Time(text) else { return nil }
      self = .window(window)
    }
  }
}

extension SagaKey: Comparable {
  /// Orders by player, then windows in time, then the standing saga, then undated claims.
  public static func < (left: SagaKey, right: SagaKey) -> Bool {
    (left.player, left.span.rank) < (right.player, right.span.rank)
  }
}

extension SagaKey.Span {
  /// Two to a year, so that windows stand in time, before all else.
  fileprivate var rank: Int {
    switch self {
    case .window(let window): window.year * 2 + (window.half == .winter ? 0 : 1)
    case .standing: .max - 1
    case .undated: .max
    }
  }
}
