/// Where a page of a list ends and the next one begins. Callers hand it back as they got it.
struct Cursor: Hashable, Sendable {
  /// How many are left out.
  let offset: Int

  /// Beyond this, a list is to be narrowed: leaving out many costs as much as reading them.
  static let farthest = 100_000

  init(offset: Int) { self.offset = offset }

  /// The cursor in one word.
  var text: String { "n\(String(offset, radix: 36))" }

  /// Reads what `text` writes; `nil` for anything else.
  init?(_ text: String) {
    guard text.hasPrefix("n"), let offset = Int(text.dropFirst(), radix: 36), (0...Self.farthest).contains(offset),
      Cursor(offset: offset).text == text
    else { return nil }
    self.offset = offset
  }
}
