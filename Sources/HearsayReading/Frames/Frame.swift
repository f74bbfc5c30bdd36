import HearsayLexicon
import HearsayModel
import HearsayText

/// One entry of the frame files: the words that open a claim of one kind, and where its roles are looked for.
///
/// A class, since every draft holds its frame: a struct would have each copy of a draft count a dozen lists.
final class Frame: Sendable {
  /// Its name: `interest.want`.
  let name: String
  let kind: Kind
  /// Its triggers as written; the words that they stand for are in the program of the book.
  let triggers: [String]
  /// Where each role is looked for, in order of trust.
  let finders: [Role: [Finder]]
  /// What the entry fixes: value, deal, modality, polarity.
  let value: String?
  let deal: Deal?
  let modality: Modality?
  let polarity: Polarity?
  /// Who must be the subject of the trigger's verb for it to stand: a player, in “has reached an agreement with Ajax for the next five years”.
  let doer: RoleSort?
  /// Words that must not stand in the sentence's clause, or that must.
  let unless: WordLists.List
  let needs: WordLists.List
  let examples: [DataPlace]
  let counterexamples: [DataPlace]
  /// Whether it only takes its words away from other entries, and reads nothing.
  let isSink: Bool
  /// Higher wins where triggers overlap.
  let priority: Int

  init(
    name: String, kind: Kind, triggers: [String], finders: [Role: [Finder]], value: String?, deal: Deal?,
    modality: Modality?, polarity: Polarity?, doer: RoleSort?, unless: WordLists.List, needs: WordLists.List,
    examples: [DataPlace],
    counterexamples: [DataPlace], isSink: Bool, priority: Int
  ) {
    self.name = name
    self.kind = kind
    self.triggers = triggers
    self.finders = finders
    self.value = value
    self.deal = deal
    self.modality = modality
    self.polarity = polarity
    self.doer = doer
    self.unless = unless
    self.needs = needs
    self.examples = examples
    self.counterexamples = counterexamples
    self.isSink = isSink
    self.priority = priority
  }

  /// `rival`: a second club that does the same: "Roma join Milan in the race".
  enum Role: String, Sendable, CaseIterable { case club, player, counterparty, rival }
}

/// A way to look for the filler of a role, from the place of the trigger.
enum Finder: String, Sendable, CaseIterable {
  /// Who does it: the subject, or the one after "by" where the verb is passive.
  case agent
  /// To whom it is done: the object, or the subject where the verb is passive.
  case patient
  /// The subject of the verb that the trigger belongs to.
  case subject
  /// The first fitting mention after the trigger in its clause.
  case object
  /// The possessor right before the trigger: "Milan's interest", "their bid".
  case possessive
  /// A fitting mention right before the trigger in its noun phrase: "the Kiwior deal".
  case premod
  /// The nearest fitting mention to the left in the sentence.
  case left
  /// The nearest fitting mention to the right in the sentence.
  case right
  /// After the preposition of that name.
  case by, from, to, with, `for`, of, `in`, at, on, over, between, against, into, behind
  /// A slot of the trigger's own pattern.
  case slot
  /// The slot `<seller>` of the trigger's own pattern.
  case seller
  /// The club of the spell that figures of play are told of: "on loan at Genoa, where he scored", "30 games for Ajax".
  case spell
  /// Any fitting mention of the sentence, the nearest first.
  case sentence
  /// The subject of an earlier sentence of the paragraph.
  case previous
  /// The person or club that the paragraph, or the article, is about.
  case topic
  /// The club that the player belongs to.
  case owner
  /// The club that signs the player in the same sentence: "joined Roma on a five-year deal".
  case buyer
  /// The club that the article's news takes the player to, told as done or planned: "He has put pen to paper" behind "Otto Lund has joined Roma".
  case arrival
  /// The word itself: the player, his agent.
  case literalPlayer = "=player"
  case literalAgent = "=agent"
  /// The role stays empty.
  case none
}
