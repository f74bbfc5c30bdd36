/// The blocks of a page that are the text of its article.
struct MainText {
  /// Indices of blocks, ascending.
  let chosen: [Int]
}

/// Finds the main text of a page.
struct MainTextFinder {
  let tree: PageTree
  let page: PageBlocks
  let contexts: [BlockContext]
  let rough: TextMass

  init(_ tree: PageTree, _ page: PageBlocks) {
    self.tree = tree
    self.page = page
    rough = TextMass(page, in: tree) { ProseWeight.weight(of: $0, in: page) }
    contexts = ContextReader(tree, mass: rough).contexts()
  }

  func find() -> MainText {
    var best: [Int] = []
    var bestLetters = 0
    for foreign in Self.levels {
      let found = find(without: foreign)
      let letters = found.reduce(0) { $0 + page.blocks[$1].letters }
      if best.isEmpty || (bestLetters < Self.enough && letters > 2 * bestLetters) {
        (best, bestLetters) = (found, letters)
      }
    }
    return MainText(chosen: best.isEmpty ? find(without: Self.never) : best)
  }

  /// Letters of a text that needs no second look.
  private static let enough = 400

  /// What is left out, the most first: where next to nothing is left, less is.
  static let levels: [BlockContext] = [
    .foreign,
    [.navigation, .footer, .comments, .related, .share, .newsletter, .consent, .overlay, .breadcrumb, .form],
    [.navigation, .comments, .related, .share, .breadcrumb, .consent],
    // A short article stays one, however long the comments on it are.
    [.comments, .related, .consent],
  ]

  /// What asks for consent is no article, even where there is nothing else.
  private static let never: BlockContext = .consent

  func find(without foreign: BlockContext) -> [Int] {
    let mass = TextMass(page, in: tree) {
      contexts[$0.node].isDisjoint(with: foreign) ? ProseWeight.weight(of: $0, in: page) : 0
    }
    let container = container(mass)
    let inside = page.blocks(in: container..<Int(tree.nodes[container].end))
    let around = contexts[container]
    var chosen = leads(before: inside.lowerBound, without: foreign)
    chosen += inside.filter { keeps(page.blocks[$0], contexts[page.blocks[$0].node].subtracting(around), foreign) }
    return withoutLooseHeadings(chosen)
  }

  /// The innermost element with most of the prose.
  private func container(_ mass: TextMass) -> Int {
    var node = 0
    var next: Int? = 0
    while let here = next {
      node = here
      next = children(of: here).first { mass.mass(of: $0) >= max(Self.most * mass.mass(of: here), 1) }
    }
    return node
  }

  /// The part of the prose that an element must hold to be gone into.
  private static let most = 0.85

  /// What holds one paragraph and no text of several.
  private static let lines = TagSet(
    .text, .p, .li, .dt, .dd, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .figure, .figcaption, .a, .span)

  private func children(of node: Int) -> [Int] {
    var list: [Int] = []
    var index = node + 1
    while index < Int(tree.nodes[node].end) {
      if !Self.lines.contains(tree.nodes[index].tag) { list.append(index) }
      index = Int(tree.nodes[index].end)
    }
    return list
  }

  /// Prose between the headline and the text, and a line in larger type. What the headline stands in says nothing against
  /// them.
  private func leads(before start: Int, without foreign: BlockContext) -> [Int] {
    guard let headline = (0..<start).last(where: { page.blocks[$0].tag == .h1 }) else { return [] }
    let around = contexts[page.blocks[headline].node]
    return ((headline + 1)..<start).filter {
      let block = page.blocks[$0]
      guard contexts[block.node].subtracting(around).isDisjoint(with: foreign.union([.caption, .figure])) else {
        return false
      }
      let isLine = TagSet.headings.contains(block.tag) && block.letters >= Self.longHeading && block.linkShare == 0
      return isLine || ProseWeight.weight(of: block, in: page) > 0
    }
  }

  /// Letters of a heading that is a sentence.
  private static let longHeading = 40

  private func keeps(_ block: TextBlock, _ context: BlockContext, _ foreign: BlockContext) -> Bool {
    guard context.isDisjoint(with: foreign), !context.contains(.caption) else { return false }
    if context.contains(.figure), !page.endsSentence(block) || block.letters < 80 { return false }
    if block.linkShare > 0.6 { return false }
    return true
  }

  /// A heading stays where text follows it.
  private func withoutLooseHeadings(_ chosen: [Int]) -> [Int] {
    var kept: [Int] = []
    var hasText = false
    for index in chosen.reversed() {
      let isHeading = TagSet.headings.contains(page.blocks[index].tag)
      if isHeading, !hasText { continue }
      hasText = true
      kept.append(index)
    }
    return kept.reversed()
  }
}
