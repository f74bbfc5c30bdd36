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

  /// A way from one node to another by a word; none where its key is 0. Both numbers lie beside each other, so that a step looks at one place.
  private struct Step {
    var key: UInt64 = 0
    var node: Int32 = 0
  }

  /// Where the payloads of a node stand among all.
  private struct Place {
    var start: Int32 = 0
    var count: Int32 = 0
  }

  private var steps: [Step] = []
  private var places = [Place()]
  /// The payloads of all nodes, those of one side by side. An array for each node would be thousands of small ones to make.
  private var filed: [Payload] = []

  /// An empty table.
  public init() {}

  /// The number of nodes of the trie.
  public var nodeCount: Int { places.count }

  /// Files a payload under a phrase. An empty phrase is ignored.
  public mutating func insert(_ words: [WordID], _ payload: Payload) {
    guard !words.isEmpty else { return }
    append(payload, to: makeNode(of: words))
  }

  /// Makes room for about so many words, so that filing them does not build the table again and again.
  public mutating func reserveCapacity(_ words: Int) {
    places.reserveCapacity(words)
    filed.reserveCapacity(words)
    while steps.count < words * 2 { grow() }
  }

  /// What is filed under exactly this phrase.
  public func payloads(of words: [WordID]) -> [Payload] {
    var node: Int32 = 0
    for word in words {
      guard let next = child(node, word) else { return [] }
      node = next
    }
    return Array(payloads(at: node))
  }

  /// The longest phrase that begins at the token `start`, within `limit`.
  public func longestMatch(_ tokens: [Token], from start: Int, limit: Int) -> Match? {
    guard start < limit, var node = child(0, tokens[start].id) else { return nil }
    var index = start + 1
    var best: (node: Int32, end: Int)? = places[Int(node)].count == 0 ? nil : (node, index)
    while index < limit {
      if tokens[index].kind == .hyphen {
        index += 1
        continue
      }
      guard let next = child(node, tokens[index].id) else { break }
      node = next
      index += 1
      if places[Int(node)].count > 0 { best = (node, index) }
    }
    return best.map { Match(tokens: start..<$0.end, payloads: Array(payloads(at: $0.node))) }
  }

  // MARK: Payloads

  private func payloads(at node: Int32) -> ArraySlice<Payload> {
    let place = places[Int(node)]
    return filed[Int(place.start)..<Int(place.start + place.count)]
  }

  /// Files a payload behind those of a node. They are moved to the end first where others stand behind them; few phrases have several payloads, so
  /// that what is left there is little.
  private mutating func append(_ payload: Payload, to node: Int) {
    let place = places[node]
    if Int(place.start + place.count) != filed.count {
      places[node].start = Int32(filed.count)
      for index in Int(place.start)..<Int(place.start + place.count) { filed.append(filed[index]) }
    }
    filed.append(payload)
    places[node].count += 1
  }

  // MARK: The hash table

  /// The node of a phrase, made where there is none.
  private mutating func makeNode(of words: [WordID]) -> Int {
    var node: Int32 = 0
    for word in words { node = childOrNew(node, word) }
    return Int(node)
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = steps.count - 1
    var index = Int(truncatingIfNeeded: key >> 20) & mask
    while steps[index].key != 0, steps[index].key != key { index = (index + 1) & mask }
    return index
  }

  @inline(__always)
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    let mixed = (word.value ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    let key = mixed ^ (mixed >> 32)
    return key == 0 ? 1 : key
  }

  private func child(_ node: Int32, _ word: WordID) -> Int32? {
    guard !steps.isEmpty else { return nil }
    let step = steps[slot(Self.key(node, word))]
    // No step leads to the first node.
    return step.node == 0 ? nil : step.node
  }

  private mutating func childOrNew(_ node: Int32, _ word: WordID) -> Int32 {
    if places.count * 2 > steps.count { grow() }
    let key = Self.key(node, word)
    let index = slot(key)
    if steps[index].key == key { return steps[index].node }
    let new = Int32(places.count)
    places.append(Place())
    steps[index] = Step(key: key, node: new)
    return new
  }

  /// Doubles the room for steps. Many tables hold a word or two, so the first room is small.
  private mutating func grow() {
    let old = steps
    steps = Array(repeating: Step(), count: max(old.count * 2, 8))
    for step in old where step.key != 0 { steps[slot(step.key)] = step }
  }
}

extension PhraseTable where Payload: Equatable {
  /// Files a payload under a phrase, unless it stands there already.
  public mutating func insertOnce(_ words: [WordID], _ payload: Payload) {
    guard !words.isEmpty else { return }
    let node = makeNode(of: words)
    if !payloads(at: Int32(node)).contains(payload) { append(payload, to: node) }
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
