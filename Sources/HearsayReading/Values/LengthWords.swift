import HearsayLexicon
import HearsayText

/// The words of a language for lengths of time.
final class LengthWords: Sendable {
  /// A unit of time.
  enum Unit: String, Sendable {
    /// Twelve months.
    case year
    /// A month.
    case month
    /// Seven days.
    case week
    /// A day.
    case day

    /// So many halves of the unit.
    func length(halves: Int) -> TimeLength {
      switch self {
      case .year: TimeLength(months: halves * 6, days: 0)
      case .month: TimeLength(months: halves / 2, days: halves % 2 * 15)
      case .week: TimeLength(months: 0, days: halves * 7 / 2)
      case .day: TimeLength(months: 0, days: (halves + 1) / 2)
      }
    }
  }

  /// The units by name.
  let units: [WordID: Unit]
  /// What makes a length an age.
  let age: Phrases<Void>
  /// What makes a length a point in time, back (-1) or on (1).
  let away: Phrases<Int>
  /// What makes a length the rest of a contract.
  let remaining: Phrases<Void>
  /// What stands before the rest of a contract.
  let contracted: Phrases<Void>
  /// Seasons, which are counted back.
  let seasons: WordSet
  /// Words that count one.
  let one: WordSet
  /// `aged 16 years`.
  let aged: WordSet
  /// `in two years' time`.
  let time: WordSet
  /// What joins a length with the contract.
  let onOrOf: WordSet
  /// Of these, the one that needs `final` before the length.
  let of: WordSet
  /// What makes a length with `of` the rest of a contract.
  let final: WordSet
  /// The contract itself.
  let contract: WordSet

  init(_ file: inout PackFile) {
    units = file.values("units") { Unit(rawValue: $0) }
    age = file.phrases("age")
    away = file.phrases("away") { ["ago": -1, "hence": 1][$0] }
    remaining = file.phrases("remaining")
    contracted = file.phrases("contracted")
    seasons = file.words("seasons")
    one = file.words("one")
    aged = file.words("aged")
    time = file.words("time nouns")
    onOrOf = file.words("contract prepositions")
    of = file.words("contract of")
    final = file.words("finals")
    contract = file.words("contracts")
  }
}
