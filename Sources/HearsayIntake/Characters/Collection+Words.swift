extension Collection<UInt8> {
  /// Whether the bytes of some words stand in these.
  func holds(_ words: StaticString) -> Bool {
    words.withUTF8Buffer { wanted in
      var rest = self[...]
      while let first = rest.firstIndex(of: wanted[0]) {
        rest = rest[first...]
        if rest.starts(with: wanted) { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }

  /// Whether some words in lower case stand in these, in letters of any case.
  func holds(folded words: StaticString) -> Bool { lazy.map(ASCII.lower).holds(words) }
}
