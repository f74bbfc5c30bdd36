import HearsayModel
import HearsayText

/// A claim with what rules compare worked out once: keys of names, its word, its will in plain, its sum and its time.
///
/// It is a class because it stands in hundreds of pairs: to copy it took longer than most rules.
final class Statement: Sendable {
  let filed: FiledClaim
  /// The club, by its `ClubKey`.
  let club: String?
  /// The other party; for a standing nothing, since `peopleAhead` has them.
  let party: String?
  /// For a standing: the players ahead of him, folded.
  let peopleAhead: Set<String>
  /// On whose word it is.
  let word: Word
  /// Who put its article out.
  let publisher: String
  /// Everybody in its chain.
  let chain: Set<String>
  /// Its words slot, with a denied will written as the will that it amounts to.
  let value: String?
  /// Its polarity, after the same.
  let isDenied: Bool
  /// The words of its evidence, for cues.
  let phrases: Phrases
  /// Its runs of three words, for telling copies.
  let runs: [UInt64]
  /// Whether its evidence is there, in a language whose cues are known: only then does it mean something that a cue is missing.
  let isWordRead: Bool
  /// What it says of money.
  let sum: Sum?
  /// The days that it says it is about; `nil` where it does not say.
  let statedDays: ClosedRange<Int>?

  var claim: Claim { filed.claim }
  var kind: Kind { filed.claim.kind }
  var deal: Deal? { filed.claim.deal }
  var modality: Modality { filed.claim.modality }
  var day: Day? { filed.day }

  init(_ filed: FiledClaim, almanac: Almanac, cues: RelationCues, clubs: inout ClubKeys) {
    let claim = filed.claim
    self.filed = filed
    club = clubs.key(ref: claim.clubRef, name: claim.club)
    party = claim.kind == .standing ? nil : clubs.key(ref: claim.counterpartyRef, name: claim.counterparty)
    peopleAhead = claim.kind == .standing ? Self.people(claim.counterparty) : []
    word = Word(of: filed, by: almanac)
    publisher = almanac.publisherKey(of: filed.article)
    chain = Set(claim.chain.map(almanac.sourceKey(of:)))
    let will = SettledWill(claim)
    value = will.value
    isDenied = will.isDenied
    phrases = Phrases(filed.words)
    runs = phrases.runs
    isWordRead = !phrases.isEmpty && cues.read(filed.article.language)
    sum = Sum(claim, phrases, cues: cues, isWordRead: isWordRead)
    statedDays = claim.when.map { $0.days(by: almanac, country: nil) }
  }

  private static func people(_ names: String?) -> Set<String> {
    Set((names ?? "").split(separator: ",").map { Folding.fold(String($0.drop { $0 == " " })) })
  }
}

extension Statement {
  /// The figures of a record; empty for all others.
  var figures: [String: Int] {
    if case .figures(let figures)? = claim.value { figures } else { [:] }
  }

  /// Told of the past: an earlier move, a spell elsewhere, a return.
  var isBackground: Bool { kind == .transfer && ["history", "spell", "return"].contains(value) }

  /// Put as having happened, for kinds that happen once and stay so.
  var hasHappened: Bool {
    !isDenied && modality == .fact && [.bid, .rejection, .agreement, .medical, .transfer].contains(kind)
  }

  /// On the word of the player, the club or somebody who is quoted: one who can go back on what he said of himself. What an outlet tells of
  /// somebody's will changes with the will.
  var isOwnWord: Bool {
    guard word.sort == .named else { return false }
    if word.key == club || [.speaker, .party].contains(claim.chain.first?.role) { return true }
    return claim.player.map { Folding.fold($0) == Folding.fold(word.name) } ?? false
  }

  /// How surely an event is put: 0 for a condition or a possibility, 1 for a plan, 2 for what happened.
  var certainty: Int {
    switch modality {
    case .possible, .condition: 0
    case .plan: 1
    case .fact: 2
    }
  }
}
