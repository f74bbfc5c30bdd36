/// How far back members are looked for after one was broken.
///
/// A member that was cut off is often unpacked some way into the next, which would be lost if the search began where the
/// unpacking failed. So it begins behind the first byte of the broken one, until that has cost so much that a file is more
/// likely to be made for wasting time.
struct Salvage {
  /// Bytes that may be unpacked in vain, packed and unpacked ones together: a second's work.
  private static let most = 512 << 20
  /// Bytes from one member that are no cause for a look at how well they were packed.
  private static let harmless = 256 << 20
  /// Pages are packed to a fifth, pages that repeat themselves to a fiftieth; what is packed better than this is a bomb.
  private static let bombRatio = 200

  private var memberStart = -1
  private var used = 0
  private var made = 0
  private var spent = 0

  /// Whether the member holds so much for its length that it can only be meant to fill memory or time.
  var isBomb: Bool { made > Self.harmless && made / Self.bombRatio > used }

  /// Begins a member.
  mutating func begin(at offset: Int) { (memberStart, used, made) = (offset, 0, 0) }

  /// Ends a member that was whole.
  mutating func end() { memberStart = -1 }

  /// Notes what was unpacked of the member.
  mutating func note(used: Int, made: Int) {
    self.used += used
    self.made += made
  }

  /// Where the search begins after damage at an offset.
  mutating func resumption(after damage: Int) -> Int {
    guard memberStart >= 0 else { return damage }
    spent += used + made
    defer { memberStart = -1 }
    return spent < Self.most && !isBomb ? memberStart + 1 : max(damage, memberStart + 1)
  }
}
