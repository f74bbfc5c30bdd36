/// The keys by which a ledger finds the players whom a name may stand for, without looking at all.
///
/// A player is filed under every word of his name, as it sounds; under `=` and his name where it is a single word; under
/// each word with the initial of a word before it, `silvano/t`; and under the first name with each half of a surname,
/// which a slip in the other half leaves as it is. A single name is looked up by its word. A full name is looked up by all
/// but the bare words: hundreds bear its first name, and hundreds its surname.
public enum NameKeys {
  /// The keys that a player with a name is filed under, each once, in the order of the name.
  public static func keys(of name: String) -> [String] { filed.value(of: name) }

  /// The keys that a mention with a name is looked up by, each once, in the order of the name.
  public static func searchKeys(of name: String) -> [String] { sought.value(of: name) }

  private static let filed = KeptByName(makeKeys)
  private static let sought = KeptByName(makeSearchKeys)

  private static func makeKeys(of name: String) -> [String] {
    let parsed = ParsedNames.name(name)
    guard parsed.isFull else { return unique(sounds(of: parsed) + sounds(of: parsed).map { "=\($0)" }) }
    return unique(sounds(of: parsed) + pairs(of: parsed) + halves(of: parsed))
  }

  private static func makeSearchKeys(of name: String) -> [String] {
    let parsed = ParsedNames.name(name)
    guard parsed.isFull else { return unique(sounds(of: parsed)) }
    return unique(
      sounds(of: parsed).map { "=\($0)" } + pairs(of: parsed) + otherInitials(of: parsed) + halves(of: parsed))
  }

  /// Each word and each of its parts: `walkerpeters`, `walker`, `peters`.
  private static func sounds(of name: PersonName) -> [String] {
    name.words.flatMap { [$0.sound] + ($0.parts.count > 1 ? $0.parts.map(NameSound.sound) : []) }
  }

  /// Each word with the initial of each word before it; of two words also the first with the initial of the second, since
  /// a family name may come first.
  private static func pairs(of name: PersonName) -> [String] {
    let parts = name.parts.map(NameSound.sound)
    let words = name.words.map(\.sound)
    let turned = words.count == 2 ? [pair(words[0], words[1])] : []
    return turned + before(words) + (parts == words ? [] : before(parts))
  }

  private static func before(_ words: [String]) -> [String] {
    words.indices.flatMap { last in words[..<last].map { pair(words[last], $0) } }
  }

  private static func pair(_ word: String, _ other: String) -> String { "\(word)/\(other.prefix(1))" }

  /// The words after the first with the initials of its other forms: `watling/r` for Bob Watling.
  private static func otherInitials(of name: PersonName) -> [String] {
    let initials = Set(ShortNames.forms(of: name.words[0].plain).map { String(NameSound.sound(of: $0).prefix(1)) })
    return name.words.dropFirst().flatMap { word in initials.sorted().map { pair(word.sound, $0) } }
  }

  /// The first name and half of each other word. Of a word with an odd number of letters the middle one goes to neither
  /// and to both, so that a slip anywhere leaves a half that a word one letter longer or shorter shares.
  private static func halves(of name: PersonName) -> [String] {
    let first = name.words[0].sound
    return name.words.dropFirst().flatMap { word -> [String] in
      let sound = word.sound
      let count = sound.utf8.count
      guard count >= 5 else { return [] }
      return Set([count / 2, (count + 1) / 2]).sorted().flatMap {
        ["\(first)+\(sound.prefix($0))-", "\(first)+-\(sound.suffix($0))"]
      }
    }
  }

  private static func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { !["", "="].contains($0) && seen.insert($0).inserted }
  }
}
