/// How far a zone is from Greenwich.
enum TimeZoneOffset {
  /// Reads a zone: `Z`, `+01:00`, `-0500`, `+1`, `GMT`, `EST`, `GMT+2`. Minutes east; `nil` where none begins here.
  static func read(_ scanner: inout DateScanner) -> Int? {
    if let sign = sign(&scanner) { return offset(&scanner).map { $0 * sign } }
    let word = scanner.word()
    guard let hours = byName[word] else {
      // A year behind the time is a matter of who reads the date; any other word is a zone that nobody knows.
      return word.isEmpty ? nil : 0
    }
    if let sign = sign(&scanner), let more = offset(&scanner) { return hours + more * sign }
    return hours
  }

  private static func sign(_ scanner: inout DateScanner) -> Int? {
    if scanner.take("+") { return 1 }
    if scanner.take("-") { return -1 }
    // U+2212, the minus sign.
    guard scanner.bytes[scanner.offset...].starts(with: [0xE2, 0x88, 0x92]) else { return nil }
    scanner.offset += 3
    return -1
  }

  private static func offset(_ scanner: inout DateScanner) -> Int? {
    let run = scanner.digitRun.count
    if run >= 3 {
      guard let hours = scanner.number(run == 3 ? 1 : 2), let minutes = scanner.number(2) else { return nil }
      return hours * 60 + minutes
    }
    guard let hours = scanner.number(upTo: 2) else { return nil }
    guard scanner.take(":") else { return hours * 60 }
    return hours * 60 + (scanner.number(upTo: 2) ?? 0)
  }

  /// Whether a word in lower case is the name of a zone.
  static func isName(_ word: String) -> Bool { byName[word] != nil }

  /// Minutes east of Greenwich. The military letters are those that RFC 822 meant, and not those that it printed.
  private static let byName: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "ist": 60, "met": 60, "mez": 60,
    "mest": 120, "mesz": 120, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "msd": 240, "trt": 180,
    "adt": -180, "ast": -240, "at": -240, "edt": -240, "est": -300, "et": -300, "cdt": -300, "cst": -360, "ct": -360,
    "mdt": -360, "mst": -420, "mt": -420, "pdt": -420, "pst": -480, "pt": -480, "akdt": -480, "akst": -540,
    "hst": -600, "brt": -180, "art": -180, "jst": 540, "kst": 540, "sgt": 480, "hkt": 480, "awst": 480, "acst": 570,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "sast": 120,
    "a": -60, "n": 60, "m": -720, "y": 720,
  ]
}
