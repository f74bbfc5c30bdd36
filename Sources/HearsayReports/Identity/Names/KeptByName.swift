import Synchronization

/// What hangs on nothing but a name, kept: a ledger asks for that of the same players in nearly every article.
///
/// Keeping it changes no answer.
struct KeptByName<Value: Sendable>: ~Copyable, Sendable {
  private let kept = Mutex<[String: Value]>([:])
  /// Some hundred bytes each; when there are so many, all are forgotten.
  private let most = 50_000
  private let make: @Sendable (String) -> Value

  /// Nothing kept yet; `make` says what a name has.
  init(_ make: @escaping @Sendable (String) -> Value) { self.make = make }

  /// What a name has.
  func value(of name: String) -> Value {
    if let value = kept.withLock({ $0[name] }) { return value }
    let value = make(name)
    kept.withLock { kept in
      if kept.count >= most { kept.removeAll(keepingCapacity: true) }
      kept[name] = value
    }
    return value
  }
}
