// MARK: Numbers

extension TokenScanner {
  /// A number with what hangs on it: `20`, `7.5m`, `1,000`, `2023/24`, `9/10m`, `20:45`, `23rd`.
  mutating func scanNumber() {
    if let end = addressEnd() { return emit(.address, from: offset, to: end) }
    if let end = keycapEnd() { return emit(.emoji, from: offset, to: end) }
    let start = offset
    var end = endOfRun(from: start)
    while let joint = scalar(at: end), joins(joint.value, at: end), isDigit(at: end - 1), isDigit(at: end + 1) {
      end = endOfRun(from: end + joint.length)
    }
    emit(.number, from: start, to: end)
  }

  private func joins(_ value: UInt32, at offset: Int) -> Bool {
    switch value {
    case 0x2E, 0x2F, 0x3A: true
    case 0x2C: hasThreeDigits(at: offset + 1)
    default: false
    }
  }

  private func hasThreeDigits(at offset: Int) -> Bool {
    isDigit(at: offset) && isDigit(at: offset + 1) && isDigit(at: offset + 2) && !isDigit(at: offset + 3)
  }

  /// The end of a digit on a key, which is an emoji: `1️⃣`.
  private func keycapEnd() -> Int? {
    var end = offset + 1
    if let next = scalar(at: end), next.value == 0xFE0F { end += next.length }
    guard let cap = scalar(at: end), cap.value == 0x20E3 else { return nil }
    return end + cap.length
  }
}

// MARK: - Signs

extension TokenScanner {
  mutating func scanHyphen(_ length: Int) {
    var end = offset + length
    while let next = scalar(at: end), next.kind == .hyphen { end += next.length }
    let isFree = (spaceBefore && isGap(at: end)) || end - offset > length
    emit(isFree ? .dash : .hyphen, from: offset, to: end)
  }

  mutating func scanPoints() {
    var end = offset
    while let next = scalar(at: end), next.kind == .point { end += 1 }
    if end - offset == 1, isDigit(at: end), spaceBefore {
      return emit(.number, from: offset, to: endOfRun(from: end))
    }
    emit(.stop, from: offset, to: end)
  }

  mutating func scanSymbol(_ value: UInt32, _ length: Int) {
    switch value {
    case 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049: emit(.stop, length)
    case 0x40 where spaceBefore || !followsWord: scanTagged(.handle, length)
    case 0x23: scanTagged(.hashtag, length)
    default: emit(.sign, length)
    }
  }

  private var followsWord: Bool { tokens.last.map { $0.kind == .word || $0.kind == .number } ?? false }

  /// A handle or hashtag: the sign and the run of letters, digits and underscores after it.
  private mutating func scanTagged(_ kind: Token.Kind, _ length: Int) {
    let name = offset + length
    var end = endOfRun(from: name)
    while let next = scalar(at: end), next.value == 0x5F { end = endOfRun(from: end + 1) }
    guard end > name else { return emit(.sign, length) }
    emit(kind, from: offset, to: end, idFrom: name)
  }

  mutating func scanEmoji() {
    var end = offset
    while let next = scalar(at: end), next.kind == .emoji || next.kind == .mark { end += next.length }
    emit(.emoji, from: offset, to: end)
  }
}
