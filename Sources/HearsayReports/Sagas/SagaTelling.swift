import HearsayModel

/// Tells one saga from its claims.
struct SagaTelling {
  let key: SagaKey
  let name: String
  /// The claims of the saga, in order of time.
  let places: [Int]
  /// All claims on the player in the articles of the saga, background among them, in order of time.
  let around: [Int]
  /// The new contracts that are told as signed, by window.
  let renewals: [Window: [Int]]
  let sagas: PlayerSagas

  private var claims: [NamedClaim] { sagas.claims }
  private var graph: ProvenanceGraph { sagas.graph }

  /// The saga.
  var saga: Saga {
    let owner = OwnerFinder.owner(of: around.map { claims[$0] })
    let dated = places.filter { claims[$0].day != nil }
    let lanes = key.window == nil ? [] : LaneBuilder(claims: claims, graph: graph, owner: owner?.club).lanes(of: dated)
    let wills = WillTelling(claims: claims)
    let contracts = contracts
    let window = window(owner: owner?.club, lanes: lanes)
    return Saga(
      key: key, player: name, asOf: sagas.asOf, window: window,
      status: SagaStatus(
        lanes: lanes, window: window, renewal: renewal, contract: contracts.last { $0.polarity == .affirmed }?.step),
      owner: owner,
      lanes: lanes, stances: wills.stances(of: dated), wishes: wills.wishes(of: dated), exits: wills.exits(of: dated),
      contracts: contracts,
      terms: TermTelling(claims: claims, graph: graph, owner: owner?.club).lines(of: dated),
      undated: undated(owner: owner?.club), voices: graph.voices(places))
  }

  /// The window by the calendar of the owner, else of a suitor.
  private func window(owner: NamedClub?, lanes: [Lane]) -> SagaWindow? {
    guard let window = key.window else { return nil }
    let clubs = [owner].compactMap(\.self) + lanes.compactMap(\.club)
    let home = clubs.lazy.map(\.key).first { sagas.almanac.country(ofClub: $0) != nil }
    let dates = sagas.almanac.calendar.dates(
      of: window, country: home.flatMap { sagas.almanac.country(ofClub: $0) },
      league: home.flatMap { sagas.almanac.league(ofClub: $0) })
    return SagaWindow(window: window, dates: dates, isOver: sagas.asOf.map { $0 > dates.closes } ?? false)
  }

  /// The steps of contracts; in a window's saga those with a suitor.
  private var contracts: [ContractEntry] {
    places.filter { claims[$0].claim.kind != .rejection || key.span == .standing }
      .compactMap { ContractEntry(claims[$0]) }
  }

  /// The first report that he has signed a new contract where he is, in this window or, for the standing saga, at all.
  private var renewal: Day? {
    let signed = key.window.map { renewals[$0] ?? [] } ?? (key.span == .standing ? renewals.values.flatMap(\.self) : [])
    return signed.compactMap { claims[$0].day }.min()
  }

  /// What each undated article tells, by the article's id, which is no order in time.
  private func undated(owner: NamedClub?) -> [UndatedReport] {
    let open = places.filter { claims[$0].day == nil }
    return Dictionary(grouping: open) { claims[$0].article.id }.values
      .map { report(of: $0, owner: owner) }
      .sorted { $0.article.value < $1.article.value }
  }

  private func report(of places: [Int], owner: NamedClub?) -> UndatedReport {
    let article = claims[places[0]].article
    let wills = WillTelling(claims: claims)
    return UndatedReport(
      article: article.id, title: article.title, publisher: article.publisher,
      lanes: LaneBuilder(claims: claims, graph: graph, owner: owner).lanes(of: places),
      stances: wills.stances(of: places), wishes: wills.wishes(of: places), exits: wills.exits(of: places),
      terms: TermTelling(claims: claims, graph: graph, owner: owner).lines(of: places))
  }
}
