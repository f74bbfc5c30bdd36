/// What a host sends where a page was asked for.
public enum PageMedia {
  /// The media type of bytes that cannot be a page, by what the host calls them or by themselves; `nil` where they can be one.
  public static func foreignType(of bytes: [UInt8], contentType: String?) -> String? {
    let type = contentType.map { ContentType($0).mediaType } ?? ""
    if let family = type.split(separator: "/").first, families.contains(String(family)) || foreign.contains(type) {
      return type
    }
    return isBinary(bytes) ? binaryType : nil
  }

  /// What is heard or seen, and never read.
  private static let families: Set<String> = ["image", "audio", "video", "font", "model"]
  /// Documents and programs that are often linked to as if they were pages.
  private static let foreign: Set<String> = [
    "application/pdf", "application/zip", "application/gzip", "application/json", "application/javascript", "text/css",
    "text/javascript", "text/csv", "text/calendar",
  ]
  /// What bytes are called that are nothing known.
  private static let binaryType = "application/octet-stream"

  /// Whether a byte that no text has stands among the first (MIME Sniffing standard, 7.2); text in two bytes to a letter has NULs, and a mark or
  /// markup at its beginning.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let wide: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE], [0x3C, 0x00], [0x00, 0x3C], [0x00, 0x00, 0x00, 0x3C]]
    guard !wide.contains(where: { bytes.starts(with: $0) }) else { return false }
    return bytes.prefix(reach).contains {
      $0 <= 0x08 || $0 == 0x0B || (0x0E...0x1A).contains($0) || (0x1C...0x1F).contains($0)
    }
  }

  /// As far as browsers look (MIME Sniffing standard, 5.2).
  private static let reach = 1445
}
