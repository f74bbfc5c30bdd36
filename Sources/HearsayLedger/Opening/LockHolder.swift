#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Who is writing to a ledger.
enum LockHolder {
  /// The byte of the `-shm` file that SQLite locks for the one writer: the first after 22 numbers of 4 bytes for each of
  /// two headers and 8 more (`WALINDEX_LOCK_OFFSET` of SQLite's wal.c, which the file format fixes).
  private static let writeLock = 120

  /// The process that holds the write lock of the ledger at a path; `nil` where nobody does, or the system does not tell.
  ///
  /// It asks Linux's list of locks. To ask for the lock itself would mean to open the file, and closing it again would
  /// drop every lock that this process has on it (<https://www.sqlite.org/howtocorrupt.html>, 2.2).
  static func process(writing path: String) -> Int? {
    guard let number = SystemFile.number(at: path + "-shm"), let list = text(of: "/proc/locks") else { return nil }
    for line in list.split(separator: "\n") {
      if let holder = holder(line, of: number) { return holder }
    }
    return nil
  }

  /// The process of a line such as `1: POSIX  ADVISORY  WRITE 10005 fe:00:12345 120 120`.
  static func holder(_ line: some StringProtocol, of number: UInt64) -> Int? {
    let words = line.split(separator: " ")
    guard words.count == 8, words[1] == "POSIX", words[3] == "WRITE",
      words[5].split(separator: ":").last.flatMap({ UInt64($0) }) == number,
      let first = Int(words[6]), first <= writeLock, words[7] == "EOF" || Int(words[7]).map({ $0 >= writeLock }) == true
    else { return nil }
    return Int(words[4])
  }

  private static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &part, part.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: part[..<count])
    }
  }
}
