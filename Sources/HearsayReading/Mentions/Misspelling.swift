import HearsayText

/// Names that are one slip of the finger from a known one: a letter left out, put in, changed, or two swapped.
enum Misspelling {
  /// Whether two words differ by exactly one slip (Damerau, 1964); only words of six letters and more, since short ones are too near each other.
  static func isSlip(_ left: String, of right: String) -> Bool {
    // Most pairs are told apart before their bytes are copied.
    guard min(left.utf8.count, right.utf8.count) >= 6, abs(left.utf8.count - right.utf8.count) <= 1,
      left.utf8.first == right.utf8.first
    else { return false }
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    if a == b { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = min(zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count, min(a.count, b.count) - start)
    let (leftRest, rightRest) = (a.count - start - end, b.count - start - end)
    if leftRest <= 1, rightRest <= 1 { return true }
    return leftRest == 2 && rightRest == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
  }
}
