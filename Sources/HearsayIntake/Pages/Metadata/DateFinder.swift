import HearsayModel

/// Finds when an article was published and last changed.
struct DateFinder {
  let evidence: PageEvidence

  /// The day of publication, by the surest of all that tells of it.
  func published() -> PageTime? {
    guard let time = stated else { return address() ?? shown ?? fallback }
    // Programs give the time in Greenwich; the address has the day that the newsroom calls it.
    if let filed = address(), abs(filed.day.number - time.day.number) <= 1 { return filed }
    return displayed(insteadOf: time) ?? time
  }

  /// The day that readers are shown where programs are told another: that of the newsroom's own clock, or of the last change where nothing
  /// else is shown. Two roads must lead to it, since boxes, captions and hidden lines have days as well; and where the address has any
  /// day, or the line shows what programs are told too, it is no better.
  private func displayed(insteadOf stated: PageTime) -> PageTime? {
    guard address() == nil, let near = nearHeadline(), near.day != stated.day,
      [markedTime()?.day, byline()?.day].contains(near.day), !days(in: near.words).contains(stated.day)
    else { return nil }
    return near
  }

  /// What the page says to programs.
  private var stated: PageTime? {
    linked("datePublished") ?? tags(Self.publication) ?? microdata("datePublished")
  }

  /// What it shows to its readers near the headline.
  private var shown: PageTime? { markedTime() ?? byline() ?? nearHeadline() ?? anyTime() }

  /// Everything else that has a day in it.
  private var fallback: PageTime? {
    tags(Self.looseTags) ?? linkedPage("datePublished") ?? linked("dateCreated") ?? announced() ?? updated()
      ?? linkedPage("uploadDate") ?? evidence.meta.first(["description", "og:description"]).flatMap { spotted($0) }
  }

  /// The day of the last change.
  func updated() -> PageTime? {
    linked("dateModified") ?? tags(Self.change) ?? microdata("dateModified") ?? linkedPage("dateModified")
  }

  private static let publication = [
    "article:published_time", "og:article:published_time", "og:published_time", "parsely-pub-date", "sailthru.date",
    "datepublished",
    "date_published", "publish-date", "publishdate", "publish_date", "publication_date", "published-date", "pubdate",
    "published_at",
    "article:published", "article.published", "article_date_original", "originalpublicationdate",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created",
    "citation_publication_date", "citation_date",
    "citation_online_date", "ptime", "displaydate", "dateposted", "bt:pubdate", "shareaholic:article_published_time",
    "og:pubdate", "created",
  ]
  private static let looseTags = [
    "date", "dc.date", "dcterms.date", "dc.date.x-metadatalastmodified", "timestamp", "eomportal-lastupdate",
    "og:regdate",
  ]
  private static let change = [
    "article:modified_time", "og:updated_time", "og:article:modified_time", "lastmod", "last-modified",
    "dcterms.modified", "modified", "datemodified",
    "article.updated", "revision_date",
  ]

  private func linked(_ key: String) -> PageTime? { evidence.linked.first(key).flatMap(Self.time) }

  private func linkedPage(_ key: String) -> PageTime? {
    evidence.linked.pages.lazy.compactMap { $0[key]?.plainWords }.first.flatMap(Self.time)
  }

  private func tags(_ names: [String]) -> PageTime? { evidence.meta.each(names).lazy.compactMap(Self.time).first }

  private func microdata(_ property: String) -> PageTime? {
    evidence.elements(.itemprop, having: property).prefix(PageEvidence.mostCandidates).lazy.filter { isOwn($0) }
      .compactMap { Self.time(evidence.value(of: $0)) ?? spotted(evidence.text(of: $0)) }.first
  }

  private func address() -> PageTime? {
    let addresses = [evidence.meta.first(["og:url"]), evidence.address].compactMap { $0 }
    for address in addresses { if let day = AddressDate.day(in: address) { return PageTime(day: day, words: address) } }
    return nil
  }

  /// A `time` element that is marked as the publication, or stands before the text of the article.
  private func markedTime() -> PageTime? {
    let times = evidence.tree.nodes.indices.lazy.filter { evidence.tree.nodes[$0].tag == .time && isOwn($0) }
      .prefix(PageEvidence.mostCandidates)
    let marked = times.filter { evidence.tree.value(.pubdate, of: $0) != nil || hasClass($0, "published") }
    return (marked + times.filter { $0 < evidence.textStart }).lazy.compactMap(time(of:)).first
  }

  private func hasClass(_ node: Int, _ word: StaticString) -> Bool {
    evidence.tree.value(.class, of: node)?.holds(word) ?? false
  }

  private func time(of node: Int) -> PageTime? {
    if let words = evidence.tree.text(.datetime, of: node), let time = Self.time(words) ?? spotted(words) {
      return time
    }
    return spotted(evidence.text(of: node))
  }

  /// A day in a line that is marked as byline or date.
  private func byline() -> PageTime? {
    evidence.tree.nodes.indices.lazy.filter { isOwn($0) && ClassWords(evidence.tree, $0).hasAny(of: Self.dateWords) }
      .prefix(PageEvidence.mostCandidates).compactMap { spotted(evidence.text(of: $0)) }.first
  }

  private static let dateWords = ["date", "datum", "fecha", "time", "publish", "posted", "meta", "byline", "submitted"]
    .map { Array($0.utf8) }

  /// A day in a short line near the headline, or else just before or after the text.
  private func nearHeadline() -> PageTime? {
    let blocks = evidence.page.blocks
    guard let start = blocks.firstIndex(where: { $0.node >= evidence.textStart }) else { return nil }
    let before = blocks.indices.filter { $0 < start && $0 >= start - 12 }.reversed()
    let after = blocks.indices.filter { $0 >= start && $0 < start + 6 }
    for index in Array(before) + after where blocks[index].letters < 160 && isOwn(blocks[index].node) {
      if let time = spotted(evidence.page.words(of: blocks[index])) { return time }
    }
    return nil
  }

  /// A day in a short line anywhere, those before the text first.
  private func announced() -> PageTime? {
    let lines = evidence.page.blocks.lazy.filter { $0.letters < 200 && !evidence.contexts[$0.node].contains(.comments) }
      .prefix(5 * PageEvidence.mostCandidates)
    return lines.compactMap { afterWordOfPublication($0) }.first
      ?? lines.compactMap { spotted(evidence.page.words(of: $0)) }.first
  }

  /// The day that follows a word such as “published” on a line: other days, of changes or events, may stand before it.
  private func afterWordOfPublication(_ block: TextBlock) -> PageTime? {
    let words = evidence.page.words(of: block).lowercased()
    for word in ["erschienen", "veröffentlicht", "publi", "posted", "stand:", "pubbl", "geplaatst"] {
      let parts = words.split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count > 1, let rest = parts.last, let time = spotted(String(rest)) { return time }
    }
    return nil
  }

  private func anyTime() -> PageTime? {
    evidence.tree.nodes.indices.lazy.filter { evidence.tree.nodes[$0].tag == .time && isOwn($0) }
      .prefix(PageEvidence.mostCandidates).compactMap(time(of:))
      .first
  }

  private func isOwn(_ node: Int) -> Bool {
    evidence.contexts[node].isDisjoint(with: [.comments, .related, .navigation, .sidebar])
  }

  private func days(in words: String) -> [Day] { DateSpotter(isMonthFirst: isMonthFirst).all(in: words) }

  private func spotted(_ words: String) -> PageTime? {
    DateSpotter(isMonthFirst: isMonthFirst).first(in: words).map { PageTime(day: $0, words: words) }
  }

  /// English pages whose region is not said are taken for American: of pages that write dates in numbers alone, most are.
  private var isMonthFirst: Bool {
    let tag = LanguageFinder(evidence: evidence).language()?.lowercased() ?? "en"
    return tag == "en" || tag == "en-us"
  }

  /// The time that the words of a program give.
  static func time(_ words: String) -> PageTime? {
    if let day = Day(words), day.year > 1990 { return PageTime(day: day, words: words) }
    let day = DateSpotter(isMonthFirst: false).first(in: words) ?? NewsDate.time(words)?.day
    return day.flatMap { $0.year > 1990 ? PageTime(day: $0, words: words) : nil }
  }
}
