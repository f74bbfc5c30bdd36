/// Names of people in a sentence, from the `Entity` notes of the GUM treebank (Zeldes, 2017).
///
/// GUM marks everything that speaks of a person, *she* and *the children* too. A name is the run of proper nouns that the head of such a
/// mention stands in.
public struct PersonNames {
  private var open: [(id: Substring, type: Substring, start: Int)] = []
  private var found: [Range<Int>] = []

  private init() {}

  /// The runs of words that name a person, in order, without overlap.
  public static func ranges(in sentence: TreebankSentence) -> [Range<Int>] {
    var names = PersonNames()
    for (index, word) in sentence.words.enumerated() {
      if let note = word.note("Entity") { names.read(note, at: index) }
    }
    let runs = names.found.compactMap { run(of: $0, in: sentence) }
    return Set(runs).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Reads brackets such as `(12-person-new-…`, `12)` and `(7-place-…)`, which may follow each other without a gap.
  private mutating func read(_ note: Substring, at index: Int) {
    var rest = note
    while let first = rest.first {
      if first == "(" {
        let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
        let parts = body.split(separator: "-", maxSplits: 2)
        open.append((parts.first ?? "", parts.count > 1 ? parts[1] : "", index))
        rest = rest.dropFirst(1 + body.count)
        if rest.first == ")" {
          close(parts.first ?? "", at: index)
          rest = rest.dropFirst()
        }
      } else {
        let id = rest.prefix { $0 != ")" && $0 != "(" }
        close(id.split(separator: "-").first ?? id, at: index)
        rest = rest.dropFirst(id.count)
        if rest.first == ")" { rest = rest.dropFirst() }
      }
    }
  }

  private mutating func close(_ id: Substring, at index: Int) {
    guard let place = open.lastIndex(where: { $0.id == id }) else { return }
    let mention = open.remove(at: place)
    if mention.type == "person" { found.append(mention.start..<(index + 1)) }
  }

  private static func run(of mention: Range<Int>, in sentence: TreebankSentence) -> Range<Int>? {
    let head = mention.first { !mention.contains(sentence.words[$0].head - 1) }
    guard let head, sentence.words[head].tag == "PROPN" else { return nil }
    var start = head
    var end = head + 1
    while start > mention.lowerBound, sentence.words[start - 1].tag == "PROPN" { start -= 1 }
    while end < mention.upperBound, sentence.words[end].tag == "PROPN" { end += 1 }
    return start..<end
  }
}
