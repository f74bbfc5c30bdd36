import HearsayLexicon
import HearsayText

/// The words of a language around times that give their role, edge and tense.
final class TimeRoleWords: Sendable {
  /// Words before a time, small words passed over, that give its role.
  let before: Phrases<TimeRole>
  /// A time with this after it is a deadline: `the October 5 deadline`.
  let deadlineAfter: Phrases<Void>
  /// Words that belong to the time and say which part is meant.
  let edges: Phrases<TimeEdge?>
  /// What may stand between those words and the time.
  let links: WordSet
  /// Verbs that have a season as their object: `he ended the season`.
  let ending: WordSet
  /// Other words for a season.
  let terms: WordSet
  /// What stands before a place between them.
  let places: WordSet
  /// `to`, which ends what began `from`.
  let to: WordSet
  /// Verbs that say that what lasted until then is over.
  let over: WordSet
  /// Words that make the last or next one somebody's own.
  let possessives: WordSet
  /// `last`, `final`: see `possessives`.
  let ordinals: WordSet
  /// Words that tell of what is to come.
  let future: WordSet
  /// Words that tell of what is over and do not end in -ed.
  let past: WordSet
  /// Words in -ed that tell nothing of the time, mostly of what is thought now.
  let openWords: WordSet
  /// Words before an -ing form that put it in the past: `after joining`.
  let beforePastAction: WordSet
  /// `is`, `are`: with an -ed word they tell of now.
  let present: WordSet
  /// Verbs that outrank a past form right behind them: `will have been sold`.
  let modals: WordSet
  /// Endings of words that tell of what is over.
  let pastEndings: Endings
  /// Endings of words that do so behind `beforePastAction`.
  let actionEndings: Endings

  init(_ file: inout PackFile) {
    before = file.phrases("roles") { TimeRole(rawValue: $0) }
    deadlineAfter = file.phrases("deadline after")
    edges = file.phrases("edges") { $0 == "other" ? .some(nil) : TimeEdge(rawValue: $0).map(Optional.some) }
    links = file.words("time links")
    ending = file.words("ending verbs")
    terms = file.words("other seasons")
    places = file.words("before places")
    to = file.words("range ends")
    over = file.words("over verbs")
    possessives = file.words("possessives")
    ordinals = file.words("own ordinals")
    future = file.words("future")
    past = file.words("past")
    openWords = file.words("open words")
    beforePastAction = file.words("before past action")
    present = file.words("present")
    modals = file.words("modals")
    pastEndings = file.endings("past endings")
    actionEndings = file.endings("action endings")
  }
}
