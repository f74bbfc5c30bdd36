/// Where the page stands in a record, and what is said of it.
struct PageContent: Equatable {
  let contentType: String?
  let packing: String?
  let isChunked: Bool
  let body: Range<Int>

  /// The page in a record; `nil` where it holds none: a request, a picture, an error, a redirect.
  init?(_ record: WARCRecords.Record, in room: [UInt8]) {
    switch record.header.sort {
    case .other: return nil
    case .resource: self.init(contentType: record.header.contentType, body: record.content, in: room)
    case .response:
      guard let message = HTTPMessage(room[record.content]), message.status == 200 else { return nil }
      self.init(
        contentType: message.contentType, packing: message.packing, isChunked: message.isChunked, body: message.body,
        in: room)
    }
  }

  private init?(
    contentType: String?, packing: String? = nil, isChunked: Bool = false, body: Range<Int>, in room: [UInt8]
  ) {
    guard Self.isPage(contentType, room[body]) else { return nil }
    self.contentType = contentType
    self.packing = packing
    self.isChunked = isChunked
    self.body = body
  }

  /// Whether the type is that of a page; where there is none, whether the first bytes are.
  private static func isPage(_ contentType: String?, _ body: ArraySlice<UInt8>) -> Bool {
    guard let contentType else {
      return body.drop(while: Blank.isBlank).first == UInt8(ascii: "<")
    }
    let type = contentType.prefix { $0 != ";" && $0 != "," }.filter { !$0.isWhitespace }.lowercased()
    return type == "text/html" || type == "application/xhtml+xml"
  }
}
