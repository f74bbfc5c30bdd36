import CCurl

/// Exchanges over libcurl, one at a time, on connections that are kept open for the next.
///
/// It is a class because it owns libcurl's handle, and gives it back.
final class CurlExchanger: Exchanging {
  private let handle: UnsafeMutableRawPointer
  private let policy: FetchPolicy
  private let isStopping: () -> Bool

  /// libcurl must be set up once for the whole process, and is never taken down: nobody knows who else uses it.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// An exchanger; `nil` where libcurl cannot be set up, for want of memory.
  init?(policy: FetchPolicy, isStopping: @escaping () -> Bool) {
    guard Self.isReady, let handle = curl_easy_init() else { return nil }
    self.handle = handle
    self.policy = policy
    self.isStopping = isStopping
  }

  deinit { curl_easy_cleanup(handle) }

  func answer(to exchange: Exchange) throws(FetchFault.Transport) -> Answer {
    // Open connections, looked-up names and TLS sessions outlive a reset; all else is said anew each time.
    curl_easy_reset(handle)
    let transfer = CurlTransfer(policy: policy, enough: exchange.enough, isStopping: isStopping)
    var fields: UnsafeMutablePointer<curl_slist>?
    for (name, value) in exchange.fields { fields = curl_slist_append(fields, "\(name): \(value)") }
    defer { curl_slist_free_all(fields) }
    // The handle holds the transfer only as long as `curl_easy_perform` runs.
    let code = withExtendedLifetime(transfer) {
      say(exchange, fields: fields)
      setLimits()
      guardConnections(transfer)
      hand(transfer)
      return curl_easy_perform(handle)
    }
    if let failure = transfer.failure(code, handle: handle) { throw failure }
    return Answer(
      status: hearsay_number(handle, CURLINFO_RESPONSE_CODE), fields: transfer.fields, body: transfer.body)
  }

  private func say(_ exchange: Exchange, fields: UnsafeMutablePointer<curl_slist>?) {
    hearsay_set_text(handle, CURLOPT_URL, exchange.address.text)
    hearsay_set_text(handle, CURLOPT_USERAGENT, policy.agent.text)
    hearsay_set_list(handle, CURLOPT_HTTPHEADER, fields)
    // An empty list of encodings stands for all that this libcurl can unpack.
    hearsay_set_text(handle, CURLOPT_ACCEPT_ENCODING, exchange.isUnpacked ? "" : "identity")
    hearsay_set_number(handle, CURLOPT_HTTP_CONTENT_DECODING, exchange.isUnpacked ? 1 : 0)
    guard let body = exchange.body else { return }
    hearsay_set_large(handle, CURLOPT_POSTFIELDSIZE_LARGE, body.count)
    body.withUnsafeBytes { _ = hearsay_set_bytes(handle, CURLOPT_COPYPOSTFIELDS, $0.baseAddress) }
  }

  private func setLimits() {
    let limits = policy.limits
    hearsay_set_number(handle, CURLOPT_CONNECTTIMEOUT_MS, limits.connecting.milliseconds)
    hearsay_set_number(handle, CURLOPT_TIMEOUT_MS, limits.exchange.milliseconds)
    hearsay_set_number(handle, CURLOPT_LOW_SPEED_LIMIT, limits.slowest)
    hearsay_set_number(handle, CURLOPT_LOW_SPEED_TIME, max(1, limits.stall.milliseconds / 1000))
    // Redirects are followed by the fetcher, which checks each hop.
    hearsay_set_number(handle, CURLOPT_FOLLOWLOCATION, 0)
    hearsay_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    // Signals would reach any thread of the process.
    hearsay_set_number(handle, CURLOPT_NOSIGNAL, 1)
    // An empty proxy keeps libcurl from asking the environment for one.
    hearsay_set_text(handle, CURLOPT_PROXY, policy.proxy ?? "")
  }

  /// Every address is looked at when it is about to be connected to: after names were looked up, so that no second look
  /// can give another address. With a proxy that address would be the proxy's.
  private func guardConnections(_ transfer: CurlTransfer) {
    guard policy.proxy == nil else { return }
    hearsay_set_context(handle, CURLOPT_OPENSOCKETDATA, Unmanaged.passUnretained(transfer).toOpaque())
    hearsay_set_open(handle) { context, _, address in
      guard let context, let address else { return CURL_SOCKET_BAD }
      return Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue().open(address)
    }
  }

  private func hand(_ transfer: CurlTransfer) {
    let context = Unmanaged.passUnretained(transfer).toOpaque()
    hearsay_set_context(handle, CURLOPT_HEADERDATA, context)
    hearsay_set_take(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      CurlTransfer.of(context)?.takeHeader(UnsafeBufferPointer(bytes, size * count)) ?? 0
    }
    hearsay_set_context(handle, CURLOPT_WRITEDATA, context)
    hearsay_set_take(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      CurlTransfer.of(context)?.takeBody(UnsafeBufferPointer(bytes, size * count)) ?? 0
    }
    hearsay_set_number(handle, CURLOPT_NOPROGRESS, 0)
    hearsay_set_context(handle, CURLOPT_XFERINFODATA, context)
    hearsay_set_progress(handle) { context, _, received, _, _ in
      CurlTransfer.of(context)?.look(atReceived: Int(received)) ?? 1
    }
    hearsay_set_context(handle, CURLOPT_ERRORBUFFER, transfer.words)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes that a C function hands over as characters.
  fileprivate init(_ characters: UnsafeMutablePointer<CChar>?, _ count: Int) {
    self.init(start: UnsafeRawPointer(characters)?.assumingMemoryBound(to: UInt8.self), count: count)
  }
}

extension Duration {
  /// The duration in whole milliseconds, rounded down.
  var milliseconds: Int { Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000) }
}
