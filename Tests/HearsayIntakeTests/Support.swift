import HearsayModel

@testable import HearsayIntake

/// Reads everything from bytes at hand.
func take(_ bytes: [UInt8], name: String = "in", limits: IntakeLimits = IntakeLimits()) -> [Result<
  Incoming, IntakeFault
>] {
  Array(ArticleStream(name: name, source: BytesAtHand(bytes), limits: limits))
}

/// Reads everything from text.
func take(_ text: String, name: String = "in", limits: IntakeLimits = IntakeLimits()) -> [Result<Incoming, IntakeFault>]
{
  take(Array(text.utf8), name: name, limits: limits)
}

extension [Result<Incoming, IntakeFault>] {
  /// The articles that were read.
  var incoming: [Incoming] { compactMap { try? $0.get() } }

  /// What could not be read.
  var faults: [IntakeFault] {
    compactMap { result in
      guard case .failure(let fault) = result else { return nil }
      return fault
    }
  }

  /// Why the first failure failed.
  var reason: IntakeFault.Reason? { faults.first?.reason }
}
