import HearsayModel
import HearsayText

/// The words that a player is looked for by.
enum NameWords {
  /// The folded words of a name, each once; hyphens part them.
  static func words(of name: String) -> [String] {
    var seen: Set<String> = []
    return Folding.fold(name).split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
      .filter { seen.insert($0).inserted }
  }
}

extension PlayerProfile {
  /// All forms of his name, each once.
  var forms: [String] { KnownPlayer(self).forms }

  /// The fullest form that most articles give, the one met first where several are as frequent; the id where none does.
  var usualName: String {
    names.reduce(into: nil as NameCount?) { best, name in
      if name.count > best?.count ?? 0 { best = name }
    }?.name ?? id.value
  }
}

/// The clubs that were ever a player's own, and when he was last told to be theirs.
struct OwnClubs {
  /// The last day; `nil` where only undated articles told.
  struct Last: Equatable {
    let day: Day?
  }

  private var lasts: [String: Last] = [:]

  init(_ spans: [PlayerProfile.ClubSpan]) {
    for span in spans where span.sort == .own || span.sort == .former {
      let days = [lasts[span.key]?.day, span.last].compactMap(\.self)
      lasts[span.key] = Last(day: days.max())
    }
  }

  var keys: [String] { lasts.keys.sorted() }

  func last(of key: String) -> Last? { lasts[key] }
}
