/// What a site lets one robot read, from its `robots.txt` (RFC 9309).
public struct RobotsRules: Hashable, Sendable {
  /// One line that allows or disallows.
  struct Rule: Hashable, Sendable {
    let pattern: RobotsPattern
    let isAllowing: Bool
    /// The path as it is written.
    let words: String
    /// The line, from 1.
    let line: Int
  }

  /// What the rules say of one path.
  public enum Decision: Hashable, Sendable {
    /// It may be read.
    case allowed
    /// It may not: the path of the rule, and the line that it stands on, from 1.
    case refused(rule: String, line: Int)
  }

  let rules: [Rule]
  /// The pause that the site asks for between two requests (`Crawl-delay`, which no standard has).
  public let delay: Duration?

  /// A site without rules.
  static let none = RobotsRules(rules: [], delay: nil)

  /// Whether a path, with its query, may be read. The longest rule that matches decides, and one that allows where two
  /// are as long.
  public func decision(on target: String) -> Decision {
    // Everybody may read the rules themselves.
    if target == "/robots.txt" { return .allowed }
    let path = RobotsSpelling.of(target.utf8)
    var best: Rule?
    for rule in rules where rule.weighsMore(than: best) && rule.pattern.matches(path) { best = rule }
    guard let best, !best.isAllowing else { return .allowed }
    return .refused(rule: best.words, line: best.line)
  }
}

extension RobotsRules.Rule {
  fileprivate func weighsMore(than other: RobotsRules.Rule?) -> Bool {
    guard let other else { return true }
    return pattern.length > other.pattern.length || (pattern.length == other.pattern.length && isAllowing)
  }
}
