import HearsayModel
import Testing

@testable import HearsayReports

/// Two claims and what is said of them.
struct RelationExample: Sendable, CustomTestStringConvertible {
  /// The rule that the example is of.
  let rule: RelationRule
  /// What is true, as a sentence.
  let sentence: String
  let a: Said
  let b: Said
  let kind: RelationKind
  /// Whether the rule decides; otherwise it is a counterexample, which some other rule decides.
  let isExample: Bool

  var testDescription: String { "\(rule.name): \(sentence)" }

  static func example(_ rule: RelationRule, _ sentence: String, _ kind: RelationKind, _ a: Said, _ b: Said) -> Self {
    RelationExample(rule: rule, sentence: sentence, a: a, b: b, kind: kind, isExample: true)
  }

  static func counter(_ rule: RelationRule, _ sentence: String, _ kind: RelationKind, _ a: Said, _ b: Said) -> Self {
    RelationExample(rule: rule, sentence: sentence, a: a, b: b, kind: kind, isExample: false)
  }

  static let all =
    matters + counts + denials + wills + steps + sums + sideBySide + contracts + propositions
}

@Suite("Relations: rules")
struct RelationRuleTests {
  @Test("a rule decides its examples, and another its counterexamples", arguments: RelationExample.all)
  func decides(example: RelationExample) {
    let relation = RelationSpecimen.relation(example.a, example.b)
    #expect(relation.kind == example.kind, "\(relation)")
    #expect((relation.rule == example.rule.name) == example.isExample, "\(relation)")
  }

  @Test("every rule has an example and a counterexample", arguments: RelationRule.all.map(\.name))
  func isShown(rule: String) {
    let examples = RelationExample.all.filter { $0.rule.name == rule }
    let shown = Set(examples.map(\.isExample))
    #expect(shown == [true, false])
  }

  @Test("no two rules share a name")
  func names() {
    #expect(Set(RelationRule.all.map(\.name)).count == RelationRule.all.count)
  }

  @Test("every reason is a sentence with an end", arguments: RelationExample.all)
  func reasons(example: RelationExample) {
    let reason = RelationSpecimen.relation(example.a, example.b).reason
    #expect(reason.hasSuffix("."))
    #expect(reason.first?.isLowercase == false, "\(reason)")
  }
}
