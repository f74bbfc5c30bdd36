import HearsayLoopback
import HearsayModel

@testable import HearsayFetch

/// A world where time passes only when somebody sleeps. A class, because the clock goes on.
final class TestWorld {
  var now = Duration.zero
  /// What was slept, in order.
  var naps: [Duration] = []
  /// Naps after which the sleeper is told to stop.
  var endsAfter = Int.max
  var chance = 0.5

  var surroundings: FetchSurroundings {
    FetchSurroundings(
      elapsed: { self.now }, today: { Moment(seconds: 1_700_000_000 + Int(self.now.components.seconds)) },
      sleep: { nap in
        guard self.naps.count < self.endsAfter else { return false }
        self.naps.append(nap)
        self.now += nap
        return true
      }, chance: { self.chance })
  }
}

/// A policy that lets tests reach their own server, and waits for nothing.
func testPolicy(_ change: (inout FetchPolicy) -> Void = { _ in }) -> FetchPolicy {
  var policy = FetchPolicy(agent: UserAgent(version: "1.2.3", contact: "https://example.org/about"))
  policy.addresses = .publicAnd([NetworkAddress(family: .four, value: 0x7F00_0001)])
  policy.delay = .zero
  change(&policy)
  return policy
}

extension Fetcher {
  /// Fetches what is at a written address.
  func fetch(_ text: String, validators: Validators = Validators()) throws -> FetchResponse {
    try fetch(FetchRequest(FetchAddress(text), validators: validators))
  }

  /// Why a fetch fails; `nil` where it does not.
  func reason(_ text: String) -> FetchFault.Reason? {
    do { _ = try fetch(text) } catch let fault as FetchFault { return fault.reason } catch { return nil }
    return nil
  }
}

extension FetchResponse {
  /// The body as text; `nil` where nothing has changed.
  var text: String? {
    guard case .bytes(let bytes) = content else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A fetcher over a real server, in a world of its own.
func realFetcher(
  _ world: TestWorld = TestWorld(), _ change: (inout FetchPolicy) -> Void = { _ in }
) throws -> Fetcher {
  guard let fetcher = Fetcher(policy: testPolicy(change), surroundings: world.surroundings) else {
    throw ServerFault.cannotListen(0)
  }
  return fetcher
}
