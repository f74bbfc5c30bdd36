extension TokenScanner {
  /// Where the abbreviation that begins at `start` ends, with its full stops: `St.`, `A.C.`, `J.`; `nil` where the word
  /// from `start` to `end` is none.
  func abbreviationEnd(_ start: Int, _ end: Int) -> Int? {
    guard scalar(at: end)?.kind == .point, scalar(at: end + 1)?.kind != .point else { return nil }
    let afterStop = end + 1
    // No sentence ends before a comma: `Jr.,`, `Inc.;`.
    if isByte(",", at: afterStop) || isByte(";", at: afterStop) { return afterStop }
    if isOneLetter(start, end) {
      if let last = letterChainEnd(start, end) { return last }
      if isInitial(start, end) { return afterStop }
    }
    let word = id(start, end)
    if language.abbreviations.contains(word) { return afterStop }
    return language.numberAbbreviations.contains(word) && isDigit(at: endOfSpaces(from: afterStop)) ? afterStop : nil
  }

  private func isOneLetter(_ start: Int, _ end: Int) -> Bool { start + Scalars.decode(bytes, at: start).length == end }

  /// The end of `A.C.`, `p.m.` or, in capitals, `U.S` without its last full stop.
  private func letterChainEnd(_ start: Int, _ end: Int) -> Int? {
    var last = end + 1
    var parts = 1
    while let letter = scalar(at: last), letter.kind == .letter {
      let letterEnd = last + letter.length
      if scalar(at: letterEnd)?.kind == .point {
        last = letterEnd + 1
        parts += 1
        continue
      }
      let isWhole = isUpper(at: start) && Scalars.isUpper(letter.value) && endOfRun(from: letterEnd) == letterEnd
      return isWhole ? letterEnd : (parts > 1 ? last : nil)
    }
    return parts > 1 ? last : nil
  }

  /// Whether the lone letter is the initial of a name (`J. Smith`), not the end of a sentence (`in Group B. The`, `than I.`).
  private func isInitial(_ start: Int, _ end: Int) -> Bool {
    guard isUpper(at: start), let next = scalar(at: end + 1), next.kind == .space || Scalars.isUpper(next.value) else {
      return false
    }
    if let last = tokens.last, !lineBreakBefore {
      if last.kind == .number || language.letteredNouns.contains(last.id) { return false }
      if language.loneLetters.contains(id(start, end)), !last.isCapitalised { return false }
    }
    let word = endOfSpaces(from: end + 1)
    return !(isUpper(at: word) && language.starters.contains(id(word, endOfRun(from: word))))
  }

  private func endOfSpaces(from start: Int) -> Int {
    var end = start
    while let next = scalar(at: end), next.kind == .space { end += next.length }
    return end
  }
}
