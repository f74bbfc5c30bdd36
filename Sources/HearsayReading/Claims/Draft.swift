import HearsayModel
import HearsayText

/// A claim while it is put together.
struct Draft: Sendable {
  let frame: Frame
  let hit: TriggerHit
  let sentence: Int
  /// A person: an index into `Scene.people`.
  var player: Filler?
  /// A club: an index into `Scene.clubs`.
  var club: Filler?
  /// The words for clubs without a name: "several clubs".
  var unnamedClubs: Range<Int>?
  /// A country in the place of the club: for caps.
  var country: String?
  var counterparty: Filler?
  /// `agent`, `player`, or names that are no filler.
  var counterpartyWords: String?
  var polarity: Polarity = .affirmed
  var modality: Modality = .fact
  var deal: Deal?
  var terms: [Term] = []
  var value: ClaimValue?
  var when: Time?
  var chain: [Attribution] = []
  /// The words behind modality, polarity, deal, value and time.
  var grounds: [Slot: (tokens: Range<Int>, by: String)] = [:]
  /// How likely it is to stand, from 0 to 1.
  var confidence = 0.5
  /// How sure the frames are of it by the stand model; `nil` where only the pair model sees it.
  var frameConfidence: Double?
  /// Where the pair model finds it told best; `nil` where no pair model is asked.
  var statement: PairJudgement.Statement?
  /// What the stand model weighed.
  var features: [String] = []

  var kind: Kind { frame.kind }
}
