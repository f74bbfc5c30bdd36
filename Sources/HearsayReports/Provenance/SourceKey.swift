import HearsayModel
import HearsayText

extension Almanac {
  /// What two articles' names of one source share: its ref where it is known, else its folded name without a "the".
  public func sourceKey(of link: Attribution) -> String {
    link.ref ?? knownSource(named: link.name, role: link.role) ?? Self.plain(link.name)
  }

  /// All keys that a source of a name can have: an outlet's, a journalist's, a club's, and that of an unknown one.
  public func sourceKeys(named name: String) -> [String] {
    [outletRef(named: name), journalistRef(named: name), clubRef(named: name)].compactMap(\.self) + [Self.plain(name)]
  }

  /// The key that a source has by its name alone, where nothing is known of it.
  public func plainSourceKey(named name: String) -> String { Self.plain(name) }

  /// The key of who put an article out: by the name it gives, else by its address, else the article's own id.
  public func publisherKey(of article: FiledArticle) -> String {
    if let ref = article.publisherRef { return ref }
    if let publisher = article.publisher {
      return knownSource(named: publisher, role: .outlet) ?? Self.plain(publisher)
    }
    return article.url.flatMap { outletRef(named: $0) } ?? article.id.value
  }

  /// The usual name of a source with a key; `nil` where unknown.
  func sourceName(of key: String) -> String? {
    outletName(of: key) ?? journalists[key]?.name ?? clubName(of: key)
  }

  /// A name without case and accents, and without a "the" in front.
  private static func plain(_ name: String) -> String {
    let folded = Folding.fold(name)
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }

  /// The ref of a source; a name with a remark in brackets, as "Kickabout (X)", is looked up without it too. People who are quoted
  /// are not looked up: a coach can share an outlet's name.
  private func knownSource(named name: String, role: Attribution.Role) -> String? {
    let plain = name.firstIndex(of: "(").map { String(name[..<$0]) } ?? name
    for name in [name, plain] {
      if let ref = ref(named: name, role: role) { return ref }
    }
    return nil
  }

  private func ref(named name: String, role: Attribution.Role) -> String? {
    switch role {
    case .outlet: outletRef(named: name) ?? journalistRef(named: name) ?? clubRef(named: name)
    case .journalist: journalistRef(named: name) ?? outletRef(named: name)
    case .party: clubRef(named: name)
    case .speaker, .unnamed: nil
    }
  }
}
