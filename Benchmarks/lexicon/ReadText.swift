#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A benchmark's text cannot be read.
struct NoText: Error { let path: String }

/// The bytes of a file.
func readText(_ path: String) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw NoText(path: path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
  }
}
