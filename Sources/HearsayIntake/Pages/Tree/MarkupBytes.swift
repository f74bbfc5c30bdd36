extension UInt8 {
  /// Whether it is one of a to z, in either case.
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether HTML takes it for a blank.
  @inline(__always)
  var isMarkupBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

  @inline(__always)
  var endsTagName: Bool { isMarkupBlank || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }

  @inline(__always)
  var endsAttributeName: Bool { endsTagName || self == UInt8(ascii: "=") }
}
