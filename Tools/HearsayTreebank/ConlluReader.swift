/// Reads CoNLL-U, the format of Universal Dependencies: words, multiword tokens, documents and paragraphs. Enhanced graphs and empty
/// words are left out.
public struct ConlluReader {
  private var documents: [TreebankDocument] = []
  private var words: [TreebankWord] = []
  private var ranges: [(number: String, form: String, words: Range<Int>, spaceAfter: Bool, line: Int)] = []
  private var beginsParagraph = true
  private var line = 0

  private init() {}

  /// The documents of a file. Sentences before the first `# newdoc` stand in a document without a name.
  ///
  /// - Throws: `ConlluFault` at the first line that cannot be read.
  public static func documents(in text: String) throws(ConlluFault) -> [TreebankDocument] {
    var reader = ConlluReader()
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      reader.line += 1
      try reader.read(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
    try reader.endSentence()
    guard reader.documents.contains(where: { !$0.sentences.isEmpty }) else { throw .empty }
    return reader.documents
  }

  private mutating func read(_ line: Substring.UTF8View) throws(ConlluFault) {
    if line.isEmpty { return try endSentence() }
    if line.first == UInt8(ascii: "#") { return readComment(String(Substring(line))) }
    let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard columns.count >= 10 else { throw .tooFewColumns(line: self.line) }
    if columns[0].contains(".") { return }
    if columns[0].contains("-") { return try readRange(columns) }
    try readWord(columns)
  }

  private mutating func readComment(_ comment: String) {
    if comment.hasPrefix("# newdoc") {
      let id = comment.split(separator: "=", maxSplits: 1).dropFirst().first.map { String($0.drop { $0 == " " }) }
      documents.append(TreebankDocument(id: id ?? "", sentences: []))
      beginsParagraph = true
    } else if comment == "# newpar" || comment.hasPrefix("# newpar ") {
      beginsParagraph = true
    }
  }

  private mutating func readRange(_ columns: [String]) throws(ConlluFault) {
    let ends = columns[0].split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] == words.count + 1, ends[1] > ends[0] else {
      throw .wrongRange(line: line, found: columns[0])
    }
    let hasSpace = !columns[9].split(separator: "|").contains("SpaceAfter=No")
    ranges.append((columns[0], columns[1], (ends[0] - 1)..<ends[1], hasSpace, line))
  }

  private mutating func readWord(_ columns: [String]) throws(ConlluFault) {
    guard Int(columns[0]) == words.count + 1 else { throw .wrongNumber(line: line, found: columns[0]) }
    guard let head = Int(columns[6]), head >= 0 else { throw .wrongHead(line: line, found: columns[6]) }
    words.append(
      TreebankWord(
        form: columns[1], lemma: columns[2], tag: columns[3], fineTag: columns[4], head: head, relation: columns[7],
        notes: columns[9]))
  }

  private mutating func endSentence() throws(ConlluFault) {
    guard !words.isEmpty else { return }
    if let wrong = words.first(where: { $0.head > words.count }) {
      throw .wrongHead(line: line, found: String(wrong.head))
    }
    guard Self.isTree(words.map(\.head)) else { throw .noTree(line: line) }
    if documents.isEmpty { documents.append(TreebankDocument(id: "", sentences: [])) }
    let sentence = TreebankSentence(words: words, tokens: try tokens(), beginsParagraph: beginsParagraph)
    documents[documents.count - 1].sentences.append(sentence)
    words.removeAll(keepingCapacity: true)
    ranges.removeAll()
    beginsParagraph = false
  }

  private func tokens() throws(ConlluFault) -> [TreebankToken] {
    var tokens: [TreebankToken] = []
    var next = 0
    for range in ranges {
      guard range.words.upperBound <= words.count else { throw .wrongRange(line: range.line, found: range.number) }
      tokens += singles(next..<range.words.lowerBound)
      tokens.append(TreebankToken(form: range.form, words: range.words, spaceAfter: range.spaceAfter))
      next = range.words.upperBound
    }
    return tokens + singles(next..<words.count)
  }

  private func singles(_ range: Range<Int>) -> [TreebankToken] {
    range.map { index in
      TreebankToken(
        form: words[index].form, words: index..<(index + 1), spaceAfter: words[index].note("SpaceAfter") != "No")
    }
  }

  /// Whether the heads, counted from 1 and 0 for the root, make a tree with one root.
  static func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    return heads.indices.allSatisfy { start in
      var word = start + 1
      for _ in heads.indices where word != 0 { word = heads[word - 1] }
      return word == 0
    }
  }
}
