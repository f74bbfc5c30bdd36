/// Unpacks the bodies of answers. What is not packed as its header says is taken as it is: CC-NEWS before May 2019 keeps
/// the header of the packed body beside the unpacked one.
struct BodyUnpacking {
  /// Bytes of the longest body that is unpacked: as long as the longest record.
  private static let longest = WARCRecords.longest
  private let inflater: MemberInflater
  private var unpacked = RecordBytes()

  init?() {
    guard let inflater = MemberInflater() else { return nil }
    self.inflater = inflater
  }

  /// What became of a body.
  enum Outcome: Equatable {
    /// It is not packed.
    case asItIs
    case unpacked([UInt8])
    /// It is packed in a way that is not known here, or is broken, or too long.
    case unreadable
  }

  /// Unpacks a body whose header says that it is packed so.
  mutating func unpack(_ body: ArraySlice<UInt8>, packing: String?) -> Outcome {
    if body.starts(with: [0x1F, 0x8B]) { return inflate(body, as: .gzip) }
    switch packing {
    case nil, "", "identity", "gzip", "x-gzip": return .asItIs
    case "deflate" where !Self.looksLikeText(body): return deflated(body)
    default: return Self.looksLikeText(body) ? .asItIs : .unreadable
    }
  }

  /// The name means a zlib wrapping (RFC 9110, section 8.4.1.2), and many leave it out.
  private mutating func deflated(_ body: ArraySlice<UInt8>) -> Outcome {
    let wrapped = inflate(body, as: .zlib)
    return wrapped == .unreadable ? inflate(body, as: .none) : wrapped
  }

  private mutating func inflate(_ body: ArraySlice<UInt8>, as wrapping: MemberInflater.Wrapping) -> Outcome {
    unpacked.reserve(min(max(body.count * 8, 1 << 16), Self.longest))
    while true {
      unpacked.dropAll()
      switch inflater.unpack(body, as: wrapping, into: &unpacked) {
      case .unpacked: return unpacked.count <= Self.longest ? .unpacked(Array(unpacked.slice)) : .unreadable
      case .broken: return .unreadable
      case .needsRoom:
        guard unpacked.free < Self.longest else { return .unreadable }
        unpacked.reserve(min(unpacked.free * 2, Self.longest))
      }
    }
  }

  /// Whether bytes can be a page as it is: no control characters at its beginning.
  private static func looksLikeText(_ body: ArraySlice<UInt8>) -> Bool {
    body.prefix(256).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
  }
}
