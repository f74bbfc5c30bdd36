import HearsayModel
import HearsayText

/// A sum of money that stands in a text.
struct MoneyMention: Hashable, Sendable {
  /// From its first word, a hedge included, to its last, a period included.
  let tokens: Range<Int>
  /// The bytes of `tokens`.
  let range: ByteRange
  /// The lower end; equal to `maximum` where one figure was given.
  let minimum: Money
  /// The upper end, in the currency of `minimum`.
  let maximum: Money
  /// The period that it is paid for; `nil` where none is said.
  var per: PayPeriod?
  /// The words that soften it, as they stand in the text; `nil` where it is put as exact.
  let hedge: String?
  /// Whether it is a label of the player: `the £14m-rated winger`.
  let isRated: Bool
  /// Whether it is what a club has or spends altogether, and so no price of anybody: `a £200m spree`.
  let isOverall: Bool
  /// Whether it only repeats the sum before it in another currency: the second of `£90m (€100m)`.
  let isConversion: Bool
  /// What the words right around it say that it is paid for; `nil` where they do not say, as with most fees.
  var hint: TermRole?
}

/// What the sums of one sentence tell of each other.
enum MoneyContext {
  /// The sums with what the next one says of them: a conversion stands between a sum and its words (`£630m (€700m) release clause`),
  /// and what goes up to more than the sum before it is no add-on but the total.
  static func settled(_ mentions: [MoneyMention]) -> [MoneyMention] {
    var mentions = mentions
    for index in mentions.indices.dropFirst() {
      let (previous, current) = (mentions[index - 1], mentions[index])
      if current.isConversion {
        mentions[index - 1].hint = previous.hint ?? current.hint
        mentions[index - 1].per = previous.per ?? current.per
        mentions[index].hint = current.hint ?? previous.hint
        mentions[index].per = current.per ?? previous.per
      } else if current.hint == .addOns, current.maximum.currency == previous.maximum.currency,
        current.maximum.minorUnits > previous.maximum.minorUnits, current.hedge != nil
      {
        mentions[index].hint = .total
      }
    }
    return mentions
  }
}

/// One sum or range of sums without what stands around it.
struct MoneyCore {
  /// From the sign or the first figure to the last figure, multiplier or currency word.
  var tokens: Range<Int>
  /// The lower end in minor units.
  var minimum: Int64
  /// The upper end in minor units.
  var maximum: Int64
  /// The currency.
  var currency: Currency
}
