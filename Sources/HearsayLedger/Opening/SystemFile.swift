#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system says of a path.
enum SystemFile {
  /// What stands at a path.
  enum Sort: Equatable {
    /// Nothing.
    case nothing
    /// A file.
    case file
    /// A folder.
    case folder
    /// A device, a pipe or a socket.
    case other
    /// The system does not say; why.
    case unknown(String)
  }

  /// What stands at a path, behind any link.
  static func sort(at path: String) -> Sort {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return errno == ENOENT ? .nothing : .unknown(String(cString: strerror(errno)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The size of a file in bytes; `nil` where there is none.
  static func size(at path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The number by which the file system knows a file; `nil` where there is none.
  static func number(at path: String) -> UInt64? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Gives a file a second name where nothing has that name yet; whether it did.
  static func link(_ path: String, as other: String) -> Bool {
    #if canImport(Darwin)
      Darwin.link(path, other) == 0
    #elseif canImport(Musl)
      Musl.link(path, other) == 0
    #else
      Glibc.link(path, other) == 0
    #endif
  }

  /// Gives a file another name.
  static func move(_ path: String, to other: String) -> Bool { rename(path, other) == 0 }

  /// Takes a name of a file away, where it has it.
  static func remove(_ path: String) { _ = unlink(path) }

  /// This process.
  static var process: Int { Int(getpid()) }
}
