/// What of a name tells it from most others at a glance: a few numbers, compared without its letters.
///
/// A resolver makes and reads it. Two names that their sketches do not tell apart have to be compared.
public struct NameSketch: Hashable, Sendable {
  /// What stands for the first word.
  public let first: UInt32
  /// What stands for the last word.
  public let last: UInt32
  /// What stands for all words in one.
  public let whole: UInt32
  /// The letters that the last word is made of, a bit for each from `a` on, and above these how many it has; 0 in a sketch that tells nothing.
  public let letters: UInt32

  /// A sketch.
  public init(first: UInt32, last: UInt32, whole: UInt32, letters: UInt32) {
    (self.first, self.last, self.whole, self.letters) = (first, last, whole, letters)
  }

  /// The sketch of a name that no sketch is made of: it tells nothing.
  public static let blank = NameSketch(first: 0, last: 0, whole: 0, letters: 0)
}
