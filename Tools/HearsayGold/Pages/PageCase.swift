import HearsayModel

/// A page of a test set, with what must and what must not be taken from it.
public struct PageCase: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The path of the page itself, from the folder of the set; it ends in `.gz` where it is packed.
  public let file: String
  /// The address that it was fetched from.
  public let address: String
  /// Phrases of the article.
  public let with: [String]
  /// Phrases of the page that are not of the article.
  public let without: [String]
  /// The headline; `nil` where it is not known.
  public let title: String?
  /// The authors, in one line; `nil` where they are not known.
  public let author: String?
  /// The day of publication, as `YYYY-MM-DD`; `nil` where it is not known.
  public let date: String?

  /// A case from a line of `cases.jsonl`.
  public init(_ json: JSON, at place: String) throws(GoldFault) {
    guard case .string(let id)? = json["id"], case .string(let file)? = json["file"] else {
      throw GoldFault(place: place, wrong: "the page has no id or no file")
    }
    self.id = id
    self.file = file
    address = Self.words(json["url"]) ?? ""
    with = Self.list(json["with"])
    without = Self.list(json["without"])
    title = Self.words(json["title"])
    author = Self.words(json["author"])
    date = Self.words(json["date"])
  }

  private static func words(_ json: JSON?) -> String? {
    guard case .string(let text)? = json, !PageScore.folded(text).isEmpty else { return nil }
    return text
  }

  private static func list(_ json: JSON?) -> [String] {
    guard case .array(let items)? = json else { return [] }
    return items.compactMap(words)
  }

  /// The host of the address, or the file's name where there is none: pages of one host fall into one half.
  public var host: String {
    let parts = address.split(separator: "/", maxSplits: 2)
    guard parts.count > 1, parts[0].hasSuffix(":") else { return file }
    return String(parts[1])
  }

  /// Which half of the set it is in, by its host: 0 to develop on, 1 to check on.
  public var half: Int {
    var hash: UInt32 = 2_166_136_261
    for byte in host.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash >> 16) & 1)
  }
}
