import HearsayModel

/// The pieces of a JSON Feed by their brackets alone, for one that is broken somewhere.
struct JSONPieces {
  /// The ranges of the whole objects in the first array under `items`.
  private(set) var items: [Range<Int>] = []
  /// The ranges of the plain members of the outermost object: key and value.
  private var plain: [(key: Range<Int>, value: Range<Int>)] = []
  /// Whether there is an array under `items`.
  private(set) var isFeed = false

  init(_ bytes: [UInt8]) {
    var (depth, offset) = (0, 0)
    var key: Range<Int>?
    var isInItems = false
    var itemStart = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        let end = Self.stringEnd(bytes, offset)
        if depth == 1 { take(offset..<end, &key, bytes) }
        offset = end
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth == 2, bytes[offset] == UInt8(ascii: "["), let found = key, Self.isItems(bytes[found]) {
          (isInItems, isFeed) = (true, true)
        }
        if depth == 3, isInItems { itemStart = offset }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 3, isInItems, bytes[offset] == UInt8(ascii: "}") { items.append(itemStart..<(offset + 1)) }
        if depth == 2 { (isInItems, key) = (false, nil) }
        depth -= 1
      default: break
      }
      offset += 1
    }
  }

  /// A string in the outermost object is a key, or the value of the key before it.
  private mutating func take(_ range: Range<Int>, _ key: inout Range<Int>?, _ bytes: [UInt8]) {
    let next = bytes[range.upperBound...].first { !Blank.isBlank($0) }
    if next == UInt8(ascii: ":") {
      key = range
    } else if let found = key {
      plain.append((found, range))
      key = nil
    }
  }

  private static func isItems(_ key: ArraySlice<UInt8>) -> Bool { key.elementsEqual("\"items\"".utf8) }

  /// The offset behind the string that begins at `start`.
  private static func stringEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(offset + 1, bytes.count)
  }

  /// The plain members of the outermost object, without those that are broken.
  func members(of bytes: [UInt8]) -> JSON {
    var members: [String: JSON] = [:]
    for (key, value) in plain {
      // What is no JSON is left out; the feed's fault tells of it.
      guard case .string(let name)? = try? JSON(Array(bytes[key])), let words = try? JSON(Array(bytes[value])) else {
        continue
      }
      members[name] = words
    }
    return .object(members)
  }
}
