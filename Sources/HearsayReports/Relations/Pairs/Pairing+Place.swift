import HearsayModel

extension Pairing {
  /// "Fringe", "back-up" and "behind" are one place in three words.
  var isBehindToo: Bool {
    let low: Set<String> = ["fringe", "back-up", "behind"]
    guard let one = a.value, let other = b.value else { return false }
    return low.contains(one) && low.contains(other)
  }
}
