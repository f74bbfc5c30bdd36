import HearsayModel

/// What the seeds hold, phrase by phrase and theme by theme: `Docs/Seeds.phrases.txt`.
struct SeedsPhrases {
  /// A theme, such as the chain of word.
  struct Theme {
    let title: String
    /// What is hard about it.
    let about: String
    var phrases: [Phrase] = []
  }

  /// A few words of an article, and what they should give.
  struct Phrase {
    let words: String
    let place: Place
    let expected: [Expectation]
  }

  /// An article by its set and its number in it, from 1.
  struct Place: Hashable, CustomStringConvertible {
    let set: Set
    let number: Int

    /// As the file writes it: `seed 1`.
    var description: String { "\(set.rawValue) \(number)" }
  }

  /// A set of articles.
  enum Set: String, CaseIterable {
    /// The three articles that the project began with, which stay outside of the repository.
    case seed
    /// The same story in our own words.
    case ours
  }

  /// What a phrase should give.
  enum Expectation {
    /// A claim with these slots.
    case claim(SeedsRecord)
    /// A direct quote of the speaker, said to the outlet.
    case quote(speaker: String, to: String?)
    /// No claim of the kind that these words open, or none at all where no kind is given, for the reason given.
    case noClaim(Kind?, String)
    /// No direct quote, for the reason given.
    case noQuote(String)
    /// Something that no slot of a record holds.
    case noSlot(String)
  }

  let themes: [Theme]

  /// The themes with only the phrases of one set; those that have none are left out.
  func themes(of set: Set) -> [Theme] {
    themes.compactMap { theme in
      let phrases = theme.phrases.filter { $0.place.set == set }
      return phrases.isEmpty ? nil : Theme(title: theme.title, about: theme.about, phrases: phrases)
    }
  }
}
