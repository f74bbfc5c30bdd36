import HearsayChance

/// Pieces that transfer news is made of and that are hard to read, to be strung together at random.
enum NewsFragments {
  static let all = [
    "Arsenal", "want", "the", "winger", "Müller", "Ødegaard", "O'Neill", "N’Golo", "d'Or", "players'", "didn’t", "£20m",
    "€9/10m", "$1.5bn", "4-3", "2023/24", "left-footed", "23-year-old", "St. James' Park", "J. Smith", "A.C. Milan",
    "U.S.", "No. 6", "vs.", "Goal.com", "pic.twitter.com/aB3", "https://t.co/x", "@desk", "#HereWeGo", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👨‍👩‍👧",
    "🇫🇷", "1️⃣", "…", "...", ".", "!", "?", ",", ":", "(", ")", "\"", "“", "”", "'", "‘", "’", "«", "»", "-", "–", "—",
    "'em", "'90s", "cannot", "e\u{301}", "\u{FEFF}", "\u{200B}", "\u{AD}", "\u{0}", "日本", "½",
  ]

  static let gaps = ["", "", " ", " ", " ", "\n", "\n\n", "\r\n", "\u{A0}", "\t"]

  /// A text of so many pieces.
  static func text(pieces: Int, with random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<pieces {
      text += all[Int.random(in: all.indices, using: &random)]
      text += gaps[Int.random(in: gaps.indices, using: &random)]
    }
    return text
  }
}
