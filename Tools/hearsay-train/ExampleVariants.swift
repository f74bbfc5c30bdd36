import HearsayModel
import HearsayReading

/// An example of a frame in the places where its words may stand: as a sentence, as a headline, before a tail that claims nothing, and before another
/// example about other people.
struct ExampleVariants {
  private let examples: [FrameExample]

  init(_ examples: [FrameExample]) { self.examples = examples }

  /// The articles with the examples that each tells.
  func variants(of number: Int) -> [(article: Article, told: [FrameExample])] {
    let example = examples[number]
    var variants = [(article(example.sentence), [example])]
    guard example.sentence.hasSuffix(".") else { return variants }
    let words = String(example.sentence.dropLast())
    variants.append((Article(published: Self.day, title: words, body: ""), [example]))
    variants.append((article(words + Self.tails[number % Self.tails.count] + "."), [example]))
    // Each with one that stands far from it in the files, so that every two kinds meet.
    let other = renamed(examples[(number * 7 + 331) % examples.count])
    if !example.isCounter, !other.isCounter, other.sentence.hasSuffix(".") {
      variants.append((article(words + Self.joints[number % Self.joints.count] + other.sentence), [example, other]))
    }
    return variants
  }

  private func article(_ body: String) -> Article { Article(published: Self.day, body: body) }

  private static let day = Day(year: 2024, month: 1, day: 10)
  private static let tails = [
    " this week", " on Monday", " after the defeat on Saturday", ", according to Sky Sports", ", reports say",
    " before the deadline", ", the club have confirmed", " as the window nears its end", " ahead of the new season",
    ", in what would be a blow to the fans", " after days of waiting",
  ]
  private static let joints = [" after ", ", while ", ", as ", " and ", ", but ", ". "]

  /// The same about other people.
  private func renamed(_ example: FrameExample) -> FrameExample {
    func name(_ words: String) -> String {
      Self.names.reduce(words) { $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1) }
    }
    return FrameExample(
      sentence: name(example.sentence), kind: example.kind, player: example.player.map(name),
      club: example.club.map(name), polarity: example.polarity, isCounter: example.isCounter)
  }

  private static let names = [
    ("Otto", "Emil"), ("Lund", "Osterman"), ("Milo", "Jonas"), ("Brandt", "Falk"), ("Ajax", "Braga"),
    ("Lazio", "Celtic"),
    ("Roma", "Porto"), ("Genoa", "Nantes"),
  ]
}
