/// Finds the language that a page says it is written in, as a BCP 47 tag.
struct LanguageFinder {
  let evidence: PageEvidence

  func language() -> String? {
    let html = evidence.tree.nodes.firstIndex { $0.tag == .html }.flatMap { evidence.tree.text(.lang, of: $0) }
    let candidates = [
      html, evidence.linked.first("inLanguage"),
      evidence.meta.first(["content-language", "language", "dc.language", "dcterms.language"]),
      evidence.meta.first(["og:locale"]),
    ]
    return candidates.lazy.compactMap { $0.flatMap(Self.tag) }.first
  }

  /// The tag in its usual form, `pt-BR`; `nil` where the words are no tag.
  static func tag(_ words: String) -> String? {
    let parts = words.split { "-_, ".contains($0) }
    guard let language = parts.first, (2...3).contains(language.utf8.count), language.utf8.allSatisfy(ASCII.isLetter)
    else { return nil }
    guard parts.count > 1, parts[1].utf8.count == 2, parts[1].utf8.allSatisfy(ASCII.isLetter) else {
      return language.lowercased()
    }
    return language.lowercased() + "-" + parts[1].uppercased()
  }
}
