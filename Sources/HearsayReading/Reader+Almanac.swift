import HearsayLexicon
import HearsayModel

extension Reader {
  /// What reports must know of the world, from the tables that the reader has loaded; made anew at each call.
  public var almanac: Almanac { lexicon.almanac }
}
