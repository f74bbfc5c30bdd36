import HearsayModel

/// Reads pages: bytes to text, text to a tree, the tree to blocks, and of them those that are the article.
struct PageReader {
  /// Where the page was got from.
  let address: String?
  var limits = PageLimits()

  func page(of bytes: [UInt8], contentType: String?) -> WebPage {
    let decoded = TextDecoding.decode(bytes, contentType: contentType.map { ContentType($0) }, markup: .html)
    var builder = TreeBuilder(decoded.bytes, limits: limits)
    let tree = builder.build()
    var blockBuilder = BlockBuilder(tree)
    let blocks = blockBuilder.build()
    let finder = MainTextFinder(tree, blocks)
    let chosen = finder.find().chosen
    let evidence = PageEvidence(
      tree: tree, page: blocks, contexts: finder.contexts, meta: MetaTags(tree), linked: LinkedData(tree),
      address: address, textStart: chosen.first.map { blocks.blocks[$0].node } ?? 0)
    let said = PageSaid(evidence)
    let (paragraphs, entries) = text(chosen, evidence, said)
    return WebPage(
      said, paragraphs: paragraphs, entries: entries,
      problems: decoded.problems + PageProblem.problems(tree, evidence.linked, paragraphs))
  }

  /// The paragraphs of the main text, and the entries where it is a live blog.
  private func text(_ chosen: [Int], _ evidence: PageEvidence, _ said: PageSaid) -> ([String], [LiveEntry]) {
    let page = evidence.page
    // The headline is the article's title, and not said twice.
    var shown = chosen.filter { page.blocks[$0].tag != .h1 || page.words(of: page.blocks[$0]) != said.title }
    let blog = LiveBlog(evidence.linked)
    var entries = blog.entries
    if entries.isEmpty {
      let finder = ShownEntries(evidence, chosen: shown)
      entries = finder.entries(onDay: said.published?.day)
      // What says when an entry was written is no part of its text.
      if !entries.isEmpty { shown.removeAll(where: finder.isTime) }
    }
    let found = GivenText.better(than: shown.map { page.words(of: page.blocks[$0]) }, in: evidence.linked)
    return (blog.paragraphs.count > found.count ? blog.paragraphs : found, entries)
  }
}
