import HearsayDesk
import HearsayModel
import HearsayReports

/// All sagas, the latest first, a line each.
struct SagasPage {
  private static let linesOnAPage = 16
  private let request: PageRequest
  private let desk: LedgerDesk
  private let page: Int
  private let club: String?
  private let window: String?
  private let stage: Stage?

  init(_ request: PageRequest, _ desk: LedgerDesk) throws(Fault) {
    self.request = request
    self.desk = desk
    page = try request.pageNumber()
    club = try request["club"].map { words throws(Fault) in try desk.clubKey(words) ?? words }
    stage = try request.choice("stage", Stage.self)
    window = try request["window"].map { text throws(Fault) in
      guard let span = SagaKey.Span(text) else {
        throw .badAddress("window", text, "a window is written as 2024-winter or 2024-summer")
      }
      return span.description
    }
  }

  func sheet() throws(Fault) -> PageSheet {
    let list = try desk.sagaList(
      club: club, window: window, stage: stage, limit: Self.linesOnAPage, offset: (page - 1) * Self.linesOnAPage)
    return PageSheet(
      template: "sagas", title: "Sagas", description: "All sagas of the ledger, the latest first.", section: .sagas,
      fields: [
        "heading": "Sagas", "standfirst": "One player and one window each, the latest written about first.",
        "choices": choices, "isFiltered": isFiltered, "clubValue": request["club"] ?? "", "windowValue": window ?? "",
        "hasLines": !list.lines.isEmpty, "lines": list.lines.map(line),
        "emptyWords": isFiltered ? "No saga answers to the filter." : "The ledger has no saga yet.",
      ].merging(pager(list)) { $1 })
  }

  private var isFiltered: Bool { club != nil || window != nil || stage != nil }

  private var choices: [Fields] {
    [
      Part.choice(
        "stage", "A claim shows", Stage.allCases.filter { $0.rung != nil }.map { ($0.rawValue, $0.words) },
        chosen: stage?.rawValue)
    ]
  }

  private func line(_ line: SagaList.Line) -> Fields {
    let suitors = line.saga.lanes.filter { $0.club != nil && $0.isSure }.map(\.name)
    return [
      "href": PageAddress.saga(line.saga.key).path, "name": line.name, "title": SagaWords(line.saga).title,
      "owner": SagaClub(line.saga).words.field,
      "status": StatusLine(line.saga).fields,
      "suitors": suitors.isEmpty ? nothing : Count.list(suitors, atMost: 3),
      "claims": Count.words(line.claims, "claim"),
      "sources": TrustLines(nil).sources(of: line.saga.voices, VoiceWords()),
      "first": line.saga.voices.first.map { DayWords.spelled(VoiceWords().speakerAndDay(of: $0)) }.field,
      // A saga of undated claims alone has only the day on which they came in.
      "last": line.saga.voices.lastDay.map { DayWords.short($0) } ?? "undated",
    ]
  }

  private func pager(_ list: SagaList) -> Fields {
    func path(_ number: Int) -> String {
      request.path(
        "/sagas",
        [("club", request["club"]), ("window", window), ("stage", stage?.rawValue), ("page", String(number))])
    }
    return Part.pager(
      earlier: page > 1 ? Part.link("Later sagas", path: path(page - 1)) : nil,
      later: list.goesOn ? Part.link("Earlier sagas", path: path(page + 1)) : nil)
  }
}
