/// Which vocabulary each prefix means at a place of a document.
struct NamespaceScope {
  private var bindings: [(prefix: String, vocabulary: Vocabulary)] = []
  /// What is known of names already, by their index; emptied whenever a binding comes or goes.
  private var known: [Int32: Vocabulary] = [:]

  mutating func bind(_ prefix: String, to namespace: String) {
    bindings.append((prefix, Vocabulary(namespace: namespace)))
    known.removeAll(keepingCapacity: true)
  }

  mutating func drop(_ count: Int) {
    guard count > 0 else { return }
    bindings.removeLast(count)
    known.removeAll(keepingCapacity: true)
  }

  /// The vocabulary of an element's name; `isDeclared` says whether its prefix is. Names without a prefix are the
  /// format's own, also under a namespace that nobody knows: feeds invent namespaces for RSS.
  mutating func vocabulary(
    of name: MarkupTree.Name, at index: Int32
  ) -> (vocabulary: Vocabulary, isDeclared: Bool) {
    if let vocabulary = known[index] { return (vocabulary, true) }
    let bound = bindings.last { $0.prefix == name.prefix }?.vocabulary
    if name.prefix.isEmpty {
      let vocabulary = bound == .other ? .core : bound ?? .core
      known[index] = vocabulary
      return (vocabulary, true)
    }
    guard let vocabulary = bound ?? (name.prefix == "xml" ? .xml : nil) else {
      return (Vocabulary(undeclared: name.prefix), false)
    }
    known[index] = vocabulary
    return (vocabulary, true)
  }

  /// The vocabulary of an attribute's name: one without a prefix is in none.
  mutating func attributeVocabulary(of name: MarkupTree.Name) -> Vocabulary {
    if name.prefix.isEmpty { return .core }
    if name.prefix == "xml" { return .xml }
    let bound = bindings.last { $0.prefix == name.prefix }?.vocabulary
    // An attribute with the prefix of the format itself is as good as one without, but for a name of its own.
    return bound ?? Vocabulary(undeclared: name.prefix)
  }
}
