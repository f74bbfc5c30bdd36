/// The elements that Hearsay tells apart, by their names in the HTML standard; all others are `other`.
enum PageTag: UInt8, CaseIterable {
  /// A run of text, which is no element.
  case text
  /// An element without a meaning of its own here.
  case other
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case main, article, section, nav, aside, header, footer, address, hgroup, search
  case h1, h2, h3, h4, h5, h6
  case p, div, blockquote, pre, center, fieldset, details, summary, dialog, form, menu, dir, listing
  case ul, ol, li, dl, dt, dd, figure, figcaption
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, b, i, em, strong, u, s, small, big, font, tt, code, strike, nobr, span, sub, sup, q, cite, abbr, time, mark
  case label, button, select, option, optgroup, input, textarea, legend, output
  case br, hr, wbr, img, picture, source, video, audio, track, embed, object, param, iframe, noembed, noframes, xmp,
    area
  case map, canvas, svg, math, ins, del, ruby, rt, rp
}

extension PageTag {
  /// The tags by their names.
  static let byName = HashedNames(
    PageTag.allCases.filter { $0 != .text && $0 != .other }.map { (name: "\($0)", value: $0) })
}

/// A set of tags, asked in one instruction.
struct TagSet {
  private let low: UInt64
  private let high: UInt64

  init(_ tags: PageTag...) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for tag in tags {
      if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) } else { high |= 1 << UInt64(tag.rawValue - 64) }
    }
    self.low = low
    self.high = high
  }

  @inline(__always)
  func contains(_ tag: PageTag) -> Bool {
    let number = UInt64(tag.rawValue)
    return (number < 64 ? low >> number : high >> (number &- 64)) & 1 == 1
  }
}

extension TagSet {
  /// Elements that never have content (HTML standard, 13.1.2).
  static let void = TagSet(
    .meta, .link, .base, .col, .br, .hr, .wbr, .img, .input, .source, .track, .embed, .param, .area)

  /// Elements whose content is text up to their own end tag (13.2.5.2 and 13.2.5.4).
  static let raw = TagSet(
    .script, .style, .title, .textarea, .iframe, .noembed, .noframes, .xmp, .svg)

  /// What may stand in a head; anything else ends it (13.2.6.4.4).
  static let headContent = TagSet(.title, .meta, .link, .base, .script, .style, .noscript, .template, .noframes)

  /// Start tags that end an open paragraph (13.2.6.4.7).
  static let endsParagraph = TagSet(
    .main, .article, .section, .nav, .aside, .header, .footer, .address, .hgroup, .search, .h1, .h2, .h3, .h4, .h5, .h6,
    .p, .div, .blockquote, .pre, .center, .fieldset, .details, .summary, .dialog, .form, .menu, .dir, .listing, .ul,
    .ol, .li, .dl, .dt, .dd, .figure, .figcaption, .table, .hr, .xmp)

  static let headings = TagSet(.h1, .h2, .h3, .h4, .h5, .h6)

  /// What an end tag cannot reach across (13.2.4.2, “in scope”).
  static let scope = TagSet(.html, .body, .table, .caption, .td, .th, .object, .template)

  /// What an end tag of an inline element cannot reach across: the “special” elements of 13.2.4.2 that pages use.
  static let special = TagSet(
    .html, .head, .body, .title, .template, .noscript, .main, .article, .section, .nav, .aside, .header, .footer,
    .address, .hgroup, .search, .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .blockquote, .pre, .center, .fieldset,
    .details, .summary, .dialog, .form, .menu, .dir, .listing, .ul, .ol, .li, .dl, .dt, .dd, .figure, .figcaption,
    .table, .caption, .colgroup, .thead, .tbody, .tfoot, .tr, .td, .th, .button, .select, .object, .map)

  /// Elements that begin and end a line of their own when shown, so that text on both sides of their edges is apart.
  static let block = TagSet(
    .html, .head, .body, .title, .main, .article, .section, .nav, .aside, .header, .footer, .address, .hgroup, .search,
    .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .blockquote, .pre, .center, .fieldset, .details, .summary, .dialog, .form,
    .menu, .dir, .listing, .ul, .ol, .li, .dl, .dt, .dd, .figure, .figcaption, .table, .caption, .thead, .tbody,
    .tfoot, .tr, .td, .th, .legend, .option, .optgroup, .select, .button, .textarea, .hr, .video, .audio, .iframe,
    .object, .xmp)

  /// Elements whose text is no part of what a page says to its reader.
  static let unread = TagSet(
    .head, .title, .script, .style, .noscript, .template, .iframe, .noembed, .noframes, .object, .video, .audio,
    .canvas,
    .svg, .math, .select, .textarea, .button, .option, .optgroup, .rt, .rp)
}
