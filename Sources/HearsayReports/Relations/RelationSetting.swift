import HearsayModel

/// What all pairs of claims are looked at with.
///
/// It is a class because every pair holds it, and an almanac is large to copy.
final class RelationSetting: Sendable {
  let almanac: Almanac
  let cues: RelationCues

  init(almanac: Almanac, cues: RelationCues) { (self.almanac, self.cues) = (almanac, cues) }
}
