/// The path of a rule: octets, `*` for any of them, and `$` for the end (RFC 9309, sections 2.2.2 and 2.2.3).
struct RobotsPattern: Hashable {
  /// The parts between the stars, in one spelling. The first stands at the beginning of the path.
  private let parts: [[UInt8]]
  private let isAnchored: Bool
  /// How many octets decide that it is the most specific rule.
  let length: Int

  init(_ words: some BidirectionalCollection<UInt8>) {
    isAnchored = words.last == UInt8(ascii: "$")
    let body = words.dropLast(isAnchored ? 1 : 0)
    parts = body.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map { RobotsSpelling.of($0) }
    length = words.count
  }

  /// Whether it matches a path, which is in one spelling already.
  func matches(_ path: [UInt8]) -> Bool {
    guard let first = parts.first, path.starts(with: first) else { return false }
    guard parts.count > 1 else { return !isAnchored || path.count == first.count }
    var place = first.count
    for part in parts[1..<(parts.count - 1)] {
      guard let end = path.end(of: part, from: place) else { return false }
      place = end
    }
    let last = parts[parts.count - 1]
    guard isAnchored else { return path.end(of: last, from: place) != nil }
    return path.count - place >= last.count && path.suffix(last.count).elementsEqual(last)
  }
}

/// One spelling for paths that mean the same: an octet that needs no percent sign has none, every other has one.
enum RobotsSpelling {
  /// A path or part of one in that spelling.
  static func of(_ words: some Collection<UInt8>) -> [UInt8] {
    var spelt: [UInt8] = []
    spelt.reserveCapacity(words.count)
    var rest = words[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "%"), let octet = octet(rest.dropFirst().prefix(2)) {
        if isPlain(octet) { spelt.append(octet) } else { escape(octet, into: &spelt) }
        rest = rest.dropFirst(3)
      } else {
        // A star or dollar sign of an address is meant as itself.
        if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "*"), byte != UInt8(ascii: "$") {
          spelt.append(byte)
        } else {
          escape(byte, into: &spelt)
        }
        rest = rest.dropFirst()
      }
    }
    return spelt
  }

  private static func octet(_ digits: some Collection<UInt8>) -> UInt8? {
    guard digits.count == 2 else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// The characters that mean the same with and without a percent sign (RFC 3986, section 2.3).
  private static func isPlain(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func escape(_ octet: UInt8, into spelt: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    spelt += [UInt8(ascii: "%"), digits[Int(octet >> 4)], digits[Int(octet & 15)]]
  }
}

extension [UInt8] {
  /// Where the first `part` from `start` on ends; `nil` where there is none.
  fileprivate func end(of part: [UInt8], from start: Int) -> Int? {
    guard let lead = part.first else { return start }
    var place = start
    while count - place >= part.count {
      if self[place] == lead, self[place..<(place + part.count)].elementsEqual(part) { return place + part.count }
      place += 1
    }
    return nil
  }
}
