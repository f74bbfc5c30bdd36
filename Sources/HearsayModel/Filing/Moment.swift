/// A point in time, to the second, in UTC. The edge reads the clock and passes it in.
public struct Moment: Hashable, Sendable {
  /// Seconds since the beginning of 1970, without leap seconds.
  public let seconds: Int

  /// A point in time.
  public init(seconds: Int) { self.seconds = seconds }

  /// The first second of a day.
  public init(startOf day: Day) { self.seconds = day.number * Self.secondsInADay }

  /// Every day has as many here: leap seconds are not counted.
  private static let secondsInADay = 86_400

  /// The day, in UTC.
  public var day: Day { Day(number: (seconds - secondOfDay) / Self.secondsInADay) }

  private var secondOfDay: Int {
    let rest = seconds % Self.secondsInADay
    return rest < 0 ? rest + Self.secondsInADay : rest
  }
}

extension Moment: Comparable {
  /// Orders moments in time.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

extension Moment: CustomStringConvertible {
  /// The moment in ISO 8601: `2026-11-22T01:48:22Z`.
  public var description: String {
    let minutes = secondOfDay / 60
    return "\(day)T\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2)):\(padded(secondOfDay % 60, 2))Z"
  }

  /// Reads what `description` writes; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"), let day = Day(text),
      let hour = Self.number(bytes[11..<13], below: 24), let minute = Self.number(bytes[14..<16], below: 60),
      let second = Self.number(bytes[17..<19], below: 60)
    else { return nil }
    self.init(seconds: Moment(startOf: day).seconds + (hour * 60 + minute) * 60 + second)
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(String(decoding: digits, as: UTF8.self)),
      number < limit
    else { return nil }
    return number
  }
}
