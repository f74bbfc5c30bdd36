extension SubscriptionList {
  /// The list in OPML 2.0, folders as outlines of their own in the order in which they first come.
  public var opml: String {
    var writer = OPMLWriter()
    writer.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    writer.line("<opml version=\"2.0\">")
    writer.line("  <head>")
    if let title { writer.line("    <title>\(OPMLWriter.escaped(title))</title>") }
    writer.line("  </head>")
    writer.line("  <body>")
    writer.write(subscriptions, under: [], indent: "    ")
    writer.line("  </body>")
    writer.line("</opml>")
    return writer.text
  }
}

/// Writes outlines.
private struct OPMLWriter {
  private(set) var text = ""

  mutating func line(_ words: String) { text += words + "\n" }

  /// Writes what lies in a folder, and the folders in it.
  mutating func write(_ subscriptions: [Subscription], under folders: [String], indent: String) {
    for subscription in subscriptions where subscription.folders == folders { write(subscription, indent: indent) }
    var inner: [String] = []
    for subscription in subscriptions
    where subscription.folders.count > folders.count && subscription.folders.starts(with: folders) {
      let name = subscription.folders[folders.count]
      if !inner.contains(name) { inner.append(name) }
    }
    for name in inner {
      line("\(indent)<outline text=\"\(Self.escaped(name))\">")
      let below = folders + [name]
      write(subscriptions.filter { $0.folders.starts(with: below) }, under: below, indent: indent + "  ")
      line("\(indent)</outline>")
    }
  }

  private mutating func write(_ subscription: Subscription, indent: String) {
    let title = Self.escaped(subscription.title ?? subscription.address)
    var attributes = "type=\"rss\" text=\"\(title)\" xmlUrl=\"\(Self.escaped(subscription.address))\""
    if let page = subscription.page { attributes += " htmlUrl=\"\(Self.escaped(page))\"" }
    line("\(indent)<outline \(attributes)/>")
  }

  /// Words for an attribute; control characters, which XML does not have, are left out.
  static func escaped(_ words: String) -> String {
    var escaped = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case "\t": escaped += "&#9;"
      case "\r": escaped += "&#13;"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
