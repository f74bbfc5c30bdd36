import HearsayIntake

/// Something that is to be added, as a user names it.
public enum AddSource: Hashable, Sendable {
  /// A file, or standard input.
  case input(Input)
  /// All files of a folder that can be read, and of the folders in it.
  case folder(String)
  /// A page or a feed on the web.
  case address(String)

  /// What a word on the command line names: an address begins with a scheme and `://`, a folder is one.
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

  /// Whether a word is an address and no path. One of another scheme than the web's counts too, so that it is refused as what it is and not
  /// as a file that is missing.
  public static func isAddress(_ word: String) -> Bool {
    let scheme = word.utf8.prefix { $0 != UInt8(ascii: ":") }
    return !scheme.isEmpty && scheme.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
      && word.utf8.dropFirst(scheme.count).starts(with: "://".utf8)
  }
}
