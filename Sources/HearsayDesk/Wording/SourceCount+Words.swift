import HearsayReports

extension SourceCount {
  /// The count in a few words: `2 independent sources, 1 echo`. `echoes` is how many of the claims only repeat others; a
  /// source that says two things is no echo of itself, so the count alone does not tell.
  public func words(echoes: Int) -> String {
    var parts = [independent == 0 ? "no source with a name" : Count.words(independent, "independent source")]
    if echoes > 0 { parts.append(echoes == 1 ? "1 echo" : "\(echoes) echoes") }
    if !unnamed.isEmpty { parts.append("\(unnamed.count) unnamed") }
    if !circular.isEmpty { parts.append("\(circular.count) in a circle") }
    return parts.joined(separator: ", ")
  }

  /// What speaks for and against the sources, a sentence each: who is known to have said it, and who only through
  /// others; `unknown` is what to call those that the lexicon does not have.
  public func standing(unknown: String = "unknown") -> [String] {
    let sorts = [
      ("heard from themselves", groups.filter(\.isConfirmed)),
      ("only through others", groups.filter { !$0.isConfirmed }),
      (unknown, groups.filter { !$0.isKnown }),
    ]
    return sorts.filter { !$0.1.isEmpty }.map { "\($0.0): \(Count.list($0.1.map(\.name)))" }
  }
}

/// Counts in words.
public enum Count {
  /// As many names as a line of text holds.
  public static let named = 4

  /// A number with its noun: `1 claim`, `2 claims`.
  public static func words(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// Names, and how many more there are: `A, B, C, D and 12 more`.
  public static func list(_ names: [String], atMost most: Int = named) -> String {
    guard names.count > most else { return EnglishWords.list(names) }
    return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
  }
}
