import HearsayLedger
import HearsayModel

extension LedgerDesk {
  /// A claim. The beginning of its id is enough.
  public func filedClaim(_ id: String) throws(Fault) -> FiledClaim { try claim(id).claim }
}
