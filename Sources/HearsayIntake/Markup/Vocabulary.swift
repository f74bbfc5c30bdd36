/// A set of names that elements and attributes come from: a namespace, as far as feeds use it.
enum Vocabulary: UInt8, Hashable, Sendable {
  /// The words of RSS, Atom, CDF and OPML themselves, with a namespace of theirs or none.
  case core
  case rdf
  case dublinCore
  case dublinCoreTerms
  /// `content:encoded`.
  case content
  case media
  case itunes
  case creativeCommons
  case feedburner
  case xhtml
  case svg
  case mathML
  case xlink
  /// `xml:base` and `xml:lang`.
  case xml
  /// Any other.
  case other

  /// The vocabulary of a namespace; the case of its letters does not count, since feeds shout it.
  init(namespace: ArraySlice<UInt8>) {
    if let known = Self.byNamespace[NameHash(folding: namespace)] {
      self = known
    } else if namespace.holds(folded: "backend.userland.com/rss") || namespace.holds(folded: "http://purl.org/atom/") {
      self = .core
    } else if namespace.holds(folded: "http://www.itunes.com/dtds/podcast") {
      self = .itunes
    } else {
      self = .other
    }
  }

  /// The vocabulary that a prefix means to everybody, for feeds that do not declare it.
  init(undeclared prefix: String) { self = Self.byPrefix[NameHash(folding: prefix.utf8)] ?? .other }

  private static let byNamespace = HashedNames<Vocabulary>([
    ("", .core),
    ("http://www.w3.org/2005/atom", .core),
    ("http://purl.org/rss/1.0/", .core),
    ("http://purl.org/rss/1.0", .core),
    ("http://purl.org/net/rss1.1#", .core),
    ("http://my.netscape.com/rdf/simple/0.9/", .core),
    ("http://channel.netscape.com/rdf/simple/0.9/", .core),
    ("http://my.netscape.com/publish/formats/rss-0.91.dtd", .core),
    ("http://example.com/newformat#", .core),
    ("http://example.com/necho", .core),
    ("http://purl.org/echo/", .core),
    ("uri/of/echo/namespace#", .core),
    ("http://purl.org/pie/", .core),
    ("http://backend.userland.com/rss2", .core),
    ("http://blogs.law.harvard.edu/tech/rss", .core),
    ("http://cyber.law.harvard.edu/rss/rss.html", .core),
    ("http://www.rssboard.org/rss-specification", .core),
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", .rdf),
    ("http://purl.org/dc/elements/1.1/", .dublinCore),
    ("http://purl.org/dc/elements/1.1", .dublinCore),
    ("http://purl.org/dc/elements/1.0/", .dublinCore),
    ("http://purl.org/dc/terms/", .dublinCoreTerms),
    ("http://purl.org/rss/1.0/modules/dcterms/", .dublinCoreTerms),
    ("http://purl.org/rss/1.0/modules/content/", .content),
    ("http://search.yahoo.com/mrss/", .media),
    ("http://search.yahoo.com/mrss", .media),
    ("http://example.com/dtds/podcast-1.0.dtd", .itunes),
    ("http://backend.userland.com/creativecommonsrssmodule", .creativeCommons),
    ("http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html", .creativeCommons),
    ("http://web.resource.org/cc/", .creativeCommons),
    ("http://creativecommons.org/ns#", .creativeCommons),
    ("http://rssnamespace.org/feedburner/ext/1.0", .feedburner),
    ("http://www.w3.org/1999/xhtml", .xhtml),
    ("http://www.w3.org/2000/svg", .svg),
    ("http://www.w3.org/1998/math/mathml", .mathML),
    ("http://www.w3.org/1999/xlink", .xlink),
    ("http://www.w3.org/xml/1998/namespace", .xml),
  ])

  private static let byPrefix = HashedNames<Vocabulary>([
    ("rss", .core), ("atom", .core), ("rdf", .rdf), ("dc", .dublinCore), ("dcterms", .dublinCoreTerms),
    ("content", .content),
    ("media", .media), ("itunes", .itunes), ("creativecommons", .creativeCommons), ("cc", .creativeCommons),
    ("feedburner", .feedburner), ("xhtml", .xhtml), ("svg", .svg), ("xlink", .xlink), ("xml", .xml),
  ])
}
