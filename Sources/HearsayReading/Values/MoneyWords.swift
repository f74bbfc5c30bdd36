import HearsayLexicon
import HearsayModel
import HearsayText

/// The words of a language around sums of money: `money.txt` of its pack.
final class MoneyWords: Sendable {
  /// The signs of currencies.
  let signs: [WordID: Currency]
  /// What stands before a number instead of a sign alone.
  let prefixes: Phrases<Currency>
  /// What stands after a number.
  let suffixes: Phrases<Currency>
  /// Every word that a sum can begin with.
  let openers: WordSet
  /// Multipliers as powers of ten, as words of their own or hanging on the number.
  let scales: [WordID: Int]
  /// The currency of millions that name none: Italian papers leave "di euro" out. `nil` where a sum must name its own.
  let usualCurrency: Currency?
  /// Words behind such millions that make them no sum: `3 milioni di tifosi`.
  let countedThings: WordSet
  /// What softens a sum, before it.
  let hedges: Phrases<Void>
  /// What opens a range whose two ends are joined by `and`.
  let between: WordSet
  /// What joins the two ends of a range.
  let rangeJoints: WordSet
  /// `and`, which joins the ends only after `between`.
  let and: WordSet
  /// What opens a change from one sum to another, which is no range.
  let from: WordSet
  /// Verbs of a change from one sum to another.
  let changes: WordSet
  /// What lets a number with no currency take that of the sum before it in the sentence.
  let additions: WordSet
  /// What makes a sum a label of the player: `£14m-rated`.
  let rated: WordSet
  /// What makes a sum behind it what the player is worth: `valued at`.
  let worths: Phrases<Void>
  /// What hangs on a sum that may be passed: `£20m-plus`.
  let plus: WordSet
  /// Brackets and strokes that open a conversion.
  let conversionOpeners: WordSet
  /// Brackets that close a conversion.
  let closers: WordSet
  /// The period of a wage, after the sum.
  let periods: Phrases<PayPeriod>
  /// What may stand between a sum and its period.
  let beforePeriod: Phrases<Void>
  /// The period of a wage, before the sum: `a weekly wage of`.
  let leadingPeriods: [WordID: PayPeriod]

  /// Words after a sum that say what it is paid for: `£40m release clause`, `£5m in add-ons`.
  let rolesAfter: Phrases<TermRole>
  /// Words before a sum that do, after passing over `roleLinks`: `release clause of £40m`.
  let rolesBefore: Phrases<TermRole>
  /// What may stand between the words before and the sum, the hedge already taken.
  let roleLinks: WordSet
  /// What may not stand between the sum and the words after it.
  let roleBreaks: WordSet
  /// Of these, what still opens a phrase for what a sum is: `in performance-related add-ons`.
  let roleOpeners: WordSet
  /// Verbs that tell of a wage only right before the sum: not `earning a £35m move`.
  let wageVerbs: WordSet
  /// What a club has or spends altogether: `a £200m spree`, `a budget of £50m`.
  let overall: Phrases<Void>

  init(_ folder: PackFolder, by tokenizer: Tokenizer, numbers: NumberWords, faults: inout [DataFault]) {
    var file = PackFile(folder.file("money.txt"), by: tokenizer)
    signs = file.values("signs", Self.currency)
    prefixes = file.phrases("prefixes", Self.currency)
    suffixes = file.phrases("suffixes", Self.currency)
    openers = WordSet(numbers.all.words + prefixes.firstWords)
    scales = file.values("scales") { Int($0) }
    usualCurrency = file.entries("usual currency").first.flatMap(Self.currency)
    countedThings = file.words("counted things")
    hedges = file.phrases("hedges")
    between = file.words("between")
    rangeJoints = file.words("range joints")
    and = file.words("and")
    from = file.words("from")
    changes = file.words("changes")
    additions = file.words("additions")
    rated = file.words("rated")
    worths = file.phrases("worths")
    plus = file.words("plus")
    conversionOpeners = file.words("conversion openers")
    closers = file.words("closers")
    periods = file.phrases("periods") { PayPeriod(rawValue: $0) }
    beforePeriod = file.phrases("before period")
    leadingPeriods = file.values("leading periods") { PayPeriod(rawValue: $0) }
    rolesAfter = file.phrases("roles after", Self.role)
    rolesBefore = file.phrases("roles before", Self.role)
    roleLinks = file.words("role links")
    // A semicolon parts the entries of a list, so none can be written there.
    roleBreaks = WordSet(file.words("role breaks").words + [Word.semicolon])
    roleOpeners = file.words("role openers")
    wageVerbs = file.words("wage verbs")
    overall = file.phrases("overall")
    file.report(to: &faults)
  }

  /// The currency of a code of three capitals.
  private static func currency(_ code: String) -> Currency? {
    code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? Currency(rawValue: code) : nil
  }

  /// The role of a name; blanks are written as hyphens.
  private static func role(_ name: String) -> TermRole? {
    TermRole.allCases.first { $0.rawValue.split(separator: " ").joined(separator: "-") == name }
  }
}
