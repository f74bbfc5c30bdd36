import HearsayText

/// A decimal number as written: its digits and how many of them stand after the point. `7.5` is 75 with one decimal.
struct DecimalFigure: Hashable, Sendable {
  /// All digits, without the point.
  var digits: Int64
  /// How many digits stand after the point.
  var decimals: Int

  /// The figure times ten to the `power`, where that is a whole number that fits; `nil` otherwise.
  func scaled(by power: Int) -> Int64? {
    var value = digits
    var left = power - decimals
    while left > 0 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
      left -= 1
    }
    while left < 0 {
      guard value % 10 == 0 else { return nil }
      value /= 10
      left += 1
    }
    return value
  }

  /// The figure where it is a whole number; `nil` for `7.5`.
  var whole: Int? { scaled(by: 0).flatMap { Int(exactly: $0) } }
}

/// One token of figures, taken apart: `20`, `7.5m`, `1,000`, `2023/24`, `9/10m`, `23rd`.
struct Numeral {
  /// The number, or what stands before the stroke.
  let first: DecimalFigure
  /// What stands after the stroke: the 24 of `2023/24`.
  let second: DecimalFigure?
  /// The letters that hang on it; `nil` for none.
  let suffix: WordID?

  /// Takes the token at `index` apart; `nil` where it is no number or has an odd shape.
  init?(_ view: TokenView, at index: Int) {
    guard let token = view.token(index), token.kind == .number else { return nil }
    let text = view.layers.text
    var scanner = FigureScanner(bytes: text.bytes, offset: token.range.start, end: token.range.end)
    guard let first = scanner.scan() else { return nil }
    self.first = first
    if scanner.skip(UInt8(ascii: "/")) {
      guard let second = scanner.scan() else { return nil }
      self.second = second
    } else {
      self.second = nil
    }
    guard scanner.restIsLetters else { return nil }
    self.suffix = scanner.isAtEnd ? nil : WordID(text[ByteRange(scanner.offset, token.range.end)])
  }

  /// The number where it is plain: whole, with no stroke and no letters.
  var plain: Int? { second == nil && suffix == nil ? first.whole : nil }
}

/// Reads figures from bytes, without ever growing past what fits.
private struct FigureScanner {
  let bytes: [UInt8]
  var offset: Int
  let end: Int

  var isAtEnd: Bool { offset >= end }

  var restIsLetters: Bool {
    bytes[offset..<end].allSatisfy { !($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) && $0 > UInt8(ascii: "@") }
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < end, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Digits with commas between thousands and one decimal point; several points are thousands too (`1.200.000`).
  mutating func scan() -> DecimalFigure? {
    var digits: Int64 = 0
    var count = 0
    var points = 0
    var decimals = 0
    while offset < end {
      let byte = bytes[offset]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        let (sum, overflowing) = product.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
        guard !overflow, !overflowing else { return nil }
        digits = sum
        count += 1
        if points > 0 { decimals += 1 }
      } else if byte == UInt8(ascii: ".") {
        points += 1
      } else if byte != UInt8(ascii: ",") {
        break
      }
      offset += 1
    }
    guard count > 0 else { return nil }
    return DecimalFigure(digits: digits, decimals: points > 1 ? 0 : decimals)
  }
}

extension TokenView {
  /// A whole number at `index`, in figures or in words (`12`, `twelve`, `twenty-five`), and the index just past it.
  func count(at index: Int) -> (value: Int, end: Int)? {
    if kind(index) == .number {
      return Numeral(self, at: index)?.plain.map { ($0, index + 1) }
    }
    guard let word = id(index), let value = numbers.values[word] else { return nil }
    let next = skippingHyphens(from: index + 1)
    if value >= 20, value % 10 == 0, let unit = id(next).flatMap({ numbers.values[$0] }), (1...9).contains(unit) {
      return (value + unit, next + 1)
    }
    return (value, index + 1)
  }

  /// An ordinal at `index`, in figures or in words: `21st`, `first`.
  func ordinal(at index: Int) -> Int? {
    if let numeral = Numeral(self, at: index) {
      guard let suffix = numeral.suffix, numbers.ordinalEndings.contains(suffix) else { return nil }
      return numeral.first.whole
    }
    return id(index).flatMap { numbers.ordinals[$0] }
  }
}
