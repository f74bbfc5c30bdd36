import HearsayText

/// Many phrases, found in one pass over the folded words of a text: a trie of word ids in one open-addressing hash table.
///
/// Hyphens between words do not count: `Al-Nassr` and `Al Nassr` are one phrase. The longest phrase at a place wins.
public struct PhraseTable<Payload: Sendable>: Sendable {
  /// A phrase that was found.
  public struct Match: Sendable {
    /// Its tokens.
    public let tokens: Range<Int>
    /// What was filed under it, in the order of filing.
    public let payloads: [Payload]
  }

  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var children: [Int32] = Array(repeating: 0, count: 1024)
  private var used = 0
  private var payloads: [[Payload]] = [[]]

  /// An empty table.
  public init() {}

  /// The number of nodes of the trie.
  public var nodeCount: Int { payloads.count }

  /// Files a payload under a phrase. An empty phrase is ignored.
  public mutating func insert(_ words: [WordID], _ payload: Payload) {
    guard !words.isEmpty else { return }
    payloads[Int(makeNode(of: words))].append(payload)
  }

  /// Makes room for about so many words, so that filing them does not build the table again and again.
  public mutating func reserveCapacity(_ words: Int) {
    payloads.reserveCapacity(words)
    while keys.count < words * 2 { grow() }
  }

  /// The node of a phrase, made where there is none.
  private mutating func makeNode(of words: [WordID]) -> Int32 {
    var node: Int32 = 0
    for word in words { node = childOrNew(node, word) }
    return node
  }

  /// What is filed under exactly this phrase.
  public func payloads(of words: [WordID]) -> [Payload] {
    var node: Int32 = 0
    for word in words {
      guard let next = child(node, word) else { return [] }
      node = next
    }
    return node == 0 ? [] : payloads[Int(node)]
  }

  /// The longest phrase that begins at the token `start`, within `limit`.
  public func longestMatch(_ tokens: [Token], from start: Int, limit: Int) -> Match? {
    guard start < limit, var node = child(0, tokens[start].id) else { return nil }
    var index = start + 1
    var best: Match? = payloads[Int(node)].isEmpty ? nil : Match(tokens: start..<index, payloads: payloads[Int(node)])
    while index < limit {
      if tokens[index].kind == .hyphen {
        index += 1
        continue
      }
      guard let next = child(node, tokens[index].id) else { break }
      node = next
      index += 1
      if !payloads[Int(node)].isEmpty { best = Match(tokens: start..<index, payloads: payloads[Int(node)]) }
    }
    return best
  }

  // MARK: The hash table

  private func slot(_ node: Int32, _ word: WordID) -> (index: Int, isFilled: Bool) {
    let key = Self.key(node, word)
    let mask = keys.count - 1
    var index = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[index] != 0 {
      if keys[index] == key { return (index, true) }
      index = (index + 1) & mask
    }
    return (index, false)
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    let mixed = (word.value ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    let key = mixed ^ (mixed >> 32)
    return key == 0 ? 1 : key
  }

  private func child(_ node: Int32, _ word: WordID) -> Int32? {
    let (index, isFilled) = slot(node, word)
    return isFilled ? children[index] : nil
  }

  private mutating func childOrNew(_ node: Int32, _ word: WordID) -> Int32 {
    if used * 2 >= keys.count { grow() }
    let (index, isFilled) = slot(node, word)
    if isFilled { return children[index] }
    let new = Int32(payloads.count)
    payloads.append([])
    keys[index] = Self.key(node, word)
    children[index] = new
    used += 1
    return new
  }

  private mutating func grow() {
    let old = (keys, children)
    keys = Array(repeating: 0, count: old.0.count * 2)
    children = Array(repeating: 0, count: keys.count)
    let mask = keys.count - 1
    for (key, child) in zip(old.0, old.1) where key != 0 {
      var index = Int(truncatingIfNeeded: key >> 20) & mask
      while keys[index] != 0 { index = (index + 1) & mask }
      keys[index] = key
      children[index] = child
    }
  }
}

extension PhraseTable where Payload: Equatable {
  /// Files a payload under a phrase, unless it stands there already.
  public mutating func insertOnce(_ words: [WordID], _ payload: Payload) {
    guard !words.isEmpty else { return }
    let node = Int(makeNode(of: words))
    if !payloads[node].contains(payload) { payloads[node].append(payload) }
  }
}

/// The ids of the words of a phrase, as a tokeniser cuts them, without hyphens.
///
/// - Parameter tokenizer: that of the phrase's language; without it, the one that cuts the names of the lexicon.
public func phrase(_ words: String, by tokenizer: Tokenizer? = nil) -> [WordID] {
  var ids: [WordID] = []
  let bytes = Array(words.utf8)
  (tokenizer ?? .names).appendWords(of: bytes, in: ByteRange(0, bytes.count), to: &ids)
  return ids
}
