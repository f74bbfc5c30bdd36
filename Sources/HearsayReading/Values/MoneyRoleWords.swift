import HearsayModel
import HearsayText

/// The English words right before or after a sum that say what it is paid for.
enum MoneyRoleWords {
  /// Words after a sum: `£40m release clause`, `£5m in add-ons`.
  static let after = Phrases<TermRole>([
    ("release clause", .clause), ("buy out clause", .clause), ("buyout clause", .clause), ("buyout", .clause),
    ("exit clause", .clause), ("termination clause", .clause), ("rescission clause", .clause), ("clause", .clause),
    ("buy back clause", .option), ("buyback clause", .option),
    ("buy back option", .option), ("option clause", .option), ("purchase clause", .option), ("option", .option),
    ("buy option", .option),
    ("option to buy", .option), ("purchase option", .option), ("obligation", .option),
    ("obligation to buy", .option), ("buy clause", .option), ("buy obligation", .option), ("loan fee", .loanFee),
    ("add ons", .addOns), ("addons", .addOns), ("add on", .addOns), ("in add ons", .addOns),
    ("in addons", .addOns), ("bonuses", .addOns), ("in bonuses", .addOns), ("variables", .addOns),
    ("in variables", .addOns), ("as add ons", .addOns), ("worth of add ons", .addOns), ("salary", .wage),
    ("wage", .wage), ("wages", .wage), ("pay packet", .wage), ("total package", .total), ("all in", .total),
    ("in total", .total), ("including add ons", .total), ("including bonuses", .total),
    ("inclusive of add ons", .total), ("with add ons included", .total),
  ])

  /// Words before a sum, after passing over `links`: `release clause of £40m`.
  static let before = Phrases<TermRole>([
    ("release clause", .clause), ("buy out clause", .clause), ("buyout clause", .clause),
    ("exit clause", .clause), ("termination clause", .clause), ("rescission clause", .clause), ("clause", .clause),
    ("option to buy", .option), ("buy option", .option), ("option", .option), ("purchase option", .option),
    ("option to purchase", .option), ("obligation", .option), ("obligation to buy", .option),
    ("buy obligation", .option), ("option to make the move permanent", .option),
    ("option to make the deal permanent", .option), ("option to sign him permanently", .option),
    ("option to buy him", .option), ("loan fee", .loanFee), ("loan deal", .loanFee), ("loan move", .loanFee),
    ("on loan", .loanFee), ("add ons", .addOns), ("addons", .addOns), ("bonuses", .addOns),
    ("variables", .addOns), ("salary", .wage), ("wage", .wage), ("wages", .wage), ("salary totals", .wage),
    ("earn", .wage),
    ("earns", .wage), ("earning", .wage), ("earned", .wage), ("pocketing", .wage),
    ("total package", .total), ("a total", .total), ("total", .total), ("totalling", .total),
    ("rising to", .total), ("rise to", .total), ("could reach", .total),
  ])

  /// What may stand between the words before and the sum, the hedge already taken.
  static let links = Set(
    words: "of is was worth set at for : to be the a an with fee price that stands standing amounting valued")
  /// What may not stand between the sum and the words after it.
  static let breaks = Set(
    words:
      "and plus with for to from in at on of by but as , ; : ( ) or than after before until including is was + including"
  )
  /// Verbs that tell of a wage only right before the sum: not `earning a £35m move`.
  static let wageVerbs = Set(words: "earn earns earning earned pocketing")
}
