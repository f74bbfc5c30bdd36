import HearsayLexicon
import HearsayModel
import HearsayText

/// The words of a language for times: `times.txt` of its pack.
final class TimeWords: Sendable {
  /// Phrases with a meaning of their own.
  let relative: Phrases<RelativeTime>
  /// The months by name and by the beginning of it.
  let months: [WordID: Int]
  /// The days of the week by name, Monday 0.
  let weekdays: [WordID: Int]
  /// Every word that a time or a length of time can begin with.
  let openers: WordSet
  /// Years that may follow a month: `August last year`.
  let relativeYears: Phrases<RelativeTime>
  /// Months whose name is also another word.
  let doubtfulMonths: WordSet
  /// What must stand before a doubtful month that has no date or year with it.
  let beforeMonth: WordSet
  /// `Friday night`.
  let partsOfDay: WordSet
  /// Clubs that are called by a day: Sheffield Wednesday.
  let dayClubs: WordSet
  /// What stands before a bare year.
  let beforeYear: WordSet
  /// Summer and winter as words of a date: `the summer of 2015`.
  let summer: WordSet
  /// See `summer`.
  let winter: WordSet
  /// Words of dates.
  let dateOf: WordSet
  /// `last`, before a name of a month or a day.
  let last: WordSet
  /// `next`, before a name of a month or a day.
  let next: WordSet
  /// `this`, before a name of a month or a day.
  let this: WordSet
  /// Signs that may stand within a date.
  let dateCommas: WordSet
  /// Nouns for a season after its years: `the 23/24 season`.
  let seasonWords: WordSet

  /// What the words around times say of them.
  let roles: TimeRoleWords
  /// Lengths of time.
  let lengths: LengthWords

  init(_ folder: PackFolder, by tokenizer: Tokenizer, numbers: NumberWords, faults: inout [DataFault]) {
    var file = PackFile(folder.file("times.txt"), by: tokenizer)
    relative = file.phrases("times") { RelativeTime(written: $0) }
    months = file.values("months") { Int($0) }
    weekdays = file.values("weekdays") { Int($0) }
    relativeYears = file.phrases("relative years") { RelativeTime(written: $0) }
    doubtfulMonths = file.words("doubtful months")
    beforeMonth = file.words("before month")
    partsOfDay = file.words("parts of day")
    dayClubs = file.words("day clubs")
    beforeYear = file.words("before year")
    summer = file.words("summer")
    winter = file.words("winter")
    dateOf = file.words("date of")
    last = file.words("last")
    next = file.words("next")
    this = file.words("this")
    dateCommas = file.words("date commas")
    seasonWords = file.words("season words")
    roles = TimeRoleWords(&file)
    lengths = LengthWords(&file)
    openers = WordSet(
      numbers.all.words + relative.firstWords + Array(months.keys) + Array(weekdays.keys) + summer.words + winter.words
        + lengths.one.words)
    file.report(to: &faults)
  }
}
