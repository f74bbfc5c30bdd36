/// A page, or where to go instead.
public struct PageAnswer: Hashable, Sendable {
  /// The HTTP status: 200, 303, 400, 404 or 500.
  public let status: Int
  /// The page as HTML in UTF-8; empty where there is only a place to go.
  public let body: String
  /// Where to go, for 303.
  public let location: String?
  /// A strong entity tag of the page, in quotation marks.
  public let etag: String

  /// The media type of every page.
  public var contentType: String { "text/html; charset=utf-8" }

  init(status: Int = 200, body: String) {
    self.status = status
    self.body = body
    location = nil
    etag = "\"\(ContentMark(body.utf8))\""
  }

  init(seeOther location: String) {
    status = 303
    body = ""
    self.location = location
    etag = "\"\(ContentMark(location.utf8))\""
  }
}
