import HearsayModel

@testable import HearsayIntake

/// A page of a newspaper that does not exist: a head, a headline, three paragraphs, and what a test puts around them.
struct InventedPage {
  var head = ""
  var headline = "<h1>Kickabout Rovers want Ölund</h1>"
  var before = ""
  var inside = ""
  var after = ""

  /// The paragraphs of the article.
  static let paragraphs = [
    "Kickabout Rovers have asked about Nils Ölund, the winger of Harbour Town, and will ask again before the window closes on Friday night.",
    "The clubs spoke on Tuesday. Harbour want eight million, which Rovers think too much for a player whose contract ends next summer.",
    "Ölund himself, it is said, would go. He has played four times since August, and twice he was taken off before the hour was over.",
  ]

  var text: String {
    let body = Self.paragraphs.map { "<p>\($0)</p>" }.joined(separator: inside)
    return """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Rovers want Ölund | Kickabout</title>\(head)</head>
      <body><header><nav><a href="/">Home</a> <a href="/clubs">Clubs</a></nav></header>\(before)
      <main><article>\(headline)<div class="story-text">\(body)</div></article></main>\(after)
      <footer>Kickabout is printed in Harbour Town.</footer></body></html>
      """
  }

  /// The page, read.
  var page: WebPage { WebPage(Array(text.utf8), address: "https://www.kickabout.example/news/rovers-want-olund") }
}

/// The tree of some markup as text: each element with what it holds in brackets, texts in quotation marks.
func outline(_ markup: String, limits: PageLimits = PageLimits()) -> String {
  var builder = TreeBuilder(Array(markup.utf8), limits: limits)
  let tree = builder.build()
  var words = ""
  var open: [Int] = []
  for index in tree.nodes.indices.dropFirst() {
    while let end = open.last, end <= index {
      words += ")"
      open.removeLast()
    }
    let node = tree.nodes[index]
    if let last = words.last, last != "(" { words += " " }
    if node.tag == .text {
      words += "'\(String(decoding: tree.bytes[node.textRange], as: UTF8.self))'"
    } else {
      words += "\(node.tag)("
      open.append(Int(node.end))
    }
  }
  return words + String(repeating: ")", count: open.count)
}
