/// The name of an element of HTML, whatever the case of its letters: equal where its 64-bit FNV-1a hash is.
struct HTMLName: Hashable, Sendable {
  fileprivate let hash: NameHash

  init(_ name: some Sequence<UInt8>) { hash = NameHash(folding: name) }

  init(_ name: String) { self.init(name.utf8) }
}

/// What is known of the elements of HTML.
struct HTMLNames: OptionSet, Sendable {
  let rawValue: UInt8

  /// There is an element of that name.
  static let known = HTMLNames(rawValue: 1)
  /// It has no content and no end.
  static let void = HTMLNames(rawValue: 2)
  /// It begins and ends a paragraph.
  static let paragraph = HTMLNames(rawValue: 4)
  /// It begins and ends a line.
  static let line = HTMLNames(rawValue: 8)
  /// It is parted from the next by a blank.
  static let cell = HTMLNames(rawValue: 16)
  /// The words in it are no words of the text.
  static let silent = HTMLNames(rawValue: 32)
  /// What stands in it is no markup.
  static let raw = HTMLNames(rawValue: 64)

  /// What is known of an element; nothing where there is none of that name.
  static func of(_ name: HTMLName) -> HTMLNames { byName[name.hash] ?? [] }

  private static let byName: HashedNames<HTMLNames> = {
    var names: [NameHash: HTMLNames] = [:]
    for (traits, words) in table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        names[NameHash(folding: word.utf8), default: .known].formUnion(traits)
      }
    }
    return HashedNames(hashed: names.map { ($0.key, $0.value) })
  }()

  private static let table: [(HTMLNames, String)] = [
    (.void, "area base basefont br col embed frame hr img input link meta param source track wbr"),
    (
      .paragraph,
      """
      address article aside blockquote body caption center details dialog dir div dl dt fieldset figcaption figure
      footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol optgroup option p pre section summary
      table tbody tfoot thead title ul
      """
    ),
    (.line, "dd li tr"),
    (.cell, "td th"),
    (.silent, "script style noscript template iframe object applet svg math head textarea select"),
    (.raw, "script style"),
    (
      .known,
      """
      a abbr acronym audio b bdi bdo big blink button canvas cite code colgroup data datalist del dfn em font i ins kbd
      label map mark marquee meter nobr output picture progress q rp rt ruby s samp small span strike strong sub sup time
      tt u var video
      """
    ),
  ]
}
