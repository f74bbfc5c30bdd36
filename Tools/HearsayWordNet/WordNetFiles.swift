/// The files of WordNet 3.0, in the format of wndb(5WN): indexes of lemmas, data of senses, exceptions to the rules of inflection, and counts.
struct WordNetFiles {
  private let file: (String) -> [UInt8]?

  /// Files that `file` gives by name; `nil` where there is none.
  init(_ file: @escaping (String) -> [UInt8]?) { self.file = file }

  /// The licence, which stands at the head of every index and data file in numbered lines.
  func notice() throws(WordNetFault) -> String {
    let head = try bytes("index.noun").split(separator: UInt8(ascii: "\n")).prefix { $0.first == UInt8(ascii: " ") }
    // The number, then the words.
    return head.map { line in
      line.split(separator: UInt8(ascii: " ")).dropFirst().map { String(decoding: $0, as: UTF8.self) }.joined(
        separator: " ")
    }
    .joined(separator: "\n")
  }

  /// The single words of a part of speech, in the order of the index.
  func lemmas(_ part: WordNetPart) throws(WordNetFault) -> [WordNetLemma] {
    let counts = try counts(part)
    let data = try bytes("data.\(part.rawValue)")
    let cases = part == .noun ? try self.cases() : [:]
    return try lines("index.\(part.rawValue)") { columns in
      guard columns.count > 3, let pointers = Int(columns[3]), columns.count > 6 + pointers,
        let start = Int(columns[6 + pointers]), let field = Self.field(data, at: start)
      else { return nil }
      var lemma = WordNetLemma(spelling: columns[0], count: counts[columns[0]] ?? 0, field: field)
      (lemma.isName, lemma.isCommon) = cases[columns[0]] ?? (false, true)
      return lemma
    }
    .filter { !$0.spelling.contains("_") }
  }

  /// Irregular forms by their lemmas, in the order of the file.
  func exceptions(_ part: WordNetPart) throws(WordNetFault) -> [String: [String]] {
    var forms: [String: [String]] = [:]
    for columns in try lines("\(part.rawValue).exc", { $0.count > 1 ? $0 : nil }) {
      for lemma in columns.dropFirst() { forms[lemma, default: []].append(columns[0]) }
    }
    return forms
  }

  /// How often the senses of each lemma were found in texts.
  private func counts(_ part: WordNetPart) throws(WordNetFault) -> [String: Int] {
    let digits = part == .adjective ? ["3", "5"] : [part.digit]
    var counts: [String: Int] = [:]
    for columns in try lines("cntlist.rev", { $0.count == 3 && $0[0].contains("%") ? $0 : nil }) {
      let key = columns[0].split(separator: "%")
      guard key.count == 2, let digit = key[1].first, digits.contains(digit), let count = Int(columns[2]) else {
        continue
      }
      counts[String(key[0]), default: 0] += count
    }
    return counts
  }

  /// Of each noun whether it is written with a capital in some sense, and without in some sense.
  private func cases() throws(WordNetFault) -> [String: (isName: Bool, isCommon: Bool)] {
    var cases: [String: (isName: Bool, isCommon: Bool)] = [:]
    let senses = try lines("data.noun") { columns -> [String]? in
      guard columns.count > 4, let count = Int(columns[3], radix: 16), columns.count > 4 + 2 * count else { return nil }
      return (0..<count).map { columns[4 + 2 * $0] }
    }
    for word in senses.joined() {
      let isName = word.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
      let known = cases[word.lowercased()] ?? (false, false)
      cases[word.lowercased()] = (known.isName || isName, known.isCommon || !isName)
    }
    return cases
  }

  /// The number of the lexicographers' file that stands behind the offset of a line of data; `nil` where no such line begins there.
  private static func field(_ data: [UInt8], at start: Int) -> Int? {
    guard start >= 0, start + 11 <= data.count, start == 0 || data[start - 1] == UInt8(ascii: "\n") else { return nil }
    return Int(String(decoding: data[(start + 9)..<(start + 11)], as: UTF8.self))
  }

  private func bytes(_ name: String) throws(WordNetFault) -> [UInt8] {
    guard let bytes = file(name) else { throw .missing(file: name) }
    return bytes
  }

  /// What `read` makes of the columns of each line, the licence at the head of a file apart, whose lines begin with a space.
  private func lines<Value>(_ name: String, _ read: ([String]) -> Value?) throws(WordNetFault) -> [Value] {
    var values: [Value] = []
    for (index, line) in try bytes(name).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let first = line.first, first != UInt8(ascii: " ") else { continue }
      let gloss = line.firstIndex(of: UInt8(ascii: "|")) ?? line.endIndex
      let columns = line[..<gloss].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard let value = read(columns) else { throw .unreadable(file: name, line: index + 1) }
      values.append(value)
    }
    return values
  }
}
