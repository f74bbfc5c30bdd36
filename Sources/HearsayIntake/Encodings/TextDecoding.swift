/// Finds out which encoding bytes are in, and decodes them.
///
/// The order is that of the WHATWG standard (byte order mark, header, declaration, detection), but a declaration has to
/// hold: one whose encoding the bytes do not fit loses against UTF-8 that they do fit, and against the next declaration.
enum TextDecoding {
  /// The text of `bytes`; any bytes at all give one.
  static func decode(_ bytes: [UInt8], contentType: ContentType? = nil, markup: Markup) -> DecodedText {
    if let order = ByteOrder(bytes) { return decode(bytes, by: order) }
    let isASCII = !bytes.contains { $0 >= 0x80 }
    let declared = declarations(bytes, isASCII: isASCII, contentType: contentType, markup: markup)
    let utf8 = isASCII ? nil : UTF8Text(bytes)
    var overruled: [Declared] = []
    for declaration in declared {
      guard let encoding = Encoding(label: declaration.label), !encoding.isWide else {
        overruled.append(declaration)
        continue
      }
      // Most are what they say, and are not decoded for nothing.
      let isPlain = isASCII ? encoding.isSingleByte || encoding == .utf8 : utf8 != nil && encoding == .utf8
      let text = isPlain ? (bytes: bytes, replaced: 0) : encoding.decoded(bytes)
      // Text in one-byte letters is hardly ever valid UTF-8 by chance, while UTF-8 is always valid in such an encoding.
      if text.replaced > 0 || (utf8 != nil && encoding.isSingleByte) {
        overruled.append(declaration)
        continue
      }
      return DecodedText(text, encoding, declaration, overruled)
    }
    if isASCII || utf8 != nil {
      let evidence: EncodingEvidence = isASCII ? .assumption : .detection
      return DecodedText((bytes, 0), .utf8, Declared(label: "utf-8", evidence: evidence), overruled)
    }
    return detected(bytes, declared: declared, overruled: overruled)
  }

  /// A byte order mark is believed even where bytes behind it are broken.
  private static func decode(_ bytes: [UInt8], by order: ByteOrder) -> DecodedText {
    let body = order.length == 0 ? bytes : Array(bytes[order.length...])
    let declared = Declared(label: order.encoding.name, evidence: .byteOrderMark)
    return DecodedText(order.encoding.decoded(body), order.encoding, declared, [])
  }

  private static func declarations(
    _ bytes: [UInt8], isASCII: Bool, contentType: ContentType?, markup: Markup
  ) -> [Declared] {
    var declared: [Declared] = []
    if let charset = contentType?.charset {
      declared.append(Declared(label: charset.lowercased(), evidence: .header))
    } else if contentType?.impliesASCII == true, markup == .xml, isASCII {
      declared.append(Declared(label: "us-ascii", evidence: .mediaType))
    }
    if let label = Prescan.label(in: bytes, markup: markup) {
      // A declaration that can be read as ASCII is not in UTF-16, whatever it says (HTML standard, 13.2.3.2).
      let isWide = Encoding(label: label)?.isWide == true
      declared.append(Declared(label: isWide ? "utf-8" : label, evidence: .declaration))
    }
    return declared
  }

  /// Neither a declaration nor UTF-8 fits: what the detector says, if it fits; else what was declared, with
  /// replacements; else windows-1252, which fits anything.
  private static func detected(_ bytes: [UInt8], declared: [Declared], overruled: [Declared]) -> DecodedText {
    if let label = EncodingDetector.label(of: bytes), let encoding = Encoding(label: label), !encoding.isWide {
      let text = encoding.decoded(bytes)
      if text.replaced == 0 {
        return DecodedText(text, encoding, Declared(label: encoding.name, evidence: .detection), overruled)
      }
    }
    // A few broken bytes in what says that it is UTF-8, or another known encoding, are just that.
    for declaration in declared {
      guard let encoding = Encoding(label: declaration.label), !encoding.isWide else { continue }
      let text = encoding.decoded(bytes)
      if text.replaced * mostBroken <= bytes.count {
        return DecodedText(text, encoding, declaration, overruled.filter { $0 != declaration })
      }
    }
    let text = Encoding.windows1252.decoded(bytes)
    return DecodedText(text, .windows1252, Declared(label: "windows-1252", evidence: .assumption), overruled)
  }

  /// One broken place in so many bytes is still text in its declared encoding.
  private static let mostBroken = 100
}

extension DecodedText {
  init(
    _ text: (bytes: [UInt8], replaced: Int), _ encoding: Encoding, _ declared: Declared, _ overruled: [Declared]
  ) {
    self.init(
      bytes: text.bytes, encoding: encoding, label: declared.label, evidence: declared.evidence,
      replaced: text.replaced, overruled: overruled)
  }
}

/// Proof that bytes are well-formed UTF-8.
struct UTF8Text {
  init?(_ bytes: [UInt8]) {
    guard bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil else { return nil }
  }
}
