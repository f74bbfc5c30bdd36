extension UInt8 {
  /// Whether HTML takes it for a blank.
  @inline(__always)
  var isMarkupBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

  @inline(__always)
  var endsTagName: Bool { isMarkupBlank || self == UInt8(ascii: ">") || self == UInt8(ascii: "/") }

  @inline(__always)
  var endsAttributeName: Bool { endsTagName || self == UInt8(ascii: "=") }
}
