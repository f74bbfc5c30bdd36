import HearsayModel

/// Bytes as text, with what is known of how they were encoded.
struct DecodedText: Hashable, Sendable {
  /// The text as well-formed UTF-8 without a byte order mark; control characters and line ends as they were.
  let bytes: [UInt8]
  /// The encoding that it was decoded by.
  let encoding: Encoding
  /// The label that named the encoding, in lower case: `us-ascii`, where the encoding is `windows-1252`.
  let label: String
  /// Which evidence won.
  let evidence: EncodingEvidence
  /// How many places became U+FFFD.
  let replaced: Int
  /// Declarations that the bytes disprove.
  let overruled: [Declared]

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What a user should know about it.
  var problems: [Problem] {
    overruled.map { declared in
      Problem(
        code: "other-encoding",
        message: "By \(declared.evidence.rawValue) it is in “\(declared.label)”, but its bytes are not; "
          + "it was read as \(encoding.name).")
    }
      + (replaced == 0
        ? []
        : [
          Problem(
            code: "replaced-bytes",
            message: "Bytes at \(replaced == 1 ? "one place" : "\(replaced) places") are nothing in \(encoding.name); "
              + "U+FFFD stands there now.")
        ])
  }
}
