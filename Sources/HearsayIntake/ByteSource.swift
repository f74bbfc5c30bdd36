#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Something that gives bytes chunk by chunk.
protocol ByteSource: AnyObject {
  /// The next bytes, no more than `count`; none at the end.
  func next(upTo count: Int) throws(IntakeFault.Reason) -> [UInt8]
}

/// The bytes of a file or of standard input. A class, because it owns the open file and closes it.
final class FileBytes: ByteSource {
  enum Origin {
    case file(String)
    case standardInput
  }

  private let origin: Origin
  private var descriptor: Int32?

  init(_ origin: Origin) { self.origin = origin }

  deinit {
    if case .file = origin, let descriptor { close(descriptor) }
  }

  func next(upTo count: Int) throws(IntakeFault.Reason) -> [UInt8] {
    let descriptor = try opened()
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var taken = read(descriptor, buffer.baseAddress, count)
      while taken < 0, errno == EINTR { taken = read(descriptor, buffer.baseAddress, count) }
      failure = taken < 0 ? errno : 0
      filled = max(0, taken)
    }
    guard failure == 0 else { throw Self.reason(failure) }
    return bytes
  }

  private func opened() throws(IntakeFault.Reason) -> Int32 {
    if let descriptor { return descriptor }
    guard case .file(let path) = origin else {
      descriptor = STDIN_FILENO
      return STDIN_FILENO
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw Self.reason(errno) }
    descriptor = opened
    return opened
  }

  private static func reason(_ code: Int32) -> IntakeFault.Reason {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .folder
    default: .refused(String(cString: strerror(code)))
    }
  }
}

/// Bytes that are in memory already. A class, because it remembers how far it was read.
final class BytesAtHand: ByteSource {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func next(upTo count: Int) -> [UInt8] {
    let end = min(offset + count, bytes.count)
    defer { offset = end }
    return Array(bytes[offset..<end])
  }
}
