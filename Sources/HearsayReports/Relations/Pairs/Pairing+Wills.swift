import HearsayModel

extension Pairing {
  /// Which way a will goes: letting him go in whatever way is one.
  static func direction(_ statement: Statement) -> String? {
    switch statement.value {
    case "sell", "listen": "let go"
    default: statement.value
    }
  }

  /// Two wills of one kind that go two ways.
  var areOpposedWills: Bool {
    guard isOneKind, a.kind.isWill, let one = Self.direction(a), let other = Self.direction(b) else { return false }
    return one != other
  }

  /// A will that hangs on a price or a condition, or is only possible or to come.
  func isLoose(_ statement: Statement) -> Bool {
    statement.modality != .fact || statement.phrases.first(of: cues.price) != nil
  }

  /// The two wills, for a reason.
  var willWords: String { "“\(a.value ?? "")” and “\(b.value ?? "")”" }

  /// The word of somebody who speaks for himself, and can go back on it.
  var isOwnEarlierWord: Bool { isLater && isOneWord && a.isOwnWord && b.isOwnWord }
}
