/// Why some bytes are not JSON.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The bytes end inside a value.
    case endsEarly
    /// Something other than what may stand here; the words say what may.
    case expected(String)
    /// More follows after the value.
    case goesOn
    /// A control character stands in a string without an escape.
    case controlCharacter
    /// A backslash before something that has no escape.
    case badEscape
    /// More arrays and objects in one another than the reader follows.
    case tooDeep
  }

  /// What is wrong.
  public let reason: Reason
  /// The offset of the byte where it is wrong.
  public let offset: Int

  /// A fault at a place.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension JSONFault: CustomStringConvertible {
  /// What is wrong, in words, without the place.
  public var description: String {
    switch reason {
    case .endsEarly: "it ends in the middle of a value"
    case .expected(let what): "\(what) should stand here"
    case .goesOn: "more follows after the end of the value"
    case .controlCharacter: "a line break, tab or other control character stands in a string as it is"
    case .badEscape: "a backslash stands before something that it cannot escape"
    case .tooDeep: "values stand in one another more than \(JSONParser.deepest) levels deep"
    }
  }
}
