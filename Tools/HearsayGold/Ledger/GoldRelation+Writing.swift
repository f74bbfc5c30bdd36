import HearsayModel

extension GoldRelation {
  /// A prediction of the pair in one line of JSON, as `score_ledger.py` takes it.
  public func prediction(_ relation: String) -> String {
    JSON.object(["a": .object(a.slots), "b": .object(b.slots), "relation": .string(relation)]).line
  }
}
