import HearsayModel

/// A page of an archive, as the host sent it.
public struct ArchivedPage: Hashable, Sendable {
  /// The archive; the number of the record, from 1, stands where other places have a line.
  public let place: Place
  /// The address that was asked.
  public let address: String?
  /// The day on which it was asked. When it was published is for the page to say.
  public let day: Day?
  /// The `Content-Type`, as it came.
  public let contentType: String?
  /// The page, unpacked.
  public let bytes: [UInt8]
  /// Whether its end is missing.
  public let isCut: Bool

  /// The article on the page; `nil` where there is none.
  var incoming: Incoming? {
    let page = WebPage(bytes, contentType: contentType, address: address)
    guard !page.paragraphs.isEmpty else { return nil }
    let problems = isCut ? [IntakeProblem.cutPage] : []
    return Incoming(place: place, article: page.article, problems: page.problems + problems)
  }
}

extension IntakeProblem {
  /// The end of an archived page is missing.
  fileprivate static let cutPage = Problem(
    code: "cut-page", message: "The archive has not kept the end of the page; what it has was read.")
}
