/// Reads the words of a class or an id: they are parted by signs, digits and capital letters (`relatedPosts`, `c-article__body`).
struct HintReader {
  private(set) var context: BlockContext = []
  private var hasWhole = false
  private var hasText = false

  /// Whether a name says “article body” or the like.
  var isBody: Bool { hasWhole && hasText }

  /// Reads the classes of an element.
  mutating func read(_ classes: ArraySlice<UInt8>) {
    for name in classes.split(whereSeparator: \.isMarkupBlank) where !Self.isTopic(name) { readName(name) }
  }

  /// WordPress gives each post the topics that it is filed under as classes: `category-football tag-ads`.
  private static func isTopic(_ name: ArraySlice<UInt8>) -> Bool {
    name.starts(with: "category-".utf8) || name.starts(with: "tag-".utf8)
  }

  private mutating func readName(_ name: ArraySlice<UInt8>) {
    var hash = NameHash()
    var length = 0
    var isAfterLower = false
    for byte in name {
      if !ASCII.isLetter(byte) || (byte < 0x60 && isAfterLower) {
        end(hash, length)
        hash = NameHash()
        length = 0
      }
      isAfterLower = ASCII.isLetter(byte) && byte > 0x60
      guard ASCII.isLetter(byte) else { continue }
      hash.fold(byte)
      length += 1
      // No stem is shorter than three letters or longer than twelve.
      if length > 2, length < 13, let meaning = HintWords.stems[hash] { add(meaning) }
    }
    end(hash, length)
  }

  private mutating func end(_ hash: NameHash, _ length: Int) {
    if length > 1, let meaning = HintWords.words[hash] { add(meaning) }
  }

  private mutating func add(_ meaning: HintWords.Meaning) {
    context.formUnion(meaning.context)
    hasWhole = hasWhole || meaning.isWhole
    hasText = hasText || meaning.isText
  }
}
