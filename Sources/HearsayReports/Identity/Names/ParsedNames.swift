import Synchronization

/// Names taken apart, kept: a ledger takes those of the same players apart for nearly every article.
///
/// The parts of a name hang on nothing but the name, so that keeping them changes no answer.
enum ParsedNames {
  private static let kept = Mutex<[String: PersonName]>([:])
  /// Some hundred bytes each; when there are so many, all are forgotten.
  private static let most = 50_000

  /// A name taken apart.
  static func name(_ written: String) -> PersonName {
    kept.withLock { kept in
      if let name = kept[written] { return name }
      if kept.count >= most { kept.removeAll(keepingCapacity: true) }
      let name = PersonName(written)
      kept[written] = name
      return name
    }
  }
}
