#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension LedgerDesk {
  /// Makes the folder of a ledger in the user's data folder, for the user alone, as the XDG specification asks.
  static func makeFolder(of place: LedgerPlace) throws(Fault) {
    guard let folder = place.folder else { return }
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      guard mkdir(path, 0o700) != 0, errno != EEXIST, errno != EISDIR else { continue }
      // A folder above that cannot be written may be there all the same; what fails in the end is the last.
      guard path == folder else { continue }
      throw Fault(
        .noLedgerFolder, at: folder,
        wrong: "the folder for the ledger cannot be made: \(String(cString: strerror(errno)))",
        advice: "name another place with --ledger")
    }
  }
}
