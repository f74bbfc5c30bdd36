/// Gives each element of a page its context.
struct ContextReader {
  private let tree: PageTree
  /// How much text each element holds, and all of them.
  private let mass: TextMass

  init(_ tree: PageTree, mass: TextMass) {
    self.tree = tree
    self.mass = mass
  }

  /// The context of every node, that of the elements around it included.
  func contexts() -> [BlockContext] {
    var contexts = [BlockContext](repeating: [], count: tree.nodes.count)
    for index in 1..<max(tree.nodes.count, 1) {
      let node = tree.nodes[index]
      let around = contexts[Int(node.parent)]
      contexts[index] = node.tag == .text ? around : joined(own(node, at: index), around, at: index)
    }
    return contexts
  }

  /// What is called an article's text, and holds a good part of the page's, is that wherever it stands.
  private func joined(_ own: BlockContext, _ around: BlockContext, at index: Int) -> BlockContext {
    let isText = !own.isDisjoint(with: [.body, .article, .main]) && mass.share(of: index) > Self.goodPart
    return own.union(isText ? around.subtracting(misnamed(index)) : around)
  }

  private static let goodPart = 0.3

  private func own(_ node: PageNode, at index: Int) -> BlockContext {
    var context = Self.byTag(node.tag)
    guard !node.attributeRange.isEmpty, node.tag != .html, node.tag != .body else { return context }
    context.formUnion(byAttributes(index))
    // What holds most of the page's text is its frame, whatever it is called.
    let isText = !context.isDisjoint(with: [.body, .article, .main])
    if mass.share(of: index) > (isText ? Self.goodPart : Self.frame) {
      // A wall of consent may well be all that a page shows; only what is called a text besides is none.
      context.subtract(isText ? misnamed(index) : misnamed(index).subtracting(.consent))
    }
    return context
  }

  /// A part of the text above which an element is the frame of the page.
  private static let frame = 0.4
  /// What an element with a large part of the text is not, whatever it is called. Comments and other stories may well be
  /// longer than the article; only what holds nearly all is none of those.
  private func misnamed(_ index: Int) -> BlockContext {
    mass.share(of: index) > Self.nearlyAll
      ? Self.unlikelyFrames : Self.unlikelyFrames.subtracting([.comments, .related])
  }

  private static let nearlyAll = 0.75
  private static let unlikelyFrames = BlockContext.foreign.union([
    .aside, .figure, .caption, .lead, .header, .references,
  ])

  private func byAttributes(_ index: Int) -> BlockContext {
    var reader = HintReader()
    if let name = tree.value(.class, of: index) { reader.read(name.prefix(Self.longestName)) }
    if let name = tree.value(.id, of: index) { reader.read(name.prefix(Self.longestName)) }
    if let name = tree.value(.role, of: index) { reader.read(name.prefix(Self.longestName)) }
    if let name = tree.value(.dataComponent, of: index) { reader.read(name.prefix(Self.longestName)) }
    var context = reader.context
    if reader.isBody { context.insert(.body) }
    if isHidden(index) { context.insert(.hidden) }
    context.formUnion(byProperty(index))
    return context
  }

  /// Bytes of a class that are looked at; styles by the dozen come to a few hundred.
  private static let longestName = 512

  private func isHidden(_ index: Int) -> Bool {
    if tree.value(.hidden, of: index) != nil { return true }
    if let value = tree.value(.ariaHidden, of: index), value.elementsEqual("true".utf8) { return true }
    guard let style = tree.value(.style, of: index) else { return false }
    let plain = style.prefix(Self.longestName).filter { !$0.isMarkupBlank }
    return plain.holds("display:none") || plain.holds("visibility:hidden")
  }

  private func byProperty(_ index: Int) -> BlockContext {
    guard let property = tree.value(.itemprop, of: index) else { return [] }
    if property.elementsEqual("articleBody".utf8) { return .body }
    if property.elementsEqual("author".utf8) || property.elementsEqual("datePublished".utf8) { return .byline }
    if property.elementsEqual("comment".utf8) { return .comments }
    return []
  }

  private static func byTag(_ tag: PageTag) -> BlockContext {
    switch tag {
    case .nav, .menu: .navigation
    case .footer: .footer
    case .aside: .aside
    case .header: .header
    case .article: .article
    case .main: .main
    case .figure, .picture: .figure
    case .figcaption, .caption: .caption
    case .ul, .ol, .dl: .list
    case .table: .table
    case .form: .form
    case .dialog: .overlay
    case .blockquote: .quote
    case .pre, .code, .tt: .code
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    default: []
    }
  }
}

/// How much prose stands under each element.
struct TextMass {
  /// The sum of all that comes before each node.
  private let sums: [Double]
  private let tree: PageTree

  /// The mass of a page of which each block weighs as `weight` says.
  init(_ page: PageBlocks, in tree: PageTree, weight: (TextBlock) -> Double) {
    var sums = [Double](repeating: 0, count: tree.nodes.count + 1)
    for (index, block) in page.blocks.enumerated() { sums[page.starts[index] + 1] += weight(block) }
    for index in 1..<sums.count { sums[index] += sums[index - 1] }
    self.sums = sums
    self.tree = tree
  }

  /// All of it.
  var whole: Double { sums[sums.count - 1] }

  /// What stands in an element.
  func mass(of node: Int) -> Double { sums[Int(tree.nodes[node].end)] - sums[node] }

  /// The part of the page's text that stands in an element.
  func share(of node: Int) -> Double { whole == 0 ? 0 : mass(of: node) / whole }
}
