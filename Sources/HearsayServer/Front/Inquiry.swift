import HTTPTypes
import Hummingbird

/// A request with what of its head matters here.
struct Inquiry: Sendable {
  let method: String
  /// The path and query as on the wire.
  let address: String
  let host: String?
  let client: ClientAddress
  let headers: HTTPFields
  let body: RequestBody

  init(_ request: Request, client: ClientAddress) {
    method = request.method.rawValue
    address = request.head.path ?? ""
    host = request.head.authority
    self.client = client
    headers = request.headers
    body = request.body
  }

  var authorization: String? { headers[.authorization] }

  /// Where links lead back to. The scheme is that of the connection: whoever puts TLS in front rewrites links or has relative ones.
  var origin: Origin { Origin(base: "http://\(host ?? "localhost")") }
}
