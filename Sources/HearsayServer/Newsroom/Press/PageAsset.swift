/// A style sheet, script or picture of the newsroom.
///
/// Its content stands in its name, so a browser may keep it for ever.
public struct PageAsset: Sendable {
  /// Where it is: `/assets/newsroom-1a2b3c4d5e6f7a8b.css`.
  public let path: String
  /// What is there.
  public let bytes: [UInt8]
  /// Its media type, with the encoding of text.
  public let contentType: String
  /// Its strong entity tag, in quotation marks.
  public let etag: String

  init(_ file: PressFile) {
    let mark = ContentMark(file.bytes)
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let parts = name.split(separator: ".", maxSplits: 1)
    let (stem, ending) = (parts.first ?? "", parts.count > 1 ? String(parts[1]) : "")
    path = "/assets/\(stem)-\(mark).\(ending)"
    bytes = file.bytes
    contentType = Self.types[ending] ?? "application/octet-stream"
    etag = "\"\(mark)\""
  }

  private static let types = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
  ]

  /// The assets that are compiled in, by their plain names: `newsroom.css`.
  static let all: [String: PageAsset] = PressFile.all.reduce(into: [:]) { assets, file in
    guard file.path.hasPrefix("assets/") else { return }
    assets[String(file.path.dropFirst("assets/".count))] = PageAsset(file)
  }
}
