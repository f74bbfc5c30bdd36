/// Where a ledger is, and who said so.
public struct LedgerPlace: Hashable, Sendable {
  /// Who named the place.
  public enum Origin: Hashable, Sendable {
    /// The option `--ledger`.
    case option
    /// The variable `HEARSAY_LEDGER`.
    case variable
    /// Nobody: it is in the user's data folder.
    case dataFolder
  }

  /// The path of the file.
  public let path: String
  /// Who named it.
  public let origin: Origin

  /// The first of: what the option names, what the variable names, `hearsay/ledger.sqlite` in the user's data folder by
  /// the XDG Base Directory Specification. An empty variable counts as none.
  public init(option: String?, variable: String?, dataFolder: String?, home: String?) {
    if let option {
      (path, origin) = (option, .option)
    } else if let variable, !variable.isEmpty {
      (path, origin) = (variable, .variable)
    } else {
      // The specification has relative paths ignored.
      let folder = dataFolder.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home ?? ".")/.local/share"
      (path, origin) = ("\(folder)/hearsay/ledger.sqlite", .dataFolder)
    }
  }

  /// A place that a program names.
  public init(path: String) { (self.path, self.origin) = (path, .option) }

  /// The folder that holds the file; `nil` where the path names none.
  var folder: String? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }
}
