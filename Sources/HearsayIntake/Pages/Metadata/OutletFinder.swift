/// Finds the name of the outlet that put a page out.
struct OutletFinder {
  let evidence: PageEvidence

  func outlet() -> String? {
    let (meta, linked) = (evidence.meta, evidence.linked)
    let publishers = linked.articles.lazy.compactMap { linked.names("publisher", in: $0).first }.first
    let names = [
      meta.first(["og:site_name"]), publishers,
      meta.first(["dc.publisher", "dcterms.publisher", "publisher", "citation_publisher"]),
      meta.first(["application-name", "apple-mobile-web-app-title"]), microdata,
    ]
    return names.lazy.compactMap { $0 }.first { !$0.contains("://") && $0.count <= Self.longest }
  }

  private var microdata: String? {
    guard let node = evidence.elements(.itemprop, having: "publisher").first else { return nil }
    let name = evidence.elements(.itemprop, having: "name").first { evidence.tree.descendants(of: node).contains($0) }
    let words = evidence.value(of: name ?? node)
    return words.isEmpty ? nil : words
  }

  /// Signs of the longest name that is believed; what is longer is a slogan.
  private static let longest = 80
}
