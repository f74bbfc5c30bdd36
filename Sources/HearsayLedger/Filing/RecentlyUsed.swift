/// Values by their keys, so many at most: those that nobody has asked for longest go first.
///
/// They are in two halves. What is asked for moves to the newer one; when that is full it becomes the older, which is dropped.
struct RecentlyUsed<Key: Hashable, Value> {
  private var newer: [Key: Value] = [:]
  private var older: [Key: Value] = [:]
  private let half: Int

  /// An empty store for so many values.
  init(atMost count: Int) { half = max(count / 2, 1) }

  /// The value of a key, where it is here.
  mutating func value(of key: Key) -> Value? {
    if let value = newer[key] { return value }
    guard let value = older.removeValue(forKey: key) else { return nil }
    keep(value, of: key)
    return value
  }

  /// Changes the value of a key where it lies, where it is here; a value that was taken out and kept again would be copied.
  mutating func change(_ key: Key, _ body: (inout Value) -> Void) {
    if newer[key] == nil, let value = older.removeValue(forKey: key) { keep(value, of: key) }
    if let index = newer.index(forKey: key) { body(&newer.values[index]) }
  }

  mutating func keep(_ value: Value, of key: Key) {
    if newer.count >= half, newer[key] == nil { (older, newer) = (newer, [:]) }
    newer[key] = value
  }

  mutating func drop(_ key: Key) {
    newer[key] = nil
    older[key] = nil
  }
}

extension RecentlyUsed: Sendable where Key: Sendable, Value: Sendable {}
