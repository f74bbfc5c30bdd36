/// An article's text like a proof-reader's copy: the words that a claim rests on are marked, and numbered behind.
///
/// Marks may overlap or stand in each other. HTML's elements may not, so the text is cut wherever a mark begins or ends, and each piece says which
/// claims it belongs to.
struct Galley {
  /// A claim's evidence.
  struct Mark: Hashable {
    let number: Int
    /// Bytes of the text.
    let start: Int
    let end: Int
  }

  /// A piece of text that belongs to the same claims throughout.
  struct Piece: Hashable {
    let text: String
    /// The numbers of its claims, in order; none for plain text.
    let claims: [Int]
    /// The numbers of the claims whose evidence ends with it.
    let ends: [Int]
  }

  /// A line of the text, or the sign that something is left out.
  enum Line: Hashable {
    case words([Piece])
    case gap

    /// A line without a mark.
    init(plain text: String) { self = .words([Piece(text: text, claims: [], ends: [])]) }
  }

  /// Bytes around evidence where the whole text may not be shown: a sentence or two.
  private static let reach = 180
  /// No article that people read is longer; of one that is, the beginning is shown.
  private static let longest = 200_000

  let lines: [Line]

  init(_ text: String, marks: [Mark], isWhole: Bool) {
    let bytes = Array(text.utf8)
    let marks = marks.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= bytes.count }
    var lines: [Line] = []
    var place = 0
    for window in Self.windows(bytes, marks, isWhole: isWhole) {
      if window.lowerBound > place { lines.append(.gap) }
      lines += Self.lines(bytes, window, marks)
      place = window.upperBound
    }
    if place < bytes.count { lines.append(.gap) }
    self.lines = lines
  }

  /// The parts of the text that are shown, in order and apart.
  private static func windows(_ bytes: [UInt8], _ marks: [Mark], isWhole: Bool) -> [Range<Int>] {
    guard !isWhole else { return [0..<blank(in: bytes, before: min(bytes.count, longest))] }
    let wanted = marks.map { mark in
      blank(
        in: bytes, after: max(0, mark.start - reach), upTo: mark.start)..<blank(
          in: bytes, before: min(bytes.count, mark.end + reach), downTo: mark.end)
    }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return wanted.reduce(into: []) { windows, next in
      guard let last = windows.last, next.lowerBound <= last.upperBound + 1 else { return windows.append(next) }
      windows[windows.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

  private static func blank(in bytes: [UInt8], after start: Int, upTo end: Int) -> Int {
    guard start > 0 else { return 0 }
    return (start..<end).first { isBlank(bytes[$0]) }.map { $0 + 1 } ?? end
  }

  private static func blank(in bytes: [UInt8], before end: Int, downTo start: Int = 0) -> Int {
    guard end < bytes.count else { return bytes.count }
    return (start..<end).last { isBlank(bytes[$0]) } ?? start
  }

  private static func lines(_ bytes: [UInt8], _ window: Range<Int>, _ marks: [Mark]) -> [Line] {
    bytes[window].split(separator: UInt8(ascii: "\n")).compactMap { line in
      let pieces = pieces(bytes, line.startIndex..<line.endIndex, marks)
      return pieces.contains { !$0.text.allSatisfy(\.isWhitespace) } ? .words(pieces) : nil
    }
  }

  private static func pieces(_ bytes: [UInt8], _ line: Range<Int>, _ marks: [Mark]) -> [Piece] {
    let own = marks.filter { $0.start < line.upperBound && $0.end > line.lowerBound }
    let cuts = Set(
      own.flatMap { [$0.start, $0.end] }.filter { line.contains($0) } + [line.lowerBound, line.upperBound]
    )
    .sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      let over = own.filter { $0.start < end && $0.end > start }
      return Piece(
        text: String(decoding: bytes[start..<end], as: UTF8.self), claims: over.map(\.number).sorted(),
        // Evidence that runs on over a line's end is numbered where it ends.
        ends: over.filter { $0.end == end }.map(\.number).sorted())
    }
  }
}
