import HearsayText

/// The texts that came in so far, by samples of their word sequences: tells of a new one which of them it nearly is.
///
/// The samples are those of `TextSketch`, one sequence of four words in eight, so that an article of 3 KB costs about
/// 60 of them. What a new text costs grows with what it shares with others and not with how many there are.
public struct NearDuplicates {
  /// A text that a new one shares much with.
  public struct Match: Hashable, Sendable {
    /// Which text, counted from 0 in the order of `add`.
    public let place: Int
    /// The part of the new text that stands in it, from 0 to 1.
    public let held: Double
    /// The part of it that stands in the new text, from 0 to 1.
    public let holds: Double

    /// Whether both say the same but for a few words; else the shorter stands in the longer, as an agency's text does in
    /// an article that goes on after it.
    public var isSame: Bool { min(held, holds) >= NearDuplicates.threshold }
  }

  /// The part of the shorter text that must stand in the longer. An article that was changed by a hand keeps nine
  /// sequences in ten; two of one story by different hands share less than a sixth of theirs.
  public static let threshold = 0.7

  /// A sequence that stands in more texts than this is a stock phrase of a site and finds nothing; so a thousand pages with one
  /// footer do not all meet each other.
  private static let commonest = 64

  private var sketches: [TextSketch] = []
  private var holders: [UInt32: [Int32]] = [:]

  /// No texts yet.
  public init() {}

  /// Adds a text and gives those before it that it nearly is, or is a part of, or has as a part: the earliest first. Texts
  /// of fewer than a hundred words match nothing: one stock phrase weighs too much in them.
  public mutating func add(_ sketch: TextSketch) -> [Match] {
    let matches = matches(of: sketch)
    let place = Int32(sketches.count)
    sketches.append(sketch)
    for sample in sketch.samples { holders[sample, default: []].append(place) }
    return matches
  }

  private func matches(of sketch: TextSketch) -> [Match] {
    var shared: [Int32: Int] = [:]
    for sample in sketch.samples {
      guard let places = holders[sample], places.count <= Self.commonest else { continue }
      for place in places { shared[place, default: 0] += 1 }
    }
    return shared.keys.sorted().compactMap { match(sketch, Int($0)) }
  }

  private func match(_ sketch: TextSketch, _ place: Int) -> Match? {
    let other = sketches[place]
    guard let held = TextSketch.containment(of: sketch, in: other),
      let holds = TextSketch.containment(of: other, in: sketch), max(held, holds) >= Self.threshold
    else { return nil }
    return Match(place: place, held: held, holds: holds)
  }
}
