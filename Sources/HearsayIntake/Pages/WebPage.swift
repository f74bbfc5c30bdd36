import HearsayModel

/// What one web page says: its bytes go in, its article comes out. What is odd about it is among the problems; nothing stops
/// it.
public struct WebPage: Hashable, Sendable {
  /// The headline; `nil` where the page has none.
  public let title: String?
  /// Who wrote it, as the page puts their names; empty where it names nobody.
  public let authors: [String]
  /// When it was published; `nil` where the page does not say.
  public let published: PageTime?
  /// When it was last changed; `nil` where the page does not say.
  public let updated: PageTime?
  /// The language that the page says it is in, as a BCP 47 tag; `nil` where it does not say.
  public let language: String?
  /// The address by which it wants to be known, or else the given one; `nil` where neither is known.
  public let address: String?
  /// The name of the outlet that put it out; `nil` where the page does not say.
  public let outlet: String?
  /// The paragraphs of the main text, headings and items of lists among them, in the order of the page.
  public let paragraphs: [String]
  /// The entries of a live blog, in the order of the page; empty for every other page.
  public let entries: [LiveEntry]
  /// What is odd about the page.
  public let problems: [Problem]

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: the page as it came, unpacked.
  ///   - contentType: the header of that name, where there was one: it may say which encoding the page is in.
  ///   - address: where the page was got from, after redirects.
  public init(_ bytes: [UInt8], contentType: String? = nil, address: String? = nil) {
    self = PageReader(address: address).page(of: bytes, contentType: contentType)
  }

  /// The page as an article; its body is the paragraphs with an empty line between them.
  ///
  /// A live blog is of the day of its newest entry: nobody knew before what it says at last.
  public var article: Article {
    Article(
      url: address, publisher: outlet, published: newest, title: title,
      body: paragraphs.joined(separator: "\n\n"),
      language: language)
  }

  private var newest: Day? { (entries.compactMap(\.published?.day) + [published?.day].compactMap(\.self)).max() }
}

extension WebPage {
  init(_ said: PageSaid, paragraphs: [String], entries: [LiveEntry], problems: [Problem]) {
    title = said.title
    authors = said.authors
    published = said.published
    updated = said.updated
    language = said.language
    address = said.address
    outlet = said.outlet
    self.paragraphs = paragraphs
    self.entries = entries
    self.problems = problems
  }
}
