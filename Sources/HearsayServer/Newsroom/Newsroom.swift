import HearsayDesk
import HearsayModel
import HearsayReports

/// What the owner of a server may choose about its pages.
public struct NewsroomSettings: Hashable, Sendable {
  /// Whether articles are shown whole; otherwise only the words around what was read in them.
  public var showsWholeTexts: Bool
  /// Where browsers listen for new articles, as server-sent events; `nil` where nothing tells of them.
  public var liveAddress: String?

  /// Settings; excerpts and no live updates where nothing is said.
  public init(showsWholeTexts: Bool = false, liveAddress: String? = nil) {
    self.showsWholeTexts = showsWholeTexts
    self.liveAddress = liveAddress
  }
}

/// The pages of a ledger as HTML.
///
/// The same request and the same ledger give the same bytes. It keeps nothing from one page to the next, so that all threads can share it.
public struct Newsroom: Sendable {
  let settings: NewsroomSettings
  let templates: Templates
  let figures: ReaderFigures

  /// Reads the templates and figures that are compiled in.
  ///
  /// - Throws: The words of the template library, or of the figures, where our own files are malformed: a bug.
  public init(settings: NewsroomSettings = NewsroomSettings()) throws {
    self.settings = settings
    templates = try Templates()
    figures = try ReaderFigures.shipped()
  }

  /// The page for a request. It never throws: what fails is told on a page.
  public func page(_ request: PageRequest, from desk: LedgerDesk) -> PageAnswer {
    do throws(Fault) {
      guard let route = Route(request) else { return missing(request) }
      return try answer(route, request, desk)
    } catch { return page(for: error, at: request) }
  }

  private func answer(_ route: Route, _ request: PageRequest, _ desk: LedgerDesk) throws(Fault) -> PageAnswer {
    switch route {
    case .today: draw(try TodayPage(request, desk).sheet())
    case .sagas: draw(try SagasPage(request, desk).sheet())
    case .saga(let key): try saga(key, request, desk)
    case .article(let id):
      draw(try ArticlePage(id, request, desk, showsWholeTexts: settings.showsWholeTexts, figures).sheet())
    case .claim(let id): PageAnswer(seeOther: ClaimLines.href(try desk.filedClaim(id)))
    case .clubs: draw(try ClubsPage(desk).sheet())
    case .club(let words): draw(try ClubPage(words, request, desk, figures).sheet())
    case .players: draw(try PlayersPage(desk).sheet())
    case .player(let words): draw(try PlayerPage(words, request, desk, figures).sheet())
    case .sources: draw(try SourcesPage(desk).sheet())
    case .source(let words): draw(try SourcePage(words, desk, figures).sheet())
    case .search: draw(try SearchPage(request, desk).sheet())
    case .conflicts: draw(try ConflictsPage(request, desk).sheet())
    case .about: draw(AboutPage(figures).sheet())
    }
  }

  /// What was filed under one window may be told in another by now.
  private func saga(_ key: SagaKey, _ request: PageRequest, _ desk: LedgerDesk) throws(Fault) -> PageAnswer {
    let page = try SagaPage(key, request, desk, figures)
    guard page.key.span == key.span else {
      return PageAnswer(seeOther: request.path(page.href, [("as-of", request["as-of"])]))
    }
    return draw(try page.sheet())
  }

  private func draw(_ sheet: PageSheet) -> PageAnswer {
    PageAnswer(status: sheet.status, body: templates.page(sheet.template, sheet.fields.with(frame(of: sheet))))
  }

  /// A page that tells of a failure, for what a server itself refuses too: `status` is 400, 404, 405, 413, 429, 500 or 503.
  public func page(for fault: Fault, status: Int? = nil, at request: PageRequest) -> PageAnswer {
    draw(FaultPage(fault, status: status, at: request).sheet)
  }

  private func missing(_ request: PageRequest) -> PageAnswer { draw(FaultPage(noPageAt: request).sheet) }

  /// The style sheet, script or picture at a path; `nil` where there is none.
  public func asset(at path: String) -> PageAsset? {
    if path == "/favicon.ico" { return PageAsset.all["icon.svg"] }
    return PageAsset.all.values.first { $0.path == path }
  }
}
