import HearsayModel

/// Finds days in running text: `14 January 2026`, `Jan. 14, 2026`, `14. Januar 2026`, `14 de enero de 2026`, `14.01.2026`,
/// `2026-01-14`, `2026年1月14日`, `01/14/2026`.
struct DateSpotter {
  /// Whether a month comes first in a date of numbers alone, as in American English.
  let isMonthFirst: Bool

  /// The first day that stands in the words; `nil` where there is none.
  func first(in words: String) -> Day? {
    let parts = Self.parts(of: words)
    for index in parts.indices { if let day = day(parts, at: index) { return day } }
    return nil
  }

  /// All days that stand in the words, in their order.
  func all(in words: String) -> [Day] {
    let parts = Self.parts(of: words)
    return parts.indices.compactMap { day(parts, at: $0) }
  }

  /// A number or a word of a text, and what stands before it.
  private struct Part {
    var number: Int?
    var digits = 0
    var word = ""
    /// The signs between the part before and this one, blanks left out.
    var gap: [UInt8] = []
  }

  private static func parts(of words: String) -> [Part] {
    var parts: [Part] = []
    var gap: [UInt8] = []
    var bytes = Array(words.utf8.prefix(longest))[...]
    while let byte = bytes.first {
      let isDigit = ASCII.isDigit(byte)
      let run = bytes.prefix { ASCII.isDigit($0) == isDigit && (ASCII.isLetter($0) || $0 >= 0x80 || isDigit) }
      if run.isEmpty {
        if byte > 0x20 { gap.append(byte) }
        bytes = bytes.dropFirst()
        continue
      }
      var part = Part(gap: gap)
      if isDigit {
        part.digits = run.count
        part.number = run.count <= 4 ? run.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
      } else {
        part.word = String(decoding: run, as: UTF8.self).lowercased()
      }
      parts.append(part)
      gap = []
      bytes = bytes[run.endIndex...]
    }
    return parts
  }

  /// Bytes that are looked at: a date that tells of the article stands near the beginning of its line.
  private static let longest = 400

  private func day(_ parts: [Part], at index: Int) -> Day? {
    guard index + 2 < parts.count else { return nil }
    let part = parts[index]
    if part.number != nil {
      return numbers(parts, at: index) ?? dayFirst(parts, at: index) ?? eastAsian(parts, at: index)
    }
    return monthFirst(parts, at: index)
  }

  /// `2026-01-14`, `14.01.2026`, `1/14/26`.
  private func numbers(_ parts: [Part], at index: Int) -> Day? {
    let (one, two, three) = (parts[index], parts[index + 1], parts[index + 2])
    guard let first = one.number, let second = two.number, let third = three.number,
      two.gap.count == 1, two.gap == three.gap, let mark = two.gap.first, "-./".utf8.contains(mark)
    else { return nil }
    if one.digits == 4 { return valid(first, second, third) }
    guard three.digits == 4 || (three.digits == 2 && one.digits == 2 && two.digits == 2) else { return nil }
    let year = three.digits == 4 ? third : 2000 + third
    if mark == UInt8(ascii: "/"), isMonthFirst, let day = valid(year, first, second) { return day }
    return valid(year, second, first) ?? valid(year, first, second)
  }

  /// `14. Januar 2026`, `14 de enero de 2026`, `14th of January, 2026`.
  private func dayFirst(_ parts: [Part], at index: Int) -> Day? {
    guard let day = parts[index].number, parts[index].digits <= 2 else { return nil }
    var next = index + 1
    while next < parts.count, Self.fillers.contains(parts[next].word) { next += 1 }
    guard next < parts.count, let month = MonthNames.month(parts[next].word) else { return nil }
    next += 1
    while next < parts.count, Self.fillers.contains(parts[next].word) { next += 1 }
    guard next < parts.count, let year = parts[next].number, parts[next].digits == 4 else { return nil }
    return valid(year, month, day)
  }

  /// `January 14, 2026`, `Jan. 14th 2026`.
  private func monthFirst(_ parts: [Part], at index: Int) -> Day? {
    guard let month = MonthNames.month(parts[index].word), let day = parts[index + 1].number,
      parts[index + 1].digits <= 2
    else { return nil }
    var next = index + 2
    while next < parts.count, Self.fillers.contains(parts[next].word) { next += 1 }
    guard next < parts.count, let year = parts[next].number, parts[next].digits == 4 else { return nil }
    return valid(year, month, day)
  }

  /// `2026年1月14日`.
  private func eastAsian(_ parts: [Part], at index: Int) -> Day? {
    guard parts[index].digits == 4, let year = parts[index].number, index + 4 < parts.count,
      ["年", "년"].contains(parts[index + 1].word), let month = parts[index + 2].number,
      ["月", "월"].contains(parts[index + 3].word), let day = parts[index + 4].number
    else { return nil }
    return valid(year, month, day)
  }

  /// The words that may stand between the parts of a date.
  private static let fillers: Set<String> = ["de", "del", "of", "st", "nd", "rd", "th", "er", "º", "ª", "den", "the"]

  /// The web began in 1991, and no page of news is from long after today.
  private func valid(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1991...2099).contains(year) ? Day(year: year, month: month, day: day) : nil
  }
}
