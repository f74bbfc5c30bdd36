/// Words of a feed, with what they are written in.
public struct FeedText: Hashable, Sendable {
  /// How words are written.
  public enum Kind: Hashable, Sendable {
    /// As they are.
    case plain
    /// In HTML.
    case html
    /// In XHTML, which was part of the feed's own markup.
    case xhtml
    /// In the media type that is named.
    case other(String)

    /// The media type.
    public var mediaType: String {
      switch self {
      case .plain: "text/plain"
      case .html: "text/html"
      case .xhtml: "application/xhtml+xml"
      case .other(let type): type
      }
    }

    /// Whether it is markup for pages.
    public var isMarkup: Bool { self == .html || self == .xhtml }
  }

  /// The words as they are written, addresses in them made absolute.
  public var value: String
  /// How they are written.
  public var kind: Kind
  /// Their language; `nil` where it is not said.
  public var language: String?
  /// The address that relative addresses in them counted from; `nil` where it is not known.
  public var base: String?

  init(_ value: String, kind: Kind = .plain, language: String? = nil, base: String? = nil) {
    self.value = value
    self.kind = kind
    self.language = language
    self.base = base
  }

  /// The words alone: paragraphs parted by empty lines, without markup.
  public var plain: String { kind.isMarkup ? FragmentText.text(of: value) : Blank.trimmed(value) }

  /// The words alone, on one line.
  public var plainLine: String { plain.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
