#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The bytes of a file that is named on the command line; where it cannot be read, that is said and the benchmark ends.
public func contents(ofFile path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else {
    end("\(path): \(String(cString: strerror(errno)))", status: EX_NOINPUT)
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
  }
}
