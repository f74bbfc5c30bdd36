/// Something that could not be fetched, with the address at which that showed.
public struct FetchFault: Error, Hashable, Sendable {
  /// What was asked for first.
  public let asked: String
  /// Where it failed: the same, or where a redirect led.
  public let place: String
  /// What is wrong.
  public let reason: Reason

  /// A fault at a place.
  public init(_ reason: Reason, asked: String, place: String? = nil) {
    self.asked = asked
    self.place = place ?? asked
    self.reason = reason
  }

  /// What is wrong. Cases are in the order in which they can show.
  public enum Reason: Error, Hashable, Sendable {
    /// It is no address that can be asked.
    case address(FetchAddress.Fault)
    /// The site's rules do not let robots read it: the rule, and the line of `robots.txt` that it stands on, from 1.
    case robots(rule: String, line: Int)
    /// The site's rules could not be read, for that reason, which counts as a refusal (RFC 9309).
    case robotsUnreachable(Transport)
    /// The host asked for quiet, or failed again and again; it is left alone for that long.
    case resting(host: String, Duration)
    /// The exchange itself failed.
    case transport(Transport)
    /// The host answers, but has no time, with that status; it was asked as often as is decent.
    case busy(status: Int, Duration)
    /// A redirect that leads nowhere: the words of it, where there are any, and why.
    case redirect(to: String?, FetchAddress.Fault?)
    /// A redirect to where the way has led already.
    case loop
    /// More redirects than the limit.
    case tooManyRedirects(limit: Int)
    /// The host answers with a status that brings nothing.
    case status(Int)
    /// The caller asked to stop.
    case stopped
  }

  /// Why an exchange with a host failed.
  public enum Transport: Error, Hashable, Sendable {
    /// No address belongs to the host's name.
    case noSuchHost(String)
    /// The host's address is not for the public.
    case forbidden(NetworkAddress, AddressSort)
    /// Nobody answers there, for the reason that the system gives.
    case noConnection(String)
    /// The host cannot prove that it is who it says.
    case insecure(String)
    /// Nothing came for too long, in that stage, with the limit.
    case timedOut(Stage, limit: Duration)
    /// More came than the limit, in bytes.
    case tooLarge(Measure, limit: Int)
    /// The connection ended before all was there: how many bytes had come.
    case cutShort(received: Int)
    /// The body is not packed as the answer says.
    case packing(String)
    /// What came is no HTTP.
    case noHTTP(String)
    /// The answer with the status stands for another failure.
    case status(Int)
    /// The caller asked to stop.
    case stopped
    /// Something else, in libcurl's words.
    case other(code: Int, String)
  }

  /// What took too long.
  public enum Stage: String, Hashable, Sendable {
    /// Finding the host and connecting to it.
    case connecting
    /// The whole exchange.
    case exchange
    /// The next bytes.
    case bytes
  }

  /// What was too large.
  public enum Measure: String, Hashable, Sendable {
    /// The header of the answer.
    case header
    /// What came over the wire.
    case wire
    /// What it was when unpacked.
    case unpacked
  }
}
