/// How a name sounds, roughly: what two spellings of one name share.
///
/// It undoes what papers of different countries do to one name: umlauts written out or dropped, letters doubled or not, `k` for `ck`,
/// `y`, `j` and `i` from Cyrillic and Arabic, `w` and `v`, `-ić` and `-ich`. What it makes is for comparing, not for showing.
enum NameSound {
  /// The sound of a word in plain lower-case letters: `mykhailo` and `mikhaylo` give `mihailo`.
  static func sound(of word: String) -> String {
    var letters = Array(word.utf8)[...]
    var sound: [UInt8] = []
    while let first = letters.first {
      let change = changes.first { letters.starts(with: $0.from) && $0.fits(after: letters.dropFirst($0.from.count)) }
      let made = change?.to ?? [first]
      letters = letters.dropFirst(change?.from.count ?? 1)
      for letter in made where sound.last != letter { sound.append(letter) }
    }
    return String(decoding: sound, as: UTF8.self)
  }

  /// A run of letters and what it is taken for.
  private struct Change {
    let from: [UInt8]
    let to: [UInt8]
    /// Whether it holds only at the end of a word.
    let isFinal: Bool
    /// The letters of which one must follow; empty where any may.
    let before: [UInt8]

    func fits(after rest: ArraySlice<UInt8>) -> Bool {
      if isFinal { return rest.isEmpty }
      return before.isEmpty || rest.first.map(before.contains) ?? false
    }
  }

  /// The changes, longer runs before shorter ones. `from>to`; `$` for the end of a word, `/rl` for the letters that must
  /// follow.
  private static let changes: [Change] =
    """
    itch$>ik ich$>ik tsch>ch sch>sh tch>ch ch/rl>k ck>k cz>ch sz>s ph>f kh>h th>t dh>d gh>g dj>d ae>a oe>o ue>u ou>u \
    qu>k ch>ch sh>sh q>k c>k x>ks y>i j>i w>v z>s
    """.split(separator: " ").map(change)

  private static func change(_ entry: Substring) -> Change {
    let halves = entry.split(separator: ">")
    let left = halves[0].split(separator: "/")
    let isFinal = left[0].hasSuffix("$")
    return Change(
      from: Array((isFinal ? left[0].dropLast() : left[0]).utf8), to: Array(halves[1].utf8), isFinal: isFinal,
      before: left.count > 1 ? Array(left[1].utf8) : [])
  }
}
