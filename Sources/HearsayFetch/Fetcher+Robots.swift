extension Fetcher {
  /// More redirects than these, and a site counts as one without rules (RFC 9309, section 2.3.1.2).
  private static let rulesRedirects = 5

  /// Reads the rules of the site, where they are not known, and holds the address against them.
  func askRules(for address: FetchAddress) throws(FetchFault.Reason) {
    switch try rules(of: address) {
    case .unreachable(let failure) where failure.isOfWholeSite: throw .transport(failure)
    case .unreachable(let failure): throw .robotsUnreachable(failure)
    case .rules(let rules):
      hosts.setDelay(rules.delay, for: address.host)
      if case .refused(let rule, let line) = rules.decision(on: address.target) {
        throw .robots(rule: rule, line: line)
      }
    }
  }

  private func rules(of address: FetchAddress) throws(FetchFault.Reason) -> RobotsShelf.Entry {
    if let entry = robots.entry(of: address.origin, at: surroundings.elapsed()) { return entry }
    let (entry, age) = try fetchRules(of: address)
    robots.keep(entry, of: address.origin, for: age, at: surroundings.elapsed())
    return entry
  }

  private func fetchRules(of address: FetchAddress) throws(FetchFault.Reason) -> (RobotsShelf.Entry, Duration) {
    let start: FetchAddress
    do throws(FetchAddress.Fault) { start = try address.robots } catch { throw .address(error) }
    var trail = RedirectTrail(start: start, limit: Self.rulesRedirects)
    do throws(FetchFault.Reason) {
      while true {
        let answer = try answer(to: Exchange(address: trail.address, enough: RobotsParser.longest))
        if try !trail.follow(answer) { return (Self.entry(for: answer), RobotsShelf.age(of: answer.fields)) }
      }
    } catch .transport(let failure) {
      return (.unreachable(failure), RobotsShelf.afterFailure)
    } catch .redirect, .loop, .tooManyRedirects {
      return (.rules(.none), RobotsShelf.longest)
    }
  }

  /// What an answer says of the rules (RFC 9309, section 2.3.1). "Too many requests" is answered above already.
  private static func entry(for answer: Answer) -> RobotsShelf.Entry {
    switch answer.status {
    case 200..<300: .rules(RobotsParser.rules(in: answer.body, for: UserAgent.product))
    case 500...: .unreachable(.status(answer.status))
    default: .rules(.none)
    }
  }
}

extension FetchFault.Transport {
  /// Whether a page of the same site would fail in the same way.
  fileprivate var isOfWholeSite: Bool {
    switch self {
    case .noSuchHost, .forbidden, .noConnection, .insecure: true
    default: false
    }
  }
}
