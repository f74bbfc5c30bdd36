import HearsayModel

/// The dates of HTTP headers, in all three forms (RFC 9110, section 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`,
/// `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
enum HTTPDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The moment that the words mean; `nil` where they are none of the forms.
  static func moment(_ words: String) -> Moment? {
    // The name of the weekday says nothing new, and is the only word before the first blank in each form.
    let parts = words.split { $0 == " " || $0 == "-" || $0 == "," }.dropFirst()
    var month: Int?
    var time: Int?
    var numbers: [Int] = []
    for part in parts.prefix(5) {
      if let number = Int(part) {
        numbers.append(number)
      } else if part.contains(":") {
        time = secondOfDay(part)
      } else {
        month = month ?? months.firstIndex(of: part.lowercased()).map { $0 + 1 }
      }
    }
    guard let month, let time, numbers.count == 2, (0...9999).contains(numbers[1]),
      let day = Day(year: year(numbers[1]), month: month, day: numbers[0])
    else { return nil }
    return Moment(seconds: Moment(startOf: day).seconds + time)
  }

  /// Two digits stand for the years from 1970 to 2069.
  private static func year(_ number: Int) -> Int { number >= 100 ? number : number + (number < 70 ? 2000 : 1900) }

  private static func secondOfDay(_ words: Substring) -> Int? {
    let parts = words.split(separator: ":").map { Int($0) ?? -1 }
    guard parts.count == 3, (0...23).contains(parts[0]), (0...59).contains(parts[1]), (0...60).contains(parts[2])
    else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + parts[2]
  }
}
