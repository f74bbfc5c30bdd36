import HearsayModel

extension Pairing {
  /// Both rest on one word: one origin, or one of them hands on what the other's publisher says.
  var isOneWord: Bool {
    if a.word.sort == .unnamed || b.word.sort == .unnamed { return false }
    return a.word.key == b.word.key || hands(a, on: b) || hands(b, on: a)
  }

  /// Whether one claim is on the word of the other's publisher.
  private func hands(_ claim: Statement, on other: Statement) -> Bool {
    claim.word.sort == .ownVoice && other.chain.contains(claim.publisher)
  }

  /// One publisher put both out.
  var isOnePublisher: Bool { a.publisher == b.publisher }

  /// Whether the evidence of the two is worded so alike that one must have been copied.
  ///
  /// Half of the shorter one's runs of three words in the other: two writers on one matter share names and set phrases, which give a tenth
  /// to a third.
  var isWordedAlike: Bool {
    guard !isSameText else { return false }
    let shorter = min(a.runs.count, b.runs.count)
    // Fewer than five runs are a headline's worth: chance would do.
    return shorter >= 5 && 2 * Self.shared(a.runs, b.runs) >= shorter
  }

  /// How many numbers two ordered lists share.
  private static func shared(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var (place, otherPlace, count) = (0, 0, 0)
    while place < one.count, otherPlace < other.count {
      if one[place] == other[otherPlace] { count += 1 }
      let isBehind = one[place] <= other[otherPlace]
      if one[place] >= other[otherPlace] { otherPlace += 1 }
      if isBehind { place += 1 }
    }
    return count
  }

  /// The two words for a reason: "Kickabout and Il Gol", "Kickabout twice".
  var bothWords: String {
    a.word.key == b.word.key ? "\(a.word.name) both times" : "\(a.word.name) and \(b.word.name)"
  }

  /// When they were said, for a reason.
  var timing: String {
    switch order {
    case .sameText: "in one text"
    case .sameDay: "on one day, \(a.day?.description ?? "")"
    case .later(let days):
      "\(a.day?.description ?? "") and \(b.day?.description ?? ""), \(days == 1 ? "a day" : "\(days) days") apart"
    case .undated: "one of them has no date, so neither comes first"
    }
  }

  /// What a claim says in short, for a reason: "denied", "planned", "done".
  static func put(_ statement: Statement) -> String {
    if statement.isDenied { return "denied" }
    return switch statement.modality {
    case .fact: "told as so"
    case .plan: "told as planned"
    case .possible: "told as possible"
    case .condition: "told as conditional"
    }
  }
}
