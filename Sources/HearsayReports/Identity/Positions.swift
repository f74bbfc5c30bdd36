import HearsayText

/// Positions as articles write them.
enum Positions {
  /// The lines of a team; a player is rarely called two of them that are not neighbours.
  enum Line: Int, Sendable {
    case goalkeeper, defender, midfielder, forward
  }

  /// Whether two positions are said of one player: the same words, or of one line.
  static func areSame(_ one: String, _ other: String) -> Bool {
    Folding.fold(one) == Folding.fold(other) || line(of: one).map { $0 == line(of: other) } ?? false
  }

  /// The line of a position; `nil` for words that name none.
  static func line(of position: String) -> Line? {
    let words = Folding.fold(position).split { !$0.isLetter }.map(String.init)
    return stems.first { stem in words.contains { $0.hasPrefix(stem.stem) || $0.hasSuffix(stem.stem) } }?.line
  }

  /// Beginnings and ends of the words for positions in the languages of the reports; those of goalkeepers first, since
  /// `goalkeeper` is nothing else.
  private static let stems: [(stem: String, line: Line)] = [
    ("keeper", .goalkeeper), ("portier", .goalkeeper), ("porter", .goalkeeper), ("torwart", .goalkeeper),
    ("gardien", .goalkeeper), ("guarda", .goalkeeper), ("arquero", .goalkeeper), ("goleiro", .goalkeeper),
    ("torhuter", .goalkeeper), ("doelman", .goalkeeper), ("winger", .forward), ("flugel", .forward),
    ("midfield", .midfielder), ("mittelfeld", .midfielder), ("centrocamp", .midfielder), ("medio", .midfielder),
    ("milieu", .midfielder), ("playmaker", .midfielder), ("back", .defender), ("defen", .defender),
    ("difens", .defender), ("verteidiger", .defender), ("zagueir", .defender), ("lateral", .defender),
    ("terzin", .defender), ("central", .defender), ("striker", .forward), ("forward", .forward),
    ("attack", .forward), ("attacc", .forward), ("attaq", .forward), ("delant", .forward), ("avance", .forward),
    ("avant", .forward), ("sturmer", .forward), ("angreifer", .forward), ("punta", .forward), ("extrem", .forward),
  ]
}
