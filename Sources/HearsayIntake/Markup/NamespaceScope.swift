/// Which vocabulary each prefix means at a place of a document.
struct NamespaceScope {
  private var bindings: [(prefix: String, vocabulary: Vocabulary)] = []
  /// What is known of names already, by their index, and since which change of the bindings.
  private var known: [(meaning: Meaning, change: Int)?] = []
  /// How often a binding has come or gone.
  private var change = 0

  /// The vocabulary of an element's name, and whether its prefix is declared.
  typealias Meaning = (vocabulary: Vocabulary, isDeclared: Bool)

  /// How many prefixes mean something.
  var count: Int { bindings.count }

  mutating func bind(_ prefix: String, to namespace: ArraySlice<UInt8>) {
    bindings.append((prefix, Vocabulary(namespace: namespace)))
    change += 1
  }

  mutating func drop(_ count: Int) {
    guard count > 0 else { return }
    bindings.removeLast(count)
    change += 1
  }

  /// What an element's name means. Names without a prefix are the
  /// format's own, also under a namespace that nobody knows: feeds invent namespaces for RSS.
  mutating func vocabulary(of name: MarkupTree.Name, at index: Int32) -> Meaning {
    let place = Int(index)
    while known.count <= place { known.append(nil) }
    if let known = known[place], known.change == change { return known.meaning }
    let found = find(name)
    known[place] = (found, change)
    return found
  }

  private func find(_ name: MarkupTree.Name) -> Meaning {
    let bound = bindings.last { $0.prefix == name.prefix }?.vocabulary
    if name.prefix.isEmpty {
      return (bound == .other ? .core : bound ?? .core, true)
    }
    guard let vocabulary = bound ?? (name.prefix == "xml" ? .xml : nil) else {
      return (Vocabulary(undeclared: name.prefix), false)
    }
    return (vocabulary, true)
  }

  /// The vocabulary of an attribute's name: one without a prefix is in none.
  func attributeVocabulary(of name: MarkupTree.Name) -> Vocabulary {
    if name.prefix.isEmpty { return .core }
    if name.prefix == "xml" { return .xml }
    let bound = bindings.last { $0.prefix == name.prefix }?.vocabulary
    // An attribute with the prefix of the format itself is as good as one without, but for a name of its own.
    return bound ?? Vocabulary(undeclared: name.prefix)
  }
}
