import HearsayText

/// An outlet as the almanac knows it.
public struct KnownOutlet: Hashable, Sendable {
  /// Its id: `outlet:bild`.
  public var ref: String
  /// Its usual name.
  public var name: String
  /// Other names that stand for it alone.
  public var aliases: [String]
  /// Its addresses: `bbc.co.uk`.
  public var domains: [String]
  /// Its sort: newspaper, broadcaster, site, aggregator, agency, fan site, club, magazine, podcast, social.
  public var kind: String
  /// The country that it writes from.
  public var country: String
  /// The language that it writes in.
  public var language: String

  /// An outlet; `ref` and `name` are enough in a test.
  public init(
    ref: String, name: String, aliases: [String] = [], domains: [String] = [], kind: String = "",
    country: String = "", language: String = ""
  ) {
    self.ref = ref
    self.name = name
    self.aliases = aliases
    self.domains = domains
    self.kind = kind
    self.country = country
    self.language = language
  }
}

/// The outlets by name, address and ref.
public struct OutletDirectory: Sendable {
  private var byRef: [String: KnownOutlet] = [:]
  private let names: NameIndex
  private var refOfDomain: [String: String] = [:]
  /// The countries that outlets write from, by their folded names, in order.
  public let countries: [Country]

  /// A country with the outlets that write from it.
  public struct Country: Hashable, Sendable {
    /// The words of its name, folded.
    public let words: [String]
    /// The refs of its outlets, in order.
    public let outlets: [String]
  }

  /// A directory of outlets. Where two share a domain, as a daily and its Sunday paper do, it stands for the one that comes first.
  public init(_ outlets: [KnownOutlet] = []) {
    for outlet in outlets {
      byRef[outlet.ref] = outlet
      for domain in outlet.domains where refOfDomain[domain] == nil { refOfDomain[domain] = outlet.ref }
    }
    names = NameIndex(outlets.map { ($0.ref, [$0.name] + $0.aliases) })
    countries = Self.countries(of: byRef.values)
  }

  private static func countries(of outlets: some Collection<KnownOutlet>) -> [Country] {
    Dictionary(grouping: outlets.filter { !$0.country.isEmpty }) { Folding.fold($0.country) }
      .sorted { $0.key < $1.key }
      .map { Country(words: $0.key.split(separator: " ").map(String.init), outlets: $0.value.map(\.ref).sorted()) }
  }

  /// The outlet with a ref.
  public subscript(ref: String) -> KnownOutlet? { byRef[ref] }

  /// All outlets, in no order.
  public var all: some Collection<KnownOutlet> { byRef.values }

  /// The ref of the outlet that a name, alias, domain, host or web address stands for; "the" in front may be there or not.
  public func ref(named name: String) -> String? {
    if names.contains(name) { return names[name] }
    return ref(ofHost: name) ?? NameIndex.withoutArticle(name).flatMap { names[$0] }
  }

  /// The ref of the outlet at a host or web address: `https://www.bbc.co.uk/sport`, `sport.bild.de`.
  private func ref(ofHost address: String) -> String? {
    guard var host = Self.host(of: address) else { return nil }
    while true {
      if let ref = refOfDomain[host] { return ref }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = String(host[host.index(after: dot)...])
    }
  }

  /// The host of an address in lower case, without port; `nil` where the words have no dot or a blank.
  private static func host(of address: String) -> String? {
    var rest = Substring(address)
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
    return host.contains(".") && !host.contains(" ") ? host : nil
  }
}
