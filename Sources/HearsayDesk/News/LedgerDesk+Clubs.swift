import HearsayLedger
import HearsayModel

extension LedgerDesk {
  /// The days on which something was claimed of a club, next before and next after a day, so many days off at least; `nil` where there is none.
  public func steps(ofClub key: String, around day: Day, atLeast days: Int) throws(Fault) -> (back: Day?, on: Day?) {
    var before = ClaimQuery()
    before.clubs = [key]
    before.limit = 1
    before.until = day.adding(days: -days)
    var after = ClaimQuery()
    after.clubs = [key]
    after.limit = 1
    after.order = .oldest
    after.since = day.adding(days: days)
    let (back, on) = (before, after)
    return try asking { () throws(LedgerFault) in
      (try ledger.claims(back).first?.article.counted, try ledger.claims(on).first?.article.counted)
    }
  }
}
