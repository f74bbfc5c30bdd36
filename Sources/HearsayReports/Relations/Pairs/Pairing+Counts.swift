import HearsayModel

extension Pairing {
  /// Both are figures of play that are told as so.
  var areCounts: Bool { isOneKind && a.kind == .record && !a.isDenied && !b.isDenied }

  /// What each counts.
  var scopes: (a: CountScope, b: CountScope) { (CountScope(a, cues: cues), CountScope(b, cues: cues)) }

  /// The figures that both give, by name in order.
  var commonFigures: [(name: String, a: Int, b: Int)] {
    a.figures.keys.sorted().compactMap { name in
      guard let one = a.figures[name], let other = b.figures[name] else { return nil }
      return (name, one, other)
    }
  }

  /// "16 and 12 appearances", for a reason.
  func words(_ figures: [(name: String, a: Int, b: Int)]) -> String {
    figures.map { "\($0.a) and \($0.b) \($0.name)" }.joined(separator: ", ")
  }
}
