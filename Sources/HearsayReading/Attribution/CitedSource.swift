import HearsayModel
import HearsayText

/// Somebody or something whose word is cited, as one place of the text gives it.
struct CitedSource: Sendable {
  enum Sort: Sendable {
    /// An outlet, a journalist, a speaker, a club or a league.
    case named
    /// Nobody with a name, but told apart: "reports in Italy", "sources close to the club".
    case unnamed
    /// Nobody at all: "reports", "reportedly".
    case bare
    /// Nobody at all, but not whoever else the article names: "previous reports".
    case other
    /// Whoever was named last: "the report", "they", "it is claimed".
    case carried
    /// The person whose word was told last: ", he says,"; its chains are those of whoever "he" is otherwise.
    case carriedPerson
    /// The journalist whose word was told last, else whoever "he" is: "He adds that".
    case carriedJournalist
    /// The publisher of the article itself: "we understand".
    case own
  }

  /// Where it stands.
  let tokens: Range<Int>
  let sort: Sort
  /// Its chain of word; several where sources stand side by side; none for the article's own voice and what is carried.
  let chains: [[Attribution]]

  /// Whether it is a press source that later sentences can carry on.
  var isPress: Bool {
    chains.contains { chain in
      guard let origin = chain.first?.role else { return false }
      return origin == .outlet || origin == .journalist || origin == .unnamed
    }
  }
}

/// A place that says on whose word something stands, and how far.
struct Cue: Sendable {
  let tokens: Range<Int>
  let source: CitedSource
  let scope: Range<Int>
  /// The rule that found it.
  let rule: String
}
