extension TokenScanner {
  /// A word, or an address that begins like one; clitics and the parts of a fused word are written as tokens of their own.
  mutating func scanWord() {
    if let end = addressEnd() { return emit(.address, from: offset, to: end) }
    let start = offset
    var end = endOfRun(from: start)
    if let whole = abbreviationEnd(start, end) { return emit(.word, from: start, to: whole) }
    if !language.elided.isEmpty || !language.clipped.isEmpty, let past = elisionEnd(start, end) {
      return emit(.word, from: start, to: past)
    }
    // Apostrophes inside a word part a clitic (`Kiwior's`) or belong to the name (`N'Golo`, `O'Neill`).
    while let mark = scalar(at: end), mark.kind == .apostrophe, isLetter(at: end + mark.length) {
      let tailEnd = endOfRun(from: end + mark.length)
      if let cut = cliticStart(start, end, tail: id(end + mark.length, tailEnd)) {
        emit(.word, from: start, to: cut)
        return emit(.clitic, from: cut, to: tailEnd)
      }
      end = tailEnd
    }
    emitWord(from: start, to: end)
  }

  /// Where the clitic with this tail begins behind the word from `start` to `end`; `nil` where the tail is none.
  ///
  /// `n't` takes the `n` of the word with it (`did|n't`); without an `n` there is no such clitic (`gov't`).
  private func cliticStart(_ start: Int, _ end: Int, tail: WordID) -> Int? {
    guard language.clitics.contains(tail) else { return nil }
    guard tail == language.negativeTail else { return end }
    return bytes[end - 1] | 0x20 == UInt8(ascii: "n") && end - start > 1 ? end - 1 : nil
  }

  /// Where a word ends that stands with its apostrophe: `dell'` before the next word, `po'` before whatever follows; `nil` for any other.
  private func elisionEnd(_ start: Int, _ end: Int) -> Int? {
    guard let mark = scalar(at: end), mark.kind == .apostrophe else { return nil }
    let word = id(start, end)
    let past = end + mark.length
    if isGap(at: past), language.clipped.contains(word) { return past }
    let isElided = language.elided.contains(word) || language.smallElided.contains(word) && !isUpper(at: start)
    return isElided ? past : nil
  }

  private mutating func emitWord(from start: Int, to end: Int) {
    // Fused words are short: `cannot` has six letters.
    if end - start <= 8, language.fusedWords.contains(id(start, end)), let length = language.fused[id(start, end)] {
      emit(.word, from: start, to: start + length)
      return emit(.word, from: start + length, to: end)
    }
    emit(.word, from: start, to: end)
  }

  /// An apostrophe that no word has taken: a clitic behind a name or number, a word without its beginning (`'em`, `'90s`),
  /// or a quotation mark.
  mutating func scanApostrophe(_ value: UInt32, _ length: Int) {
    let tail = offset + length
    // Two straight ones or two grave accents are a typewriter's double mark.
    if value < 0x80, tail < bytes.count, bytes[tail] == bytes[offset] { return emit(.quote, 2 * length) }
    let tailEnd = endOfRun(from: tail)
    guard tailEnd > tail else { return emit(.quote, length) }
    if hangsOnWord, language.clitics.contains(id(tail, tailEnd)) { return emit(.clitic, from: offset, to: tailEnd) }
    if !hangsOnWord, language.elisions.contains(id(tail, tailEnd)) { return emit(.word, from: offset, to: tailEnd) }
    if !hangsOnWord, isDecade(tail, tailEnd) { return emit(.number, from: offset, to: tailEnd) }
    emit(.quote, length)
  }

  /// Whether a word, a number or a closing quotation mark stands right before the place that is read.
  private var hangsOnWord: Bool {
    guard !spaceBefore, let last = tokens.last else { return false }
    switch last.kind {
    case .word, .number, .clitic, .handle, .hashtag, .address: return true
    case .quote: return !last.spaceBefore
    default: return false
    }
  }

  /// Whether the run is two digits and an `s`, as in `'90s`.
  private func isDecade(_ start: Int, _ end: Int) -> Bool {
    end - start == 3 && isDigit(at: start) && isDigit(at: start + 1) && language.decadeTails.contains(bytes[start + 2])
  }
}
