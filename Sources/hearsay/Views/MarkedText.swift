/// A text with brackets around the evidence of its claims, and the claims' numbers behind it: `[Milan rang him.](1)`.
struct MarkedText {
  /// The paragraphs of the text with their marks, without empty ones.
  let paragraphs: [String]

  /// Marks are ranges of bytes, each with the number of its claim; those that do not lie in the text are left out.
  init(text: String, marks: [(range: (start: Int, end: Int), number: Int)]) {
    let bytes = Array(text.utf8)
    var openings: [Int: Int] = [:]
    var closings: [Int: [[Int]]] = [:]
    for (range, numbers) in Self.grouped(marks)
    where 0 <= range.start && range.start < range.end && range.end <= bytes.count {
      openings[range.start, default: 0] += 1
      closings[range.end, default: []].append(numbers)
    }
    var marked: [UInt8] = []
    for offset in 0...bytes.count {
      for numbers in closings[offset] ?? [] {
        marked += "](\(numbers.map(String.init).joined(separator: ", ")))".utf8
      }
      marked += repeatElement(UInt8(ascii: "["), count: openings[offset] ?? 0)
      if offset < bytes.count { marked.append(bytes[offset]) }
    }
    paragraphs = String(decoding: marked, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init).filter {
      $0.contains { !$0.isWhitespace }
    }
  }

  /// One mark for claims that share their evidence, in the order in which they come.
  private static func grouped(
    _ marks: [(range: (start: Int, end: Int), number: Int)]
  ) -> [(range: (start: Int, end: Int), numbers: [Int])] {
    var groups: [(range: (start: Int, end: Int), numbers: [Int])] = []
    for mark in marks {
      if let place = groups.firstIndex(where: { $0.range == mark.range }) {
        groups[place].numbers.append(mark.number)
      } else {
        groups.append((mark.range, [mark.number]))
      }
    }
    return groups
  }
}
