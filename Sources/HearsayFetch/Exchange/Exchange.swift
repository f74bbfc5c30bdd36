/// One question to one host, and no more than that: redirects and retries are decided above.
struct Exchange {
  let address: FetchAddress
  /// Header fields, in the order in which they are sent.
  var fields: [(name: String, value: String)] = []
  /// A body to be sent by POST; `nil` for GET.
  var body: [UInt8]?
  /// Whether what comes is unpacked as it says. Where not, the host is asked not to pack it.
  var isUnpacked = true
  /// Bytes of the body after which the rest is left; `nil` where a longer body is a failure.
  var enough: Int?
}

/// What a host answered.
struct Answer: Hashable {
  let status: Int
  let fields: HeaderFields
  let body: [UInt8]
}

/// The fields of a header. Their names are the same in capitals and in small letters (RFC 9110, section 5.1).
struct HeaderFields: Hashable {
  private var values: [String: String] = [:]

  /// The value of a field by its name in small letters; the first where it stands twice.
  subscript(_ name: String) -> String? { values[name] }

  /// Takes in a line of a header; what is no field is passed over.
  mutating func add(_ line: some Collection<UInt8>) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    let value = line[line.index(after: colon)...].drop { $0 == 0x20 || $0 == 0x09 }
    let end = value.reversed().drop { $0 <= 0x20 }
    if values[name] == nil { values[name] = String(decoding: end.reversed(), as: UTF8.self) }
  }
}

/// Something that asks hosts. There is one of libcurl; tests have others.
protocol Exchanging {
  /// Asks, and gives the answer whatever its status.
  func answer(to exchange: Exchange) throws(FetchFault.Transport) -> Answer
}
