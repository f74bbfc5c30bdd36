/// The face of the module: addresses go in, bytes come out, politely and safely.
///
/// One request is out at a time, and the requests to one host are a pause apart. The rules of `robots.txt` are read and
/// kept first. Redirects are followed here, so that every hop passes the same checks. It is a class because it remembers
/// hosts, and owns the connections to them.
public final class Fetcher {
  let policy: FetchPolicy
  let surroundings: FetchSurroundings
  let exchanger: any Exchanging
  var hosts: HostBook
  var robots = RobotsShelf()

  /// A fetcher that asks real hosts; `nil` where the system has no memory for libcurl.
  public convenience init?(policy: FetchPolicy, surroundings: FetchSurroundings) {
    guard let exchanger = CurlExchanger(policy: policy, isStopping: surroundings.isStopping) else { return nil }
    self.init(policy: policy, surroundings: surroundings, exchanger: exchanger)
  }

  init(policy: FetchPolicy, surroundings: FetchSurroundings, exchanger: any Exchanging) {
    self.policy = policy
    self.surroundings = surroundings
    self.exchanger = exchanger
    hosts = HostBook(delay: policy.delay)
  }

  /// Fetches something.
  ///
  /// - Throws: A fault that names the hop at which it showed.
  public func fetch(_ request: FetchRequest) throws(FetchFault) -> FetchResponse {
    var trail = RedirectTrail(start: request.address, limit: policy.limits.redirects)
    while true {
      do throws(FetchFault.Reason) {
        try askRules(for: trail.address)
        let answer = try answer(to: Exchange(request, at: trail.address))
        if try !trail.follow(answer) { return try trail.response(answer, to: request) }
      } catch {
        throw FetchFault(error, asked: request.address.text, place: trail.address.text)
      }
    }
  }

  /// Sends bytes to an address by POST. Redirects are not followed, and `robots.txt` is not asked: its owner wants it.
  ///
  /// - Throws: A fault, also where the answer is not of the 200s.
  public func deliver(_ body: [UInt8], contentType: String, to address: FetchAddress) throws(FetchFault) {
    let exchange = Exchange(
      address: address, fields: [("Content-Type", contentType), ("Expect", "")], body: body,
      enough: Self.enoughOfReply)
    do throws(FetchFault.Reason) {
      let answer = try answer(to: exchange)
      guard (200..<300).contains(answer.status) else { throw .status(answer.status) }
    } catch {
      throw FetchFault(error, asked: address.text)
    }
  }

  /// Nobody reads what is said to a delivery.
  private static let enoughOfReply = 1 << 12

  /// The place of the address whose host may be asked soonest, of several the first; `nil` where there are none.
  public func soonest(of addresses: some Sequence<FetchAddress>) -> Int? {
    // One look at the clock for all: on a later look the same pause is shorter.
    let now = surroundings.elapsed()
    var best: (place: Int, pause: Duration)?
    for (place, address) in addresses.enumerated() {
      let pause = hosts.pause(for: address.host, at: now)
      if pause == .zero { return place }
      if best.map({ pause < $0.pause }) ?? true { best = (place, pause) }
    }
    return best?.place
  }
}

extension Exchange {
  /// The question that a request puts at one hop.
  init(_ request: FetchRequest, at address: FetchAddress) {
    self.init(address: address, fields: [("Accept", request.accept)])
    if let etag = request.validators.etag { fields.append(("If-None-Match", etag)) }
    if let moment = request.validators.lastModified { fields.append(("If-Modified-Since", moment)) }
  }
}
