/// One sentence as the grammar reads it: tags, and the tree of its words.
///
///     let tree = grammar.tree(of: ["Tom", "Varley", "joined", "them"])
///     tree.words[2].tag             // .verb
///     tree.words[0].head            // 2: "Tom" hangs on "joined"
///     tree.words[0].relation.name   // "nsubj": as its subject
///     tree.children(of: 2)          // [0, 3]
public struct Tree: Hashable, Sendable {
  /// What is known of one word.
  public struct Word: Hashable, Sendable {
    /// Its part of speech.
    public var tag: UniversalTag
    /// Its fine part of speech.
    public var fineTag: FineTag
    /// How it hangs on its head.
    public var relation: Relation
    /// The index of the word that it hangs on, in the same sentence; `nil` for the root. Every sentence has one root and no circles.
    public var head: Int? { headIndex < 0 ? nil : Int(headIndex) }

    /// The head in few bytes; -1 for the root.
    var headIndex: Int32
  }

  /// Its words, in order: one for each token.
  public let words: [Word]

  /// The index of the word that hangs on no other; `nil` for a sentence without words.
  public var root: Int? { words.firstIndex { $0.headIndex < 0 } }

  /// The words that hang on the word at `index`, from left to right.
  public func children(of index: Int) -> [Int] {
    words.indices.filter { words[$0].headIndex == Int32(index) }
  }

  /// The words above the one at `index`: its head, the head of that, up to the root.
  public func ancestors(of index: Int) -> [Int] {
    var ancestors: [Int] = []
    var next = words[index].head
    while let head = next {
      ancestors.append(head)
      next = words[head].head
    }
    return ancestors
  }

  /// The first and last word, half-open, of all that hangs on the word at `index`, itself included.
  public func span(of index: Int) -> Range<Int> {
    var first = index
    var last = index
    for word in words.indices where ancestors(of: word).contains(index) {
      first = min(first, word)
      last = max(last, word)
    }
    return first..<(last + 1)
  }
}
