import HearsayText

/// One article as it came in: what a publisher put out, before anything is read from it.
public struct Article: Hashable, Sendable {
  /// The id that its file gave it; `nil` where it gave none, and the id is made from the address or the text.
  public var givenID: String?
  /// Its address.
  public var url: String?
  /// Who put it out.
  public var publisher: String?
  /// The day that it was put out; `nil` where nobody says, and its relative times stay open.
  public var published: Day?
  /// Its headline.
  public var title: String?
  /// Its body.
  public var body: String
  /// Its language as a BCP 47 tag; `nil` where not said.
  public var language: String?

  /// An article.
  public init(
    givenID: String? = nil, url: String? = nil, publisher: String? = nil, published: Day? = nil, title: String? = nil,
    body: String, language: String? = nil
  ) {
    self.givenID = givenID
    self.url = url
    self.publisher = publisher
    self.published = published
    self.title = title
    self.body = body
    self.language = language
  }

  /// The text that every offset counts in.
  public var text: CanonicalText { CanonicalText(title: title, body: body) }

  /// Its id: the given one, else one made from its address, else from its text.
  public var id: ArticleID {
    if let givenID { return ArticleID(givenID) }
    if let url { return ArticleID(ContentHash(of: ["article", url]).text) }
    return ArticleID(versionID.value)
  }

  /// The id of this version of it, made from its text alone: another text is another version.
  public var versionID: VersionID { VersionID(ContentHash(of: ["version", title ?? "", body]).text) }
}

/// The id of an article.
public struct ArticleID: Hashable, Sendable {
  /// The id as written.
  public let value: String
  /// Wraps an id.
  public init(_ value: String) { self.value = value }

  /// The id as people read and type it: one made from content is cut to its first eight digits.
  public var short: String {
    let isHash = value.utf8.count == 32 && value.allSatisfy(\.isHexDigit)
    return isHash ? String(value.prefix(8)) : value
  }
}

/// The id of one version of an article's text.
public struct VersionID: Hashable, Sendable {
  /// The id as written.
  public let value: String
  /// Wraps an id.
  public init(_ value: String) { self.value = value }
}

/// The id of a claim: the same for the same words under the same kind, however much better a later reader reads them.
public struct ClaimID: Hashable, Sendable {
  /// The id as written.
  public let value: String
  /// Wraps an id.
  public init(_ value: String) { self.value = value }

  /// The id of the claim that `trigger` of an article's version opens; `ordinal` tells apart the claims of one kind that share a
  /// trigger, such as those of two suitors. One agency text at two addresses makes two claims, so the article counts.
  public init(article: ArticleID, version: VersionID, kind: Kind, trigger: ByteRange, ordinal: Int) {
    self.value =
      ContentHash(of: [
        "claim", article.value, version.value, kind.rawValue, String(trigger.start), String(trigger.end),
        String(ordinal),
      ]).text
  }
}

/// A 128-bit hash of content, as 32 hexadecimal digits: two 64-bit FNV-1a hashes with different seeds. It guards
/// against accident, not against an adversary.
public struct ContentHash: Hashable, Sendable {
  /// The digits.
  public let text: String

  /// The hash of the parts, each ended by a byte that UTF-8 never holds, so that no two lists of parts run together.
  public init(of parts: [String]) {
    var mixer = Mixer()
    for part in parts { mixer.add(part.utf8) }
    self.init(mixer)
  }

  /// The same of parts that are bytes: nothing is copied to hash it.
  public init(ofBytes parts: [[UInt8]]) {
    var mixer = Mixer()
    for part in parts { mixer.add(part) }
    self.init(mixer)
  }

  private init(_ mixer: Mixer) { text = Self.digits(mixer.high) + Self.digits(mixer.low) }

  private struct Mixer {
    var high: UInt64 = 0xCBF2_9CE4_8422_2325
    var low: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Takes a part in, and its end.
    mutating func add(_ part: some Sequence<UInt8>) {
      for byte in part { mix(byte) }
      mix(0xFF)
    }

    @inline(__always)
    private mutating func mix(_ byte: UInt8) {
      high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
      low = (low ^ UInt64(byte) ^ (low >> 29)) &* 0x100_0000_01B3
    }
  }

  private static func digits(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
