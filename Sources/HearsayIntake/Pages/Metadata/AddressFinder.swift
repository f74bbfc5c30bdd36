/// Finds the address by which a page wants to be known.
struct AddressFinder {
  let evidence: PageEvidence

  func address() -> String? {
    let canonical = evidence.elements(.rel, having: "canonical").first { evidence.tree.nodes[$0].tag == .link }
    let given =
      canonical.flatMap { evidence.tree.text(.href, of: $0) } ?? evidence.meta.first(["og:url", "twitter:url"])
    guard let given, !given.isEmpty else { return evidence.address }
    let whole = evidence.address.map { WebAddress.resolve(given, against: $0) } ?? given
    guard whole.hasPrefix("http://") || whole.hasPrefix("https://"), Self.isArticle(whole) else {
      return evidence.address
    }
    return whole
  }

  /// Some sites name their front page in every page; that is no address of an article.
  private static func isArticle(_ address: String) -> Bool {
    address.split(separator: "/", omittingEmptySubsequences: true).count > 2 || address.contains("?")
  }
}
