/// Asks the adapters, one after the other, what an element says of an entry.
enum EntryAdapter {
  /// The entry that an `item` or `entry` is.
  static func entry(_ element: MarkupElement, _ context: FeedContext, line: Int) -> FeedEntry {
    var entry = FeedEntry(line: line)
    entry.language = element.attribute("lang", in: .xml)?.nonEmpty
    let context = context.inside(element)
    RSSAdapter.takeAttributes(of: element, context, into: &entry)
    for child in element.children { take(child, context, into: &entry) }
    return entry
  }

  private static func take(_ element: MarkupElement, _ context: FeedContext, into entry: inout FeedEntry) {
    switch element.vocabulary {
    case .core:
      _ =
        CoreAdapter.take(element, context, into: &entry)
        || (context.format.isAtom
          ? AtomAdapter.take(element, context, into: &entry) || RSSAdapter.take(element, context, into: &entry)
          : RSSAdapter.take(element, context, into: &entry) || AtomAdapter.take(element, context, into: &entry))
    case .content where element.name == "encoded": entry.contents.append(TextAdapter(element, context).html)
    case .xhtml where element.name == "body" || element.name == "div":
      entry.contents.append(TextAdapter(element, context).xhtml)
    case .feedburner where element.name == "origlink": entry.originalLink = context.address(element.text)
    default: _ = ModuleAdapter.take(element, context, into: &entry)
    }
  }
}
