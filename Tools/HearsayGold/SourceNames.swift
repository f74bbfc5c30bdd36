/// Sources by the names that gold files and readings give them.
public enum SourceNames {
  /// The name under which all names of a source fall together, for comparing and never for showing.
  public static func key(_ name: String) -> String {
    var folded = Folding.fold(name)
    if folded.hasPrefix("the ") { folded.removeFirst(4) }
    return aliases[folded] ?? folded
  }

  /// The scorer's table: the usual name by each other name.
  private static let aliases = [
    "gazzetta": "gazzetta dello sport",
    "la gazzetta dello sport": "gazzetta dello sport",
    "tmw": "tuttomercatoweb",
    "calciomercatocom": "calciomercato",
    "goalcom": "goal",
    "diario as": "as",
    "sport bild": "sportbild",
    "mirror": "daily mirror",
    "la liga": "laliga",
    "sky sports italia": "sky sport italia",
    "sky italia": "sky sport italia",
    "sky": "sky sports",
    "telefoot chaine": "telefoot",
    "men": "manchester evening news",
    "report": "reports",
  ]
}
