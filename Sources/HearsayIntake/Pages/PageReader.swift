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
    let title = TitleFinder(evidence: evidence).title()
    let blog = LiveBlog(evidence.linked)
    // The headline is the article's title, and not said twice.
    let shown = chosen.filter { blocks.blocks[$0].tag != .h1 || blocks.words(of: blocks.blocks[$0]) != title }
    let found = GivenText.better(than: shown.map { blocks.words(of: blocks.blocks[$0]) }, in: evidence.linked)
    let paragraphs = blog.paragraphs.count > found.count ? blog.paragraphs : found
    return WebPage(
      evidence: evidence, title: title, paragraphs: paragraphs, entries: blog.entries,
      problems: decoded.problems + PageProblem.problems(tree, evidence.linked, paragraphs))
  }
}
