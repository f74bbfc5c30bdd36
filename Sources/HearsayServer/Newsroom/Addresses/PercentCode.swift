/// Words as they stand in addresses, by RFC 3986: all bytes but letters, digits and `-._~:` as `%XX`.
enum PercentCode {
  /// The words encoded; they fit a segment of a path and a value of a query.
  static func encoded(_ words: String) -> String {
    var text = ""
    for byte in words.utf8 {
      if isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  /// The words that an encoded text stands for; `nil` where they are no UTF-8. A `%` without two digits stands for itself, and a `+` for a blank
  /// where `isForm`, as browsers write it in the query of a form.
  static func decoded(_ text: some StringProtocol, isForm: Bool = false) -> String? {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        plain.append(high << 4 | low)
        index += 3
        continue
      }
      plain.append(isForm && bytes[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : bytes[index])
      index += 1
    }
    return String(validating: plain, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
