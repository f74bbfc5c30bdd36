import HearsayText

/// Names that are one slip of the finger from a known one: a letter left out, put in, changed, or two swapped.
enum Misspelling {
  /// Whether two words differ by exactly one slip (Damerau, 1964); only words of six letters and more, since short ones are too near each other.
  static func isSlip(_ left: String, of right: String) -> Bool {
    let (a, b) = (left.utf8, right.utf8)
    let (leftCount, rightCount) = (a.count, b.count)
    guard min(leftCount, rightCount) >= 6, abs(leftCount - rightCount) <= 1 else { return false }
    let start = sameCount(a, b)
    guard start > 0, start < max(leftCount, rightCount) else { return false }
    let end = min(sameCount(a.reversed(), b.reversed()), min(leftCount, rightCount) - start)
    let (leftRest, rightRest) = (leftCount - start - end, rightCount - start - end)
    if leftRest <= 1, rightRest <= 1 { return true }
    guard leftRest == 2, rightRest == 2 else { return false }
    return a.dropFirst(start).prefix(2).elementsEqual(b.dropFirst(start).prefix(2).reversed())
  }

  /// How many bytes are the same from the beginning. Hundreds of names are asked for each word, so that none is copied.
  private static func sameCount(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Int {
    var count = 0
    for (a, b) in zip(left, right) {
      if a != b { break }
      count += 1
    }
    return count
  }
}
