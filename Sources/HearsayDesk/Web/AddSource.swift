import HearsayIntake

/// Something that is to be added, as a user names it.
public enum AddSource: Hashable, Sendable {
  /// A file, or standard input.
  case input(Input)
  /// All files of a folder that can be read, and of the folders in it.
  case folder(String)
  /// A page or a feed on the web.
  case address(String)

  /// What a word on the command line names: an address begins with `http://` or `https://`, a folder is one.
  public init(word: String) {
    if Self.isAddress(word) {
      self = .address(word)
    } else if word != "-", Intake.isFolder(word) {
      self = .folder(word)
    } else {
      self = .input(Input(word: word))
    }
  }

  /// Whether it must be fetched.
  public var isOnTheWeb: Bool {
    if case .address = self { return true }
    return false
  }

  /// Whether a word is an address and no path.
  public static func isAddress(_ word: String) -> Bool {
    ["http://", "https://"].contains { word.prefix($0.count).lowercased() == $0 }
  }
}
