import HearsayModel

extension JSON {
  /// A day in ISO 8601, or `null`.
  static func day(_ day: Day?) -> JSON { .optional(day?.description) }

  /// A time as on the wire of readings, or `null`.
  static func time(_ time: Time?) -> JSON { .optional(time?.description) }

  /// A moment in ISO 8601, in UTC.
  static func moment(_ moment: Moment) -> JSON { .string(moment.description) }

  /// A whole number, or `null`.
  static func optional(_ number: Int?) -> JSON { number.map(JSON.integer) ?? .null }

  /// True or false, or `null`.
  static func optional(_ truth: Bool?) -> JSON { truth.map(JSON.bool) ?? .null }

  /// Strings in their order.
  static func strings(_ words: [String]) -> JSON { .array(words.map(JSON.string)) }

  /// The ids of claims in their order.
  static func ids(_ claims: [ClaimID]) -> JSON { .array(claims.map { .string($0.value) }) }

  /// An object with the members of this one and others; the others where both have a key.
  func with(_ others: [String: JSON]) -> JSON {
    guard case .object(let members) = self else { return .object(others) }
    return .object(members.merging(others) { $1 })
  }
}
