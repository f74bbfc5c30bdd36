import HearsayModel

extension WebPage {
  /// The page as an article taken in from a place.
  func incoming(at place: Place) throws(IntakeFault.Reason) -> Incoming {
    guard !article.body.isEmpty || title != nil else { throw .empty }
    return Incoming(place: place, article: article, problems: problems)
  }
}
