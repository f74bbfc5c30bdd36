import HearsayModel

extension PlayerProfile {
  /// The forms of his name that articles give besides one, the fullest forms first, each once: a form may be the fullest of one article and not of
  /// another.
  public func forms(besides name: String) -> [String] {
    var seen: Set<String> = [name]
    return (names + otherNames).map(\.name).filter { seen.insert($0).inserted }
  }
}
