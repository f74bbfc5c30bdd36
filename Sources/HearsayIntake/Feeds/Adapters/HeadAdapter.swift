/// Asks the adapters, one after the other, what an element says of a feed.
enum HeadAdapter {
  /// Takes what an element says of the feed.
  static func take(_ element: MarkupElement, _ context: FeedContext, into head: inout FeedHead) {
    switch element.vocabulary {
    case .core:
      _ =
        CoreAdapter.take(element, context, into: &head) || RSSAdapter.take(element, context, into: &head)
        || AtomAdapter.take(element, context, into: &head)
    default:
      if element.name == "generatoragent" {
        takeAgent(element, context, into: &head)
      } else {
        _ = ModuleAdapter.take(element, context, into: &head)
      }
    }
  }

  /// `admin:generatorAgent` of RSS 1.0.
  private static func takeAgent(_ element: MarkupElement, _ context: FeedContext, into head: inout FeedHead) {
    guard let words = element.attribute("resource", in: .rdf), head.generator == nil else { return }
    head.generator = FeedGenerator(name: words, address: context.address(words))
  }
}
