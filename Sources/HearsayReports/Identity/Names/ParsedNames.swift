/// Names taken apart, each once.
enum ParsedNames {
  private static let kept = KeptByName { PersonName($0) }

  /// A name taken apart.
  static func name(_ written: String) -> PersonName { kept.value(of: written) }
}
