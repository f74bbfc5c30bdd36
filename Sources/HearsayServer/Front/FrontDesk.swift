import HearsayDesk
import HearsayModel
import Hummingbird
import Logging
import NIOCore

/// Where requests come in: each is checked, led to what answers it, and counted.
struct FrontDesk: HTTPResponder {
  typealias Context = FrontContext

  let rooms: ServerRooms

  /// Answers any request; nothing that a client sends makes it throw.
  func respond(to request: Request, context: Context) async throws -> Response {
    let began = rooms.stopwatch()
    let inquiry = Inquiry(request, client: context.client)
    let (name, answer) = await answer(inquiry)
    let response = AnswerDressing(inquiry: inquiry, heartbeat: rooms.settings.limits.heartbeatSeconds).response(answer)
    rooms.metrics.record(
      route: name, status: response.status.code, took: rooms.stopwatch() - began,
      bytes: inquiry.method == "HEAD" ? 0 : response.body.contentLength ?? 0)
    return response
  }

  /// The answer, and the name of what answered.
  private func answer(_ inquiry: Inquiry) async -> (String, Answer) {
    let target: Target
    do throws(Refusal) { target = try Target(inquiry.address) } catch { return ("refused", Answer(error)) }
    guard rooms.hosts.allows(inquiry.host) else { return ("refused", Answer(.wrongHost)) }
    switch rooms.table.match(inquiry.method, target.segments) {
    case .route(let endpoint, let values):
      let clerk = EndpointClerk(rooms: rooms, endpoint: endpoint, values: values, target: target, inquiry: inquiry)
      return (endpoint.name, await clerk.answer())
    case .wrongMethod(let allowed): return ("refused", Answer(.wrongMethod(inquiry.method, allowed: allowed)))
    case .none where target.segments.first == "api": return ("refused", Answer(.noSuchRoute(Self.shown(target.path))))
    case .none: return await PageClerk(rooms: rooms, target: target, inquiry: inquiry).answer()
    }
  }

  /// A client's own words are cut before they come back.
  private static func shown(_ path: String) -> String { path.utf8.count > 200 ? String(path.prefix(200)) + "…" : path }
}

/// What Hummingbird hands over beside a request: the connection that it came on.
struct FrontContext: InitializableFromSource {
  let client: ClientAddress

  init(source: ApplicationRequestContextSource) { client = ClientAddress(source.channel.remoteAddress) }
}
