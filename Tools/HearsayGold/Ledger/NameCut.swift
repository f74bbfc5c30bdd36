import HearsayModel

/// A way to make names harder to tell, as papers do: how well identities hold when full names are fewer than in gold.
public enum NameCut: String, Sendable, CaseIterable {
  /// Only the last word stays: `Kiwior`.
  case surname
  /// The first name is an initial: `J. Kiwior`.
  case initial
  /// The longest word has lost its middle letter: `Jakub Kiwor`.
  case slip

  /// A case with its name cut, if it is one of every second; its place keeps the whole name.
  ///
  /// Which are cut is told by the article and the name alone, so that each run cuts the same.
  public func cutting(_ item: IdentityCase) -> IdentityCase {
    let words = item.mention.name.split(separator: " ").map(String.init)
    guard words.count > 1, Self.isSecond(item.place) else { return item }
    var mention = item.mention
    mention.description.name = cut(words)
    return IdentityCase(place: item.place, mention: mention)
  }

  private func cut(_ words: [String]) -> String {
    switch self {
    case .surname: return words[words.count - 1]
    case .initial: return (["\(words[0].prefix(1))."] + words.dropFirst()).joined(separator: " ")
    case .slip:
      let longest = words.map(\.count).max() ?? 0
      let place = words.firstIndex { $0.count == longest } ?? 0
      var slipped = words
      slipped[place].remove(at: slipped[place].index(slipped[place].startIndex, offsetBy: longest / 2))
      return slipped.joined(separator: " ")
    }
  }

  private static func isSecond(_ place: NamePlace) -> Bool {
    ContentHash(of: [place.set, place.document, place.name]).text.utf8.reduce(0) { $0 + Int($1) } % 2 == 0
  }
}
