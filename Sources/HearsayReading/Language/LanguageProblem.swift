import HearsayModel

extension Problem {
  /// An article names a language that has no pack.
  static func noPack(for language: String, among names: [String]) -> Problem {
    Problem(
      code: "no-language-pack",
      message:
        "It says that its language is “\(language.prefix(40))”, for which there is no language pack, so nothing was "
        + "read in it. There are packs for \(list(names)).")
  }

  /// The words of an article are of no language that has a pack.
  static func noPack(among names: [String]) -> Problem {
    Problem(
      code: "no-language-pack",
      message:
        "Its words are of no language that there is a pack for (\(list(names))), so nothing was read in it. If they "
        + "are, name the language with the article.")
  }

  private static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
