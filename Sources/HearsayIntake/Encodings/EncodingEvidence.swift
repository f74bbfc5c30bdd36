/// What an encoding is known by, the surest first.
enum EncodingEvidence: String, Hashable, Sendable {
  /// The bytes begin with a byte order mark, or with the first sign of markup in two or four bytes.
  case byteOrderMark = "a byte order mark"
  /// The `Content-Type` header has a charset.
  case header = "the header"
  /// The XML declaration or an HTML `meta` names it.
  case declaration = "the declaration"
  /// The media type implies it: `text/*` without a charset is US-ASCII where the bytes are.
  case mediaType = "the media type"
  /// The bytes are such that it cannot well be another: valid UTF-8, or what the detector says.
  case detection = "the bytes themselves"
  /// Nothing says anything; UTF-8 is taken for ASCII, windows-1252 for the rest.
  case assumption = "nothing"
}

/// What something says that the encoding is.
struct Declared: Hashable, Sendable {
  /// The label as it stands there, in lower case.
  let label: String
  /// Where it stands.
  let evidence: EncodingEvidence
}
