import HearsayText

/// Endings of words, such as `-ing`, compared byte by byte with the text as it stands: a word in capitals has none.
struct Endings: Sendable {
  private let endings: [[UInt8]]

  /// The endings as written, without a hyphen.
  init(_ endings: [String]) { self.endings = endings.map { Array($0.utf8) } }

  /// Whether the words of a range end in one of them.
  ///
  /// - Parameter least: how many bytes must stand before the ending.
  func fit(_ range: ByteRange, in bytes: [UInt8], least: Int = 0) -> Bool {
    endings.contains { ending in
      range.count >= ending.count + least && bytes[(range.end - ending.count)..<range.end].elementsEqual(ending)
    }
  }

  /// A word without the first of them that it ends in; `nil` where it ends in none.
  func stem(of word: String) -> String? {
    let bytes = Array(word.utf8)
    guard let ending = endings.first(where: { bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0) })
    else { return nil }
    return String(decoding: bytes.dropLast(ending.count), as: UTF8.self)
  }

  /// The endings as written.
  var all: [String] { endings.map { String(decoding: $0, as: UTF8.self) } }
}

extension Scene {
  /// Whether a token ends in one of some endings.
  func ends(_ token: Int, in endings: Endings) -> Bool { endings.fit(tokens[token].range, in: layers.text.bytes) }
}
