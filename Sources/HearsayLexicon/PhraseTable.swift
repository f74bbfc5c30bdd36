import HearsayText

/// Many phrases with what is filed under each, found in one pass over the folded words of a text.
///
/// Hyphens between words do not count: `Al-Nassr` and `Al Nassr` are one phrase. The longest phrase at a place wins.
///
/// The words are looked up by a `PhraseTrie`, which knows nothing of payloads and is compiled once; what is left here is inlined where it is asked.
public struct PhraseTable<Payload: Sendable>: Sendable {
  /// A phrase that was found.
  public struct Match: Sendable {
    /// Its tokens.
    public let tokens: Range<Int>
    /// What was filed under it, in the order of filing.
    public let payloads: [Payload]

    @usableFromInline
    init(tokens: Range<Int>, payloads: [Payload]) {
      self.tokens = tokens
      self.payloads = payloads
    }
  }

  @usableFromInline private(set) var trie = PhraseTrie()
  /// The payloads of all nodes, those of one side by side. An array for each node would be thousands of small ones to make.
  @usableFromInline private(set) var filed: [Payload] = []

  /// An empty table.
  public init() {}

  /// A table of what is there already.
  init(trie: PhraseTrie, filed: [Payload]) {
    self.trie = trie
    self.filed = filed
  }

  /// The number of nodes of the trie.
  public var nodeCount: Int { trie.places.count }

  /// Files a payload under a phrase. An empty phrase is ignored.
  public mutating func insert(_ words: [WordID], _ payload: Payload) {
    guard !words.isEmpty else { return }
    append(payload, to: trie.makeNode(of: words))
  }

  /// Makes room for about so many words, so that filing them does not build the table again and again.
  public mutating func reserveCapacity(_ words: Int) {
    trie.reserveCapacity(words)
    filed.reserveCapacity(words)
  }

  /// What is filed under exactly this phrase.
  @inlinable
  public func payloads(of words: [WordID]) -> [Payload] { Array(payloads(at: trie.place(of: words))) }

  /// What is filed under exactly this word alone, where it lies: layers ask this of every token.
  @inlinable
  public func payloads(of word: WordID) -> ArraySlice<Payload> { payloads(at: trie.place(of: word)) }

  /// The longest phrase that begins at the token `start`, within `limit`, with its payloads.
  @inlinable
  public func longestMatch(_ tokens: [Token], from start: Int, limit: Int) -> Match? {
    guard let (place, end) = trie.longest(tokens, from: start, limit: limit) else { return nil }
    return Match(tokens: start..<end, payloads: Array(payloads(at: place)))
  }

  /// The tokens of the longest phrase that begins at the token `start`, within `limit`.
  @inlinable
  public func longestRun(_ tokens: [Token], from start: Int, limit: Int) -> Range<Int>? {
    trie.longest(tokens, from: start, limit: limit).map { start..<$0.end }
  }

  // MARK: Payloads

  @inlinable
  func payloads(at place: PhraseTrie.Place) -> ArraySlice<Payload> {
    filed[Int(place.start)..<Int(place.start + place.count)]
  }

  /// Files a payload behind those of a node. They are moved to the end first where others stand behind them; few phrases have several payloads, so
  /// that what is left there is little.
  private mutating func append(_ payload: Payload, to node: Int) {
    let place = trie.places[node]
    if Int(place.start + place.count) != filed.count {
      trie.places[node].start = Int32(filed.count)
      for index in Int(place.start)..<Int(place.start + place.count) { filed.append(filed[index]) }
    }
    filed.append(payload)
    trie.places[node].count += 1
  }
}

extension PhraseTable where Payload: Equatable {
  /// Files a payload under a phrase, unless it stands there already.
  public mutating func insertOnce(_ words: [WordID], _ payload: Payload) {
    guard !words.isEmpty else { return }
    let node = trie.makeNode(of: words)
    if !payloads(at: trie.places[node]).contains(payload) { append(payload, to: node) }
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
