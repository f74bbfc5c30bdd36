/// What an element and those around it say of the text in it: by their tags, their roles, and the words of their classes
/// and ids. A word for what something is on a page is the same on most sites and in most languages: pages are written in
/// English, whatever they say.
struct BlockContext: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let navigation = Self(bit: 0)
  static let footer = Self(bit: 1)
  static let aside = Self(bit: 2)
  static let header = Self(bit: 3)
  static let article = Self(bit: 4)
  static let main = Self(bit: 5)
  /// The text of an article, by its name.
  static let body = Self(bit: 6)
  static let figure = Self(bit: 7)
  static let caption = Self(bit: 8)
  static let list = Self(bit: 9)
  static let table = Self(bit: 10)
  static let form = Self(bit: 11)
  static let hidden = Self(bit: 12)
  static let comments = Self(bit: 13)
  /// Other stories.
  static let related = Self(bit: 14)
  /// Share and follow.
  static let share = Self(bit: 15)
  /// Letters to subscribe to, and other wishes of the publisher.
  static let newsletter = Self(bit: 16)
  static let advert = Self(bit: 17)
  /// Consent to cookies and the like.
  static let consent = Self(bit: 18)
  static let sidebar = Self(bit: 19)
  /// Author, date and the like.
  static let byline = Self(bit: 20)
  /// A portrait of the author.
  static let author = Self(bit: 21)
  static let tags = Self(bit: 22)
  static let breadcrumb = Self(bit: 23)
  static let quote = Self(bit: 24)
  static let lead = Self(bit: 25)
  static let code = Self(bit: 26)
  static let heading = Self(bit: 27)
  /// A dialogue that lies over the page.
  static let overlay = Self(bit: 28)
  static let widget = Self(bit: 29)
  static let rating = Self(bit: 30)
  static let references = Self(bit: 31)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(bit: UInt32) { self.init(rawValue: 1 << bit) }

  /// What is never part of what an article says.
  static let foreign: BlockContext = [
    .navigation, .footer, .comments, .related, .share, .newsletter, .advert, .consent, .sidebar, .tags, .breadcrumb,
    .overlay, .hidden, .form, .author, .rating, .widget, .byline,
  ]
}
