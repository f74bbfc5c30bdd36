import HearsayModel

extension Pairing {
  /// The claim that is denied and the one that is said to be so, where one is.
  var denial: (denied: Statement, said: Statement) { a.isDenied ? (a, b) : (b, a) }

  /// Whether both rest on one sentence of one text.
  var isOneSentence: Bool { isSameText && !a.filed.words.isEmpty && a.filed.words == b.filed.words }

  /// Whether the free slots share a word that carries meaning, so that one can deny what the other says.
  var sharesValueWord: Bool { a.value == b.value || !Self.weightyWords(a).isDisjoint(with: Self.weightyWords(b)) }

  /// Words of every contract tell no two matters apart, nor do words of three letters.
  private static func weightyWords(_ statement: Statement) -> Set<String> {
    let idle: Set<String> = ["contract", "clause", "until", "option"]
    return Set(Phrases(statement.value ?? "").words.filter { $0.utf8.count >= 4 && !idle.contains($0) })
  }
}
