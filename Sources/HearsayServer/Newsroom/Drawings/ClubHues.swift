/// The colours of clubs' shirts, as accents: one of ten hues that the style sheet has in a tone for light and one for dark paper.
struct ClubHues: Sendable {
  private let hues: [String: String]

  /// Reads lines of a hue and the refs of its clubs: `red club:arsenal club:liverpool`. Other lines are left out.
  init(_ text: String) {
    hues = text.split(whereSeparator: \.isNewline).reduce(into: [:]) { hues, line in
      let words = line.split(separator: " ").map(String.init)
      guard let hue = words.first, hue != "#" else { return }
      for club in words.dropFirst() { hues[club] = hue }
    }
  }

  /// Those that are compiled in.
  static let shipped = ClubHues(PressFile.at("assets/hues.txt")?.text ?? "")

  /// The class that gives an element the club's colour; empty for a club whose colour is not known.
  func className(of club: String) -> String { hues[club].map { "hue-\($0)" } ?? "" }
}
