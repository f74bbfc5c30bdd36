import HearsayFetch

extension FetchAddress.Fault {
  /// What is wrong with the address, in words.
  var words: String {
    switch self {
    case .malformed: "it is no address"
    case .scheme(let scheme): "its scheme “\(scheme)” is neither http nor https"
    case .credentials: "there is a name or password in it"
    case .tooLong(let limit): "it is longer than \(limit) bytes"
    }
  }
}

extension FetchFault.Transport {
  /// Which failure it is.
  var code: Fault.Code {
    switch self {
    case .forbidden: .privateAddress
    case .noSuchHost: .noSuchHost
    case .tooLarge: .tooLarge
    case .insecure: .notSecure
    default: .noConnection
    }
  }

  /// What is wrong, in words.
  var words: String {
    switch self {
    case .noSuchHost: "no host has that name"
    case .forbidden(let address, let sort): "its address \(address) is \(sort.words), and not for everybody"
    case .noConnection(let why): "nobody answers there: \(why)"
    case .insecure(let why): "the host cannot prove that it is who it says: \(why)"
    case .timedOut(.connecting, let limit): "nobody answered within \(limit.words)"
    case .timedOut(.exchange, let limit): "it did not come within \(limit.words)"
    case .timedOut(.bytes, let limit): "nothing more came for \(limit.words)"
    case .tooLarge(let measure, let limit): "\(measure.words) is longer than \(limit >> 10) KB"
    case .cutShort(let received): "the connection ended after \(received) bytes, before all was there"
    case .packing(let claimed): "it is not packed with “\(claimed)” as the host says, or broken"
    case .noHTTP(let why): "the host does not speak HTTP: \(why)"
    case .status(let status): "the host fails (status \(status))"
    case .stopped: "it was not fetched any more"
    case .other(let code, let why): "\(why) (libcurl \(code))"
    }
  }

  /// What the user can do.
  var advice: String {
    switch self {
    case .forbidden(_, .linkLocal): "look at where the address leads: no site stands there, and it is never asked"
    case .forbidden: "give --allow-private if that host is yours"
    case .noSuchHost: "look at the spelling, and whether there is a network"
    case .tooLarge: "look at the address in a browser: articles are shorter"
    case .insecure: "look at the address in a browser, which tells more of the certificate"
    default: "look at the address in a browser, and try again later"
    }
  }
}

extension FetchFault.Measure {
  fileprivate var words: String {
    switch self {
    case .header: "its header"
    case .wire: "it"
    case .unpacked: "it, unpacked,"
    }
  }
}

extension AddressSort {
  /// The sort in words that go on after "is".
  fileprivate var words: String {
    switch self {
    case .global: "a public one"
    case .unspecified: "that of no machine"
    case .loopback: "the machine's own"
    case .private: "one of a private network"
    case .linkLocal: "one of a network without a router"
    case .carrier: "one of a provider's own network"
    case .multicast: "one of many machines at once"
    case .documentation: "one for examples in documents"
    case .benchmarking: "one for tests of networks"
    case .tunnel: "one of a tunnel"
    case .reserved: "set aside"
    }
  }
}

extension Duration {
  /// The duration in words: `40 seconds`, `10 minutes`.
  var words: String {
    let seconds = Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0)
    func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    if seconds < 120 { return counted(seconds, "second") }
    return seconds < 7200 ? counted((seconds + 59) / 60, "minute") : counted((seconds + 3599) / 3600, "hour")
  }
}
