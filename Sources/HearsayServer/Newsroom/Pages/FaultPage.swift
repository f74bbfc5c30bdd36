import HearsayDesk

/// A page that tells what failed and what to try.
struct FaultPage {
  let sheet: PageSheet

  /// The page of a failure; its status is told by its sort where none is said.
  init(_ fault: Fault, status: Int? = nil, at request: PageRequest) {
    let status = status ?? Self.status(of: fault.code)
    sheet = PageSheet(
      template: "fault", title: Self.heading(status), description: "This page could not be shown.",
      words: request["q"] ?? "", status: status,
      fields: [
        "kicker": "Error \(status)", "heading": Self.heading(status),
        "wrong": "\(EnglishWords.capitalised(fault.place)): \(fault.wrong).",
        "advice": Self.isForCommandLine(fault.code) ? nothing : "\(EnglishWords.capitalised(fault.advice)).",
        "hints": Self.hints, "code": fault.code.rawValue,
      ])
  }

  /// The page for an address at which there is none.
  init(noPageAt request: PageRequest) {
    self.init(
      Fault(
        .noSuchPage, at: "this address", wrong: "there is no page here",
        advice: "look at its spelling, or search for the name that you had in mind"),
      at: request)
  }

  private static func status(of code: Fault.Code) -> Int {
    switch code {
    case .badAddress, .noWords: 400
    case .noSuchArticle, .severalArticles, .noSuchClaim, .severalClaims, .noSuchPlayer, .severalPlayers, .noSaga,
      .noSuchClub, .noSuchSource, .noSuchPage, .noSuchEntry:
      404
    case .ledgerBusy: 503
    default: 500
    }
  }

  /// Whether a fault's advice speaks of commands, which readers of pages do not have.
  private static func isForCommandLine(_ code: Fault.Code) -> Bool {
    switch code {
    case .badAddress, .noSuchPage, .noSuchSource, .noSaga: false
    default: true
    }
  }

  private static func heading(_ status: Int) -> String {
    switch status {
    case 400: "The address cannot be read"
    case 401: "A token is needed"
    case 404: "There is no such page"
    case 405: "That cannot be done here"
    case 413: "Too much was sent"
    case 429: "Too many requests"
    case 503: "The ledger is busy"
    default: "Something failed here"
    }
  }

  private static var hints: [Fields] {
    [
      Part.link("What is new today", .today), Part.link("All sagas", .sagas), Part.link("All clubs", .clubs),
      Part.link("All sources", .sources),
    ]
  }
}
