import HearsayDesk
import HearsayModel
import NIOCore

/// Answers what is not the API's: pages of the newsroom and what they are dressed in.
struct PageClerk: Sendable {
  let rooms: ServerRooms
  let target: Target
  let inquiry: Inquiry

  /// A page costs what a few reports cost; style sheets and the like cost less than a look at the ledger.
  private static let costOfPage = 3.0

  /// The answer, and the name of what answered.
  func answer() async -> (String, Answer) {
    guard ["GET", "HEAD"].contains(inquiry.method) else {
      return ("page", refused(.wrongMethod(inquiry.method, allowed: ["GET", "HEAD"])))
    }
    if let asset = asset { return ("asset", asset) }
    do throws(Refusal) {
      try rooms.rates.admit(inquiry.client, cost: Self.costOfPage, now: rooms.stopwatch())
      return ("page", try await page())
    } catch { return ("page", refused(error)) }
  }

  private var asset: Answer? {
    guard let asset = rooms.newsroom.asset(at: target.path) else { return nil }
    var answer = Answer(200, asset.contentType, asset.bytes, entityTag: asset.etag)
    // Their addresses are made from their bytes; that of the icon is the browsers' choice.
    if target.segments.first == "assets" { answer.caching = .forever }
    return answer
  }

  private var request: PageRequest { PageRequest(path: target.path, query: target.query) }

  private func page() async throws(Refusal) -> Answer {
    let key = AnswerShelf.Key(target: "page \(target.path)?\(target.query ?? "")", day: rooms.today)
    let (newsroom, desk, request, work) = (rooms.newsroom, rooms.desks.ledger, request, rooms.work)
    let player = player
    return try await rooms.shelf.answer(for: key) { () async throws(Refusal) in
      try await work.run { () throws(Refusal) in
        (Answer(newsroom.page(request, from: desk)), Self.scope(of: player, desk))
      }
    }
  }

  /// The player that the page is about; `nil` where it is about more.
  private var player: String? {
    let isOfPlayer = ["sagas", "players"].contains(target.segments.first) && target.segments.count > 1
    return isOfPlayer ? target.segments[1] : nil
  }

  /// A page about one player holds until something is told of him. Who is not found may come in with any article.
  private static func scope(of player: String?, _ desk: LedgerDesk) -> Scope {
    guard let player else { return .ledger }
    do throws(Fault) { return .player(try desk.playerID(player)) } catch { return .ledger }
  }

  /// A failure as a page.
  private func refused(_ refusal: Refusal) -> Answer {
    let fault = Fault(
      .unexplained, at: refusal.place ?? "the request", wrong: refusal.wrong,
      advice: refusal.advice ?? "go back, and try again")
    var answer = Answer(rooms.newsroom.page(for: fault, status: refusal.status, at: request))
    answer.headers += refusal.headers
    answer.caching = .never
    answer.entityTag = nil
    return answer
  }
}

extension Answer {
  /// A page.
  fileprivate init(_ page: PageAnswer) {
    self.init(page.status, page.contentType, Array(page.body.utf8), entityTag: page.status == 200 ? page.etag : nil)
    if let location = page.location { headers.append(Header("Location", location)) }
  }
}
