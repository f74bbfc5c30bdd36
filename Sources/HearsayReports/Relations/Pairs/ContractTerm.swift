import HearsayModel

/// What a contract's words say of how long it runs, in plain.
struct ContractTerm: Hashable, Sendable {
  /// The year in which it ends; `nil` where it cannot be told.
  let end: Int?
  /// Whether the month is told, too.
  let isExact: Bool
  /// How many years a signed contract is for; `nil` where it says an end.
  let years: Int?

  init(_ statement: Statement) {
    let words = (statement.value ?? "").split(separator: " ").map(String.init)
    let numbers = words.compactMap { Int($0) }
    if words.first == "until" {
      end = numbers.last { $0 > 1900 }
      isExact = words.count > 2
      years = nil
    } else if words.contains("left"), let count = numbers.first, let day = statement.day,
      words.contains(where: { $0.hasPrefix("year") })
    {
      // European contracts end in June: "two years left" in September 2020 and in March 2020 both end in 2022.
      end = day.year + count
      isExact = false
      years = nil
    } else {
      end = nil
      isExact = false
      years = words.count == 2 && words[1].hasPrefix("year") ? numbers.first : nil
    }
  }

  /// How far a new contract has come: 1 talks, 2 offered, 3 signed; 0 for none.
  static func step(_ statement: Statement) -> Int {
    switch statement.value {
    case "extension talks": 1
    case "extension offered": 2
    case "extension signed": 3
    default: 0
    }
  }
}
