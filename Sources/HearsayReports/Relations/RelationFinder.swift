import HearsayModel

/// Finds how claims of one player stand to each other, by rules that print their reasons.
///
///     let finder = RelationFinder(almanac: lexicon.almanac)
///     finder.relation(first, second).reason  // “£20m and €25m … are 9.3% apart, tolerance 12% …”
public struct RelationFinder: Sendable {
  private let setting: RelationSetting

  /// A finder that compares sums and windows by an almanac, and reads evidence by the cues of a language.
  public init(almanac: Almanac, cues: RelationCues = .english) {
    setting = RelationSetting(almanac: almanac, cues: cues)
  }

  /// How two claims stand to each other; `unrelated` where no rule finds a tie, or they are not of one player.
  ///
  /// The order in which they are given decides nothing but which of two equals comes first.
  public func relation(_ a: FiledClaim, _ b: FiledClaim) -> Relation {
    let both = statements([a, b])
    return relation(both[0], both[1])
  }

  func statements(_ claims: [FiledClaim]) -> [Statement] {
    var clubs = ClubKeys(setting.almanac)
    return claims.map { Statement($0, almanac: setting.almanac, cues: setting.cues, clubs: &clubs) }
  }

  func relation(_ one: Statement, _ other: Statement) -> Relation {
    guard let player = one.filed.player, player == other.filed.player else {
      let finding = Finding(.unrelated, "They are about two players, or about nobody named.")
      return Relation(a: one.filed.id, b: other.filed.id, by: "two players", finding)
    }
    guard let first = one.day, let second = other.day, first != second else { return eitherWay(one, other) }
    return first < second ? verdict(one, other) : verdict(other, one)
  }

  /// Where neither comes first, the turned order holds where it shows that the world moved, or a tie where the straight one shows none.
  private func eitherWay(_ one: Statement, _ other: Statement) -> Relation {
    let straight = verdict(one, other)
    guard straight.kind != .develops else { return straight }
    let turned = verdict(other, one)
    return turned.kind == .develops || straight.rule == Self.noTie ? turned : straight
  }

  /// What the first rule says that says anything.
  private func verdict(_ one: Statement, _ other: Statement) -> Relation {
    let pair = Pairing(one, other, in: setting)
    for rule in RelationRule.all {
      guard let finding = rule.look(pair) else { continue }
      return Relation(a: one.filed.id, b: other.filed.id, by: rule.name, finding)
    }
    return Relation(
      a: one.filed.id, b: other.filed.id, by: Self.noTie, Finding(.unrelated, "They speak of different matters."))
  }

  /// The name under which a pair stands of which no rule says anything.
  static let noTie = "no tie"
}

extension Relation {
  fileprivate init(a: ClaimID, b: ClaimID, by rule: String, _ finding: Finding) {
    self.init(a: a, b: b, kind: finding.kind, rule: rule, reason: finding.reason)
  }
}
