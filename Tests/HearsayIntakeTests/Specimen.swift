import Foundation
import HearsayChance

/// What the tests of intake are made of.
enum Specimen {
  /// Text in the bytes of an encoding, by Foundation, which shares no code with what is tested.
  static func encode(_ text: String, _ label: String) -> [UInt8] {
    let encodings: [String: String.Encoding] = [
      "utf-8": .utf8, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian, "utf-32le": .utf32LittleEndian,
      "utf-32be": .utf32BigEndian, "windows-1251": .windowsCP1251,
    ]
    if label == "gb18030" { return gb18030(text) }
    return Array(text.data(using: encodings[label] ?? .utf8) ?? Data())
  }

  /// The one Chinese letter of the tests, and ASCII.
  private static func gb18030(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { $0 == "年" ? [0xC4, 0xEA] : [UInt8(truncatingIfNeeded: $0.value)] }
  }
}

extension SplitMix64 {
  mutating func bytes(upTo count: Int) -> [UInt8] {
    (0..<below(count + 1)).map { _ in UInt8(truncatingIfNeeded: next()) }
  }
}
