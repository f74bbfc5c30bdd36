import HearsayModel

/// Finds the entries of a live blog as the page shows them: elements side by side, each with a time of its own, that together hold most of
/// the main text.
///
/// Comments and boxes of other stories are built in the same way, but are no main text, and so never hold most of it.
struct ShownEntries {
  private let evidence: PageEvidence
  /// Indices of the main text's blocks, ascending.
  private let chosen: [Int]
  /// Letters of the main text before each of its blocks, and all of them.
  private let letters: [Int]
  /// The nodes that tell a time, ascending.
  private let marks: [Int]

  init(_ evidence: PageEvidence, chosen: [Int]) {
    let page = evidence.page
    self.evidence = evidence
    self.chosen = chosen
    letters = chosen.reduce(into: [0]) { sums, index in sums.append((sums.last ?? 0) + page.blocks[index].letters) }
    let times = evidence.tree.nodes.indices.filter { evidence.tree.nodes[$0].tag == .time }
    let lines = page.blocks.indices.filter { ClockLine.isOne(page.bytes[page.blocks[$0].text]) }.map { page.starts[$0] }
    marks = (times + lines).sorted()
  }

  /// The entries in the order of the page; none where it is no live blog.
  ///
  /// - Parameter day: The day of the page, for entries that tell the hour alone.
  func entries(onDay day: Day?) -> [LiveEntry] {
    guard marks.count >= Self.fewest else { return [] }
    let entries = items().prefix(LiveBlog.mostEntries).map { entry(in: $0, day) }
    return Self.areInOrder(entries.compactMap(\.published?.day)) ? entries : []
  }

  /// Fewer elements with a time each are an article and what stands beside it.
  private static let fewest = 3
  /// The part of the main text that entries hold: the rest is what stands above them, a summary or a lead.
  private static let most = 0.6
  /// Days that a live blog goes on at most: the last month of a window.
  private static let longest = 31

  /// The elements that are entries: the walk goes down from the page to the element that holds them, as long as one child has most of the
  /// text.
  private func items() -> [Int] {
    let enough = Int(Self.most * Double(letters.last ?? 0))
    var node = 0
    while enough > 0 {
      let texts = children(of: node).map { (node: $0, letters: letters(in: $0)) }.filter { $0.letters > 0 }
      guard let largest = texts.max(by: { $0.letters < $1.letters }) else { return [] }
      let items = texts.filter { mark(in: $0.node) != nil }
      let sum = items.reduce(0) { $0 + $1.letters }
      if items.count >= Self.fewest, sum >= enough, largest.letters < enough || items.count > Self.certain {
        return items.map(\.node)
      }
      guard largest.letters >= enough else { return [] }
      node = largest.node
    }
    return []
  }

  /// So many elements with times and text are entries, even where one of them is longer than all others.
  private static let certain = 8

  private func children(of node: Int) -> [Int] {
    var list: [Int] = []
    var index = node + 1
    while index < Int(evidence.tree.nodes[node].end) {
      if evidence.tree.nodes[index].tag != .text { list.append(index) }
      index = Int(evidence.tree.nodes[index].end)
    }
    return list
  }

  /// The blocks of the main text in an element, as places in `chosen`.
  private func blocks(in node: Int) -> Range<Int> {
    let end = Int(evidence.tree.nodes[node].end)
    let first = chosen.firstPlace { evidence.page.starts[$0] >= node }
    return first..<max(first, chosen.firstPlace { evidence.page.starts[$0] >= end })
  }

  private func letters(in node: Int) -> Int {
    let range = blocks(in: node)
    return letters[range.upperBound] - letters[range.lowerBound]
  }

  /// The first time in an element, before the end of its text.
  private func mark(in node: Int) -> Int? {
    let place = marks.firstPlace { $0 >= node }
    return place < marks.count && marks[place] < Int(evidence.tree.nodes[node].end) ? marks[place] : nil
  }

  private func entry(in node: Int, _ day: Day?) -> LiveEntry {
    let page = evidence.page
    var lines = blocks(in: node).map { chosen[$0] }.filter { !isTime($0) }
    let hasTitle = lines.first.map { TagSet.headings.contains(page.blocks[$0].tag) } ?? false
    let title = hasTitle ? page.words(of: page.blocks[lines.removeFirst()]) : nil
    return LiveEntry(
      title: title, published: mark(in: node).flatMap { time(at: $0, day) },
      paragraphs: lines.map { page.words(of: page.blocks[$0]) })
  }

  /// Whether a block says when and nothing else: the hour, or all that stands in a `time` element.
  func isTime(_ block: Int) -> Bool {
    let (page, start) = (evidence.page, evidence.page.starts[block])
    if ClockLine.isOne(page.bytes[page.blocks[block].text]) { return true }
    let place = marks.firstPlace { $0 >= start } - 1
    guard place >= 0, start < Int(evidence.tree.nodes[marks[place]].end) else { return false }
    return page.words(of: page.blocks[block]) == evidence.text(of: marks[place])
  }

  /// The time at a mark; one that tells the hour alone is of the page's day.
  private func time(at mark: Int, _ day: Day?) -> PageTime? {
    let isElement = evidence.tree.nodes[mark].tag == .time
    if isElement, let words = evidence.tree.text(.datetime, of: mark), let time = DateFinder.time(words) { return time }
    let shown =
      isElement ? evidence.text(of: mark) : PageText.words(of: evidence.tree.bytes[evidence.tree.nodes[mark].textRange])
    return DateFinder.time(shown) ?? day.map { PageTime(day: $0, words: shown) }
  }

  /// Whether days go forth or back without turning, within the longest time: those of matches to come, or of years past, do not.
  private static func areInOrder(_ days: [Day]) -> Bool {
    guard let first = days.first, let last = days.last else { return true }
    let isRising = zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
    let isFalling = zip(days, days.dropFirst()).allSatisfy { $0 >= $1 }
    return (isRising || isFalling) && abs(first.number - last.number) <= longest
  }
}

extension [Int] {
  /// The first place whose element passes, where all after it pass too; the count where none does.
  fileprivate func firstPlace(where passes: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
