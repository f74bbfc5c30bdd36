/// Pairs the quotation marks of one paragraph, nested and unclosed.
///
/// There is a stack for each family beside the common one, so that a mark finds its opener at once however many others
/// stand open.
struct QuotationPairing {
  struct Open {
    let mark: QuotationMark
    let depth: Int
  }

  struct Pair {
    let open: Int
    let close: Int
    let depth: Int
  }

  /// What has been opened and not closed, outermost first.
  private(set) var open: [Open] = []
  /// What has been closed, in the order of the closing marks.
  private(set) var closed: [Pair] = []
  /// For each family, where in `open` its marks are.
  private var places: [QuotationMark.Family: [Int]] = [:]

  mutating func read(_ mark: QuotationMark) {
    if mark.closes, let match = match(for: mark) {
      closed.append(Pair(open: open[match].mark.token, close: mark.token, depth: match))
      drop(to: match)
    } else if mark.opens {
      places[mark.family, default: []].append(open.count)
      open.append(Open(mark: mark, depth: open.count))
    }
  }

  /// Where in `open` the mark's opener is; `nil` where it closes nothing.
  private func match(for mark: QuotationMark) -> Int? {
    guard let match = places[mark.family]?.last else { return nil }
    let isInnermost = match == open.count - 1
    // Inside another family a single mark is an apostrophe, and a mark that may also open does so.
    if mark.family == .single || (mark.shape == .plain && mark.opens) { return isInnermost ? match : nil }
    return match
  }

  private mutating func drop(to count: Int) {
    while open.count > count, let last = open.popLast() { places[last.mark.family]?.removeLast() }
  }
}
