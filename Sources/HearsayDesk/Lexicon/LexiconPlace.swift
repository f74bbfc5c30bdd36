/// Where the user's own tables of names are, and who said so.
public struct LexiconPlace: Hashable, Sendable {
  /// The folder.
  public let folder: String
  /// Whether it is the one in the user's data folder, that nobody named.
  let isDefault: Bool

  /// What the variable names, else `hearsay/lexicon` in the user's data folder by the XDG Base Directory Specification. An empty variable counts as none.
  public init(variable: String?, dataFolder: String?, home: String?) {
    if let variable, !variable.isEmpty {
      (folder, isDefault) = (
        variable.count > 1 && variable.hasSuffix("/") ? String(variable.dropLast()) : variable, false
      )
    } else {
      // The specification has relative paths ignored.
      let data = dataFolder.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home ?? ".")/.local/share"
      (folder, isDefault) = ("\(data)/hearsay/lexicon", true)
    }
  }

  /// The path of a file in it.
  func path(of name: String) -> String { "\(folder)/\(name)" }
}
