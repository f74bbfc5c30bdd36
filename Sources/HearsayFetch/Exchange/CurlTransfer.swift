import CCurl

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What comes in during one exchange, and what stops it. A class, because libcurl's callbacks write into it.
final class CurlTransfer {
  /// What the callbacks stopped the exchange for.
  private enum Stop {
    case tooLarge(FetchFault.Measure, limit: Int)
    case enough
    case told
  }

  private(set) var fields = HeaderFields()
  private(set) var body: [UInt8] = []
  /// Where libcurl writes what went wrong, in its own words.
  let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private let rule: AddressRule
  private let limits: FetchLimits
  private let enough: Int?
  private let isStopping: () -> Bool
  private var headerBytes = 0
  private var stop: Stop?
  private var forbidden: NetworkAddress?

  init(policy: FetchPolicy, enough: Int?, isStopping: @escaping () -> Bool) {
    rule = policy.addresses
    limits = policy.limits
    self.enough = enough
    self.isStopping = isStopping
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit { words.deallocate() }

  static func of(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
    context.map { Unmanaged.fromOpaque($0).takeUnretainedValue() }
  }

  /// Opens a socket to an address that may be connected to, and none to another. libcurl then tries the host's next
  /// address.
  func open(_ target: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    let found = withUnsafePointer(to: &target.pointee.addr) { NetworkAddress($0) }
    guard let found, rule.allows(found) else {
      forbidden = forbidden ?? found
      return CURL_SOCKET_BAD
    }
    // A child process, such as one that is told of changes, must not inherit it.
    let type = target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return socket(target.pointee.family, type, target.pointee.`protocol`)
  }

  /// Takes a line of the header. An exchange can have several headers: "100 Continue" comes before the real one.
  func takeHeader(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    headerBytes += line.count
    guard headerBytes <= limits.header else { return halt(.tooLarge(.header, limit: limits.header)) }
    if line.starts(with: "HTTP/".utf8) { fields = HeaderFields() } else { fields.add(line) }
    return line.count
  }

  /// Takes the next bytes of the body, unpacked.
  func takeBody(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if let enough, body.count + bytes.count > enough {
      body += bytes.prefix(enough - body.count)
      return halt(.enough)
    }
    guard body.count + bytes.count <= limits.unpacked else {
      return halt(.tooLarge(.unpacked, limit: limits.unpacked))
    }
    body += bytes
    return bytes.count
  }

  /// Looks at how much came over the wire, packed as it was, and whether to go on; libcurl asks at least once a second.
  func look(atReceived received: Int) -> Int32 {
    guard received > limits.wire || isStopping() else { return 0 }
    _ = halt(received > limits.wire ? .tooLarge(.wire, limit: limits.wire) : .told)
    return 1
  }

  /// Zero, which is never the count of what libcurl hands over, makes it give up.
  private func halt(_ reason: Stop) -> Int {
    stop = stop ?? reason
    return 0
  }
}

extension CurlTransfer {
  /// Why an exchange failed that libcurl ended with a code; `nil` where it did not fail.
  func failure(_ code: CURLcode, handle: UnsafeMutableRawPointer) -> FetchFault.Transport? {
    switch stop {
    case .enough?: return nil
    case .told?: return .stopped
    case .tooLarge(let measure, let limit)?: return .tooLarge(measure, limit: limit)
    case nil: break
    }
    let why = words.pointee == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: words)
    switch code {
    case CURLE_OK: return nil
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .noSuchHost(why)
    case CURLE_COULDNT_CONNECT:
      // libcurl's own words tell how many milliseconds it took, which helps nobody.
      let code = Int32(truncatingIfNeeded: hearsay_number(handle, CURLINFO_OS_ERRNO))
      return forbidden.map { .forbidden($0, $0.sort) }
        ?? .noConnection(code == 0 ? why : String(cString: strerror(code)))
    case CURLE_OPERATION_TIMEDOUT: return timeout(handle)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2_STREAM:
      return .cutShort(received: Int(hearsay_large(handle, CURLINFO_SIZE_DOWNLOAD_T)))
    case CURLE_BAD_CONTENT_ENCODING: return .packing(fields["content-encoding"] ?? "")
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_HTTP2: return .noHTTP(why)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CIPHER:
      return .insecure(why)
    default: return .other(code: Int(code.rawValue), why)
    }
  }

  private func timeout(_ handle: UnsafeMutableRawPointer) -> FetchFault.Transport {
    let needed = Duration.microseconds(hearsay_large(handle, CURLINFO_TOTAL_TIME_T))
    // Zero until the question could be sent; the time of connecting itself is zero too where a connection is used again.
    if hearsay_large(handle, CURLINFO_PRETRANSFER_TIME_T) == 0 {
      return .timedOut(.connecting, limit: limits.connecting)
    }
    // libcurl's clock may be a little early: a limit that is all but reached is the one that was meant.
    return needed + .milliseconds(20) < limits.exchange
      ? .timedOut(.bytes, limit: limits.stall) : .timedOut(.exchange, limit: limits.exchange)
  }
}
