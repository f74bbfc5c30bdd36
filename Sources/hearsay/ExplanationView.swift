import HearsayDesk
import HearsayModel

/// The tree behind a claim, drawn with lines.
struct ExplanationView {
  let style: Style
  let width: Int

  func block(_ explained: Explained) -> String {
    let claim = explained.claim
    let reading = explained.article.reading
    let phrasing = Phrasing(player: claim.player.map(Phrasing.Player.name) ?? .unnamed)
    let place = explained.article.article.title ?? explained.article.place
    let facts = [
      "claim \(explained.number) of \(place)", claim.kind.rawValue, "confidence \(percent(claim.confidence))",
      claim.id.value,
    ].joined(separator: " · ")
    var text = wrapped(phrasing.sentence(for: claim), style.title)
    if !claim.chain.isEmpty { text += wrapped("on the word of \(TermWords.words(for: claim.chain))", style.source) }
    text += wrapped("“\(reading.words(at: claim.evidence))”", style.dim) + wrapped(facts, style.dim) + "\n"
    return text + tree(explained.explanation, reading, first: "", rest: "")
  }

  private func percent(_ share: Double) -> String { "\(Int((min(max(share, 0), 1) * 100).rounded())) %" }

  private func wrapped(_ text: String, _ dress: (String) -> String) -> String {
    Wrapping.lines(Shown.line(text), width: width).map { dress($0) + "\n" }.joined()
  }

  /// A node and those under it. `first` stands before its first line, `rest` before every other line.
  private func tree(_ node: Explanation, _ reading: Reading, first: String, rest: String) -> String {
    let trunk = rest + (node.parts.isEmpty ? "" : "│  ")
    let own = lines(of: node, reading, columns: width - DisplayWidth.of(trunk)).enumerated().map {
      ($0 == 0 ? first : trunk) + $1 + "\n"
    }
    return node.parts.enumerated().reduce(own.joined()) { text, part in
      let isLast = part.offset == node.parts.count - 1
      return text
        + tree(part.element, reading, first: rest + (isLast ? "└─ " : "├─ "), rest: rest + (isLast ? "   " : "│  "))
    }
  }

  /// What was decided, by what, and on which words.
  private func lines(of node: Explanation, _ reading: Reading, columns: Int) -> [String] {
    var lines = Wrapping.lines(Shown.line(node.decision), width: columns)
    let by = "(\(Shown.line(node.by)))"
    if let last = lines.last, DisplayWidth.of(last) + 1 + DisplayWidth.of(by) <= columns {
      lines[lines.count - 1] = "\(last) \(style.dim(by))"
    } else {
      lines += Wrapping.lines(by, width: columns).map(style.dim)
    }
    guard let range = node.range else { return lines }
    return lines + Wrapping.lines("“\(Shown.line(reading.words(at: range)))”", width: columns).map(style.source)
  }
}
