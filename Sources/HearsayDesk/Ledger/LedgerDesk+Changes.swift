import HearsayLedger
import HearsayModel

extension LedgerDesk {
  /// How far the ledger has got: equal positions mean that no report has changed.
  public func position() throws(Fault) -> LedgerPosition {
    try asking { () throws(LedgerFault) in try ledger.position() }
  }

  /// What has changed since a position; readings beyond `limit` are not listed.
  public func changes(since start: LedgerPosition, limit: Int) throws(Fault) -> LedgerChanges {
    try asking { () throws(LedgerFault) in try ledger.changes(since: start, limit: limit) }
  }
}
