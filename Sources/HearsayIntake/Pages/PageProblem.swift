import HearsayModel

/// What is odd about a page that is read all the same.
enum PageProblem {
  static func problems(_ tree: PageTree, _ linked: LinkedData, _ paragraphs: [String]) -> [Problem] {
    var list = PageLimit.allCases.filter { tree.limitsHit.contains($0) }.map(limit)
    if linked.broken > 0 {
      list.append(
        Problem(
          code: "broken-metadata", message: "What the page says of itself in JSON-LD is no JSON, and is not used."))
    }
    if paragraphs.isEmpty {
      list.append(
        Problem(
          code: "no-main-text", message: "No article is found in the page; it may need a browser to show its text."))
    }
    return list
  }

  private static func limit(_ limit: PageLimit) -> Problem {
    switch limit {
    case .bytes:
      Problem(code: "page-cut", message: "The page is longer than what is read of one; the end is not looked at.")
    case .nodes:
      Problem(code: "page-cut", message: "The page has more elements than are read of one; the end is not looked at.")
    case .depth:
      Problem(
        code: "deep-nesting", message: "Elements stand in one another deeper than is told apart; the text is kept.")
    }
  }
}
