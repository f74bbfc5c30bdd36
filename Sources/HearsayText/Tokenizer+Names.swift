extension Tokenizer {
  /// Adds the ids of the words of a name to `words`: those of its tokens, without hyphens.
  ///
  /// Most names are letters, blanks and hyphens. Their words are cut here, without a token for each; any other name goes through the scanner.
  /// A table of names is read so in a tenth of the time.
  public func appendWords(of bytes: [UInt8], in range: ByteRange, to words: inout [WordID]) {
    let count = words.count
    if appendPlainWords(of: bytes, in: range, to: &words) { return }
    words.removeSubrange(count...)
    let name = CanonicalText(bytes: Array(bytes[range.start..<range.end]))
    for token in tokens(of: name) where token.kind != .hyphen { words.append(token.id) }
  }

  /// Whether the name is plain, and its words were added.
  private func appendPlainWords(of bytes: [UInt8], in range: ByteRange, to words: inout [WordID]) -> Bool {
    var start = range.start
    var offset = start
    // The hash of the word so far; `nil` where it has more than letters of ASCII and must be folded as a whole.
    var hash: FNV1a? = FNV1a()
    while offset < range.end {
      let byte = bytes[offset]
      if isASCIILetter(byte) {
        hash?.add(byte | 0x20)
        offset += 1
        continue
      }
      let (value, length) = byte < 0x80 ? (UInt32(byte), 1) : Scalars.decode(bytes, at: offset)
      switch Scalars.classify(value) {
      case .letter: hash = nil
      case .digit:
        // What begins with a digit has rules of its own.
        if offset == start { return false }
        hash = nil
      case .space:
        guard appendPlainWord(of: bytes, from: start, to: offset, hash, &words) else { return false }
        start = offset + length
        hash = FNV1a()
      case .hyphen:
        // Only one that joins two words, and no digits, is passed over by every rule.
        guard offset > start, offset + 1 < range.end, isASCIILetter(bytes[offset - 1]),
          isASCIILetter(bytes[offset + 1]),
          appendPlainWord(of: bytes, from: start, to: offset, hash, &words)
        else { return false }
        start = offset + length
        hash = FNV1a()
      default: return false
      }
      offset += length
    }
    return appendPlainWord(of: bytes, from: start, to: range.end, hash, &words)
  }

  private func appendPlainWord(
    of bytes: [UInt8], from start: Int, to end: Int, _ hash: FNV1a?, _ words: inout [WordID]
  ) -> Bool {
    if start == end { return true }
    // A word with an accent may be told from others by it.
    if hash == nil, !language.accented.isEmpty { return false }
    let id = hash.map { WordID($0.value) } ?? Folding.id(of: bytes, from: start, to: end)
    // Fused words are short: `cannot` has six letters.
    if end - start <= 8, language.fusedWords.contains(id) { return false }
    words.append(id)
    return true
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension WordID {
  /// Folds and hashes a range of bytes, blanks and signs too: the whole of a name as one.
  public init(of bytes: [UInt8], in range: ByteRange) { self = Folding.id(of: bytes, from: range.start, to: range.end) }
}
