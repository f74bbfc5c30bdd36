import HearsayLexicon
import HearsayText

/// One file of a language pack, read record by record as the layers ask for them: lists of words, and tables of words with what they mean.
///
/// ```
/// list fruit
///   apple; pear; wild cherry
///
/// table colours
///   red cherry; {berry}
///
/// class berry
///   raspberry; strawberry
/// ```
///
/// What is asked for and missing is a fault; so is a record that nothing asks for.
struct PackFile {
  private let file: DataFile
  private let tokenizer: Tokenizer
  private var records: [String: [DataRecord]] = [:]
  /// The names of the records in the order of the file.
  private var order: [String] = []
  private var asked: Set<String> = []
  private var found: [DataFault] = []

  /// Reads the records of a file.
  init(_ file: DataFile, by tokenizer: Tokenizer) {
    self.file = file
    self.tokenizer = tokenizer
    for record in DataRecord.read(file, faults: &found) {
      guard Self.sorts.contains(record.sort) else {
        found.append(record.name.fault("a record of an unknown sort", advice: "begin it with list, table or class"))
        continue
      }
      let name = "\(record.sort) \(record.name.words)"
      if records[name] == nil { order.append(name) }
      records[name, default: []].append(record)
    }
  }

  private static let sorts = ["list", "table", "class"]

  /// Adds the faults of the file to `faults`, once everything has been asked for that ever is.
  func report(to faults: inout [DataFault]) {
    faults += found
    for name in order where !asked.contains(name) {
      guard let record = records[name]?.first else { continue }
      faults.append(record.name.fault("a \(record.sort) that nothing reads", advice: "take it away, or mend its name"))
    }
  }

  private mutating func fields(_ sort: String, _ name: String) -> [DataRecord.Field] {
    asked.insert("\(sort) \(name)")
    guard let named = records["\(sort) \(name)"] else {
      let place = DataPlace(file: file, range: ByteRange(0, 0))
      found.append(place.fault("no \(sort) “\(name)”", advice: "add a record “\(sort) \(name)”"))
      return []
    }
    return named.flatMap(\.fields)
  }

  // MARK: Lists

  /// A list with its phrases; it may be empty, but it must be there.
  mutating func list(_ name: String) -> WordLists.List {
    var list = WordLists.List()
    for field in fields("list", name) { list.add(field.line, by: tokenizer) }
    return list
  }

  /// The entries of a list as written.
  mutating func entries(_ name: String) -> [String] {
    fields("list", name).flatMap { parts(of: $0.line).map(\.words) }
  }

  /// A list of single words; an entry of several is a fault.
  mutating func words(_ name: String) -> WordSet {
    var words = WordSet()
    for field in fields("list", name) {
      for part in parts(of: field.line) {
        if let word = word(part) { words.insert(word) }
      }
    }
    return words
  }

  /// A list of endings: `-ing; -ed`.
  mutating func endings(_ name: String) -> Endings {
    Endings(
      fields("list", name).flatMap { parts(of: $0.line) }.compactMap { part in
        guard part.words.hasPrefix("-"), part.words.utf8.count > 1 else {
          found.append(part.fault("no ending", advice: "write it with a hyphen before it, as in “-ing”"))
          return nil
        }
        return String(part.words.dropFirst())
      })
  }

  /// A list of phrases that all mean the same.
  mutating func phrases(_ name: String) -> Phrases<Void> {
    Phrases(fields("list", name).flatMap { parts(of: $0.line) }.flatMap { written($0) }.map { ($0, ()) }, by: tokenizer)
  }

  // MARK: Tables

  /// A table of phrases with what they mean.
  ///
  /// - Parameter meaning: what the first word of a line says; `nil` makes the line a fault.
  mutating func phrases<Value>(_ name: String, _ meaning: (String) -> Value?) -> Phrases<Value> {
    Phrases(rows(name, meaning).flatMap { row in written(row.part).map { ($0, row.value) } }, by: tokenizer)
  }

  /// A table of single words with what they mean.
  mutating func values<Value>(_ name: String, _ meaning: (String) -> Value?) -> [WordID: Value] {
    var values: [WordID: Value] = [:]
    for row in rows(name, meaning) {
      if let word = word(row.part) { values[word] = row.value }
    }
    return values
  }

  /// A table whose lines are sets of words by name: the first word of a line is the name.
  mutating func sets(_ name: String) -> [String: WordSet] {
    var sets: [String: WordSet] = [:]
    for row in rows(name, { $0 }) {
      if let word = word(row.part) { sets[row.value, default: WordSet()].insert(word) }
    }
    return sets
  }

  private mutating func rows<Value>(
    _ name: String, _ meaning: (String) -> Value?
  ) -> [(part: DataPlace, value: Value)] {
    var rows: [(DataPlace, Value)] = []
    for field in fields("table", name) {
      guard let value = meaning(field.key) else {
        found.append(field.keyPlace.fault("an unknown meaning", advice: "see Docs/Languages.md for those of “\(name)”"))
        continue
      }
      rows += parts(of: field.value).map { ($0, value) }
    }
    return rows
  }

  // MARK: Entries

  private func parts(of place: DataPlace) -> [DataPlace] {
    split(file.text, place.range, at: UInt8(ascii: ";")).filter { !$0.isEmpty }.map {
      DataPlace(file: file, range: $0)
    }
  }

  /// The one word of an entry; `nil`, and a fault, where it is none or several.
  private mutating func word(_ part: DataPlace) -> WordID? {
    // A clitic is a token of its own only behind a word, and a hyphen none of a phrase, so these are folded whole.
    if part.words.hasPrefix("'") || part.words == "-" { return WordID(part.words) }
    let words = phrase(part.words, by: tokenizer)
    if words.count != 1 { found.append(part.fault("not one word", advice: "part words by “;”")) }
    return words.count == 1 ? words[0] : nil
  }

  /// An entry with each word of a class in its place: `this {season}` is `this season`, `this term`.
  private mutating func written(_ part: DataPlace) -> [String] {
    let words = part.words
    guard let open = words.firstIndex(of: "{"), let close = words[open...].firstIndex(of: "}") else { return [words] }
    let name = String(words[words.index(after: open)..<close])
    let (head, tail) = (words[..<open], words[words.index(after: close)...])
    return entries(ofClass: name).map { head + $0 + tail }
  }

  private mutating func entries(ofClass name: String) -> [String] {
    fields("class", name).flatMap { parts(of: $0.line).map(\.words) }
  }
}
