/// The words of classes and ids that say what an element is for. Each stands for all that begins with it where it ends in
/// `*`, else for itself. The list is of words that many publishers and publishing systems use; none is of one site alone.
enum HintWords {
  private static let lists: [(BlockContext, String)] = [
    (
      .navigation,
      "nav navbar navbars navigation navi navmenu subnav mainnav topnav menu menu* submenu topbar toolbar pager pagination paging paginator pagenav offcanvas skip sitemap"
    ),
    (.footer, "footer footer* foot colophon copyright impressum"),
    (.aside, "aside infobox factbox"),
    (.header, "masthead topbar"),
    (
      .comments,
      "comment comments commentlist commentform commentbox kommentar* commentaire* comentario* disqus discussion* respond replies reply guestbook"
    ),
    (
      .related,
      "related* recommend* outbrain taboola readmore seealso teaser teasers teaserlist morefrom more popular trending latest "
        + "recent similar suggested suggest* mostread mostpopular meistgelesen relacionad* upnext readnext crosslink* "
        + "furtherreading moreon"
    ),
    (
      .share,
      "share share* sharing social social* addthis addtoany sharedaddy shariff socials follow facebook twitter whatsapp bookmark*"
    ),
    (
      .newsletter,
      "newsletter* subscribe subscription subscriptions signup mailing mailchimp donate donation* donat* membership register abo regwall"
    ),
    (
      .advert,
      "ad ads adv advert* adslot adsense sponsor* promo promos promobox promoted banner banners affiliate* commercial anzeige werbung publicidad "
        + "adunit adcontainer adbox gpt dfp cta"
    ),
    (.consent, "cookie cookie* consent* gdpr onetrust didomi sourcepoint usercentrics privacy datenschutz"),
    (.sidebar, "sidebar sidebar* rail rightcol leftcol sidecol"),
    (
      .byline,
      "byline byline* dateline timestamp pubdate meta metadata postmeta entrymeta postinfo credits credit readtime"
    ),
    (.author, "author authors authorbox authorinfo authorbio bio biography aboutauthor vcard autor autorenbox"),
    (.tags, "tag tags taglist tagcloud keywords topics categories category"),
    (.breadcrumb, "breadcrumb* crumb crumbs brotkrumen"),
    (.caption, "caption captions wpcaption imagecaption bildunterschrift figcaption copyright bildquelle photocredit"),
    (.figure, "gallery slideshow carousel slider lightbox image picture photo"),
    (.lead, "lead lede intro standfirst teaser abstract excerpt subtitle subline dek deck vorspann"),
    (.overlay, "modal popup overlay lightbox toast snackbar dialog"),
    (.widget, "widget widgets widget* dropdown tooltip search searchform login poll quiz weather"),
    (.rating, "rating ratings stars votes likes"),
    (.references, "references footnotes footnote reflist bibliography"),
    (.code, "highlight code codehilite sourcecode"),
  ]

  /// The parts of a name that together say “the text of the article”.
  private static let wholes = "article entry post story news blog page single main artikel noticia nota cikk"
  private static let texts =
    "body content text copy contents inhalt texte cuerpo contenido articlebody postbody storybody "
    + "articlecontent articletext entrycontent postcontent maincontent richtext prose"

  /// A word's meaning.
  struct Meaning: Sendable {
    var context: BlockContext = []
    var isWhole = false
    var isText = false
  }

  /// Words that count by themselves.
  static let words = table { !$0.hasSuffix("*") }
  /// Beginnings that count for every word with them.
  static let stems = table { $0.hasSuffix("*") }

  private static func table(of isMeant: (Substring) -> Bool) -> HashedNames<Meaning> {
    var order: [String] = []
    var meanings: [String: Meaning] = [:]
    func add(_ list: String, _ change: (inout Meaning) -> Void) {
      for word in list.split(separator: " ") where isMeant(word) {
        let name = word.hasSuffix("*") ? String(word.dropLast()) : String(word)
        if meanings[name] == nil { order.append(name) }
        change(&meanings[name, default: Meaning()])
      }
    }
    for (context, list) in lists { add(list) { $0.context.insert(context) } }
    add(wholes) { $0.isWhole = true }
    add(texts) { $0.isText = true }
    return HashedNames(order.map { ($0, meanings[$0] ?? Meaning()) })
  }
}
