/// Reads a `robots.txt` for one robot (RFC 9309, section 2.2). What is no rule is passed over.
struct RobotsParser {
  /// Bytes of the file that are read; the standard asks for at least 500 KiB.
  static let longest = 512 << 10
  /// A site that asks for more gets one request in ten minutes; else a slip of the pen would stop the work for days.
  private static let longestDelay = Duration.seconds(600)

  /// The rules of the groups for the robot, or for all.
  private struct Group {
    var rules: [RobotsRules.Rule] = []
    var delay: Duration?
  }

  private let robot: [UInt8]
  private var own = Group()
  private var everybody = Group()
  /// Whether any group names the robot: it then heeds no other.
  private var isNamed = false
  /// Whom the lines that are read now are for.
  private var isForOwn = false
  private var isForEverybody = false
  /// Whether the last line named a robot: the next that does so joins it.
  private var isNaming = false

  /// The rules that `text` has for `robot`.
  static func rules(in text: some Collection<UInt8>, for robot: String) -> RobotsRules {
    var parser = RobotsParser(robot: robot)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = text.prefix(longest).dropFirst(text.starts(with: mark) ? 3 : 0)
    var number = 1
    var wasReturn = false
    var line: [UInt8] = []
    for byte in body {
      // A line feed after a return ends no second line.
      if byte == 0x0A && wasReturn { wasReturn = false; continue }
      wasReturn = byte == 0x0D
      guard byte == 0x0A || byte == 0x0D else { line.append(byte); continue }
      parser.take(line, number)
      line.removeAll(keepingCapacity: true)
      number += 1
    }
    parser.take(line, number)
    let group = parser.isNamed ? parser.own : parser.everybody
    return RobotsRules(rules: group.rules, delay: group.delay)
  }

  private init(robot: String) { self.robot = Array(robot.utf8) }

  private mutating func take(_ line: [UInt8], _ number: Int) {
    let words = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = words.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = Self.trimmed(words[(colon + 1)...])
    switch String(decoding: Self.trimmed(words[..<colon]), as: UTF8.self).lowercased() {
    case "user-agent": name(value)
    case "allow": add(value, isAllowing: true, number)
    case "disallow": add(value, isAllowing: false, number)
    case "crawl-delay": wait(value)
    default: break
    }
  }

  /// Opens a group, or adds a robot to the group that was just opened. A version behind the name says nothing.
  private mutating func name(_ value: ArraySlice<UInt8>) {
    if !isNaming { (isForOwn, isForEverybody) = (false, false) }
    isNaming = true
    if value.first == UInt8(ascii: "*") { isForEverybody = true }
    let product = value.prefix { Self.isLetter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    guard product.elementsEqual(robot, by: { $0 | 0x20 == $1 | 0x20 }) else { return }
    (isForOwn, isNamed) = (true, true)
  }

  private mutating func add(_ value: ArraySlice<UInt8>, isAllowing: Bool, _ number: Int) {
    isNaming = false
    // A rule without a path forbids nothing.
    guard !value.isEmpty else { return }
    let rule = RobotsRules.Rule(
      pattern: RobotsPattern(value), isAllowing: isAllowing, words: String(decoding: value, as: UTF8.self), line: number
    )
    if isForOwn { own.rules.append(rule) }
    if isForEverybody { everybody.rules.append(rule) }
  }

  private mutating func wait(_ value: ArraySlice<UInt8>) {
    isNaming = false
    guard let seconds = Double(String(decoding: value, as: UTF8.self)), seconds >= 0 else { return }
    let delay = min(.seconds(min(seconds, 1e6)), Self.longestDelay)
    if isForOwn { own.delay = max(own.delay ?? .zero, delay) }
    if isForEverybody { everybody.delay = max(everybody.delay ?? .zero, delay) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func trimmed(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = words.drop { $0 <= 0x20 }
    guard let last = start.lastIndex(where: { $0 > 0x20 }) else { return start.prefix(0) }
    return start[...last]
  }
}
