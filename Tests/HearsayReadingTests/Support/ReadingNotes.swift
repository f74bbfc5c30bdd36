import HearsayLexicon
import HearsayModel
import HearsayText

@testable import HearsayReading

/// Readings written down in lines, so that a test can name all that it expects and compare at once.
enum ReadingNotes {
  private static let loaded = Result { try Reader() }

  /// The reader with the shipped data; loaded once, because that takes most of a second.
  static func reader() throws -> Reader { try loaded.get() }

  private static let alone = Result { try reader().framesAlone }

  /// The reading of a text that came out on a day: mid-season, with the winter window open, unless another is given.
  static func reading(_ text: String, title: String? = nil, on day: String? = "2024-01-10") throws -> Reading {
    try reader().read(article(text, title: title, on: day))
  }

  static func article(_ text: String, title: String? = nil, on day: String? = "2024-01-10") -> Article {
    Article(published: day.flatMap { Day($0) }, title: title, body: text)
  }

  /// Each claim, or each of some kinds, as `interest Otto Lund, Arsenal / Ajax`: player, club and counterparty.
  static func roles(_ text: String, _ kinds: Kind..., title: String? = nil, on day: String? = "2024-01-10") throws
    -> [String]
  {
    try claims(text, kinds, title: title, on: day).map { claim in
      let counterparty = claim.counterparty.map { " / \($0)" } ?? ""
      return "\(claim.kind.rawValue) \(claim.player ?? "-"), \(claim.club ?? "-")\(counterparty)"
    }
  }

  /// How each claim is put: `+ fact`, `- possible`.
  static func factuality(_ text: String, _ kinds: Kind..., on day: String? = "2024-01-10") throws -> [String] {
    try claims(text, kinds, on: day).map { "\($0.kind.rawValue) \($0.polarity.rawValue) \($0.modality.rawValue)" }
  }

  /// The form of the deal of each claim: `loan-option`, or `-`.
  static func deals(_ text: String, _ kinds: Kind...) throws -> [String] {
    try claims(text, kinds).map { "\($0.kind.rawValue) \($0.deal?.rawValue ?? "-")" }
  }

  /// The sums of each claim: `bid fee GBP 20..25 ~around`, in millions where they are whole.
  static func terms(_ text: String, _ kinds: Kind...) throws -> [String] {
    try claims(text, kinds).map { claim in
      let terms = claim.terms.map(term).joined(separator: ", ")
      return "\(claim.kind.rawValue) \(terms.isEmpty ? "-" : terms)"
    }
  }

  private static func term(_ term: Term) -> String {
    let (low, high) = (term.minimum.minorUnits / 100, term.maximum.minorUnits / 100)
    var note = "\(term.role.rawValue) \(term.minimum.currency.rawValue) \(low)"
    if high != low { note += "..\(high)" }
    if let per = term.per { note += " /\(per.rawValue)" }
    if let hedge = term.hedge { note += " ~\(hedge)" }
    return note
  }

  /// The free slot of each claim: `transfer history`, `record appearances 16, starts 4`.
  static func values(_ text: String, _ kinds: Kind..., on day: String? = "2024-01-10") throws -> [String] {
    try claims(text, kinds, on: day).map { claim in
      switch claim.value {
      case .words(let words): return "\(claim.kind.rawValue) \(words)"
      case .figures(let figures):
        let parts = figures.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return "\(claim.kind.rawValue) \(parts.joined(separator: ", "))"
      case nil: return "\(claim.kind.rawValue) -"
      }
    }
  }

  /// The claims that the frames read by themselves, for tests of single layers; what the pair model makes of them is tested with it and in `Properties`.
  static func claims(_ text: String, _ kinds: [Kind], title: String? = nil, on day: String? = "2024-01-10") throws
    -> [Claim]
  {
    try alone.get().read(article(text, title: title, on: day)).claims.filter {
      kinds.isEmpty || kinds.contains($0.kind)
    }
  }

  /// The claims of the whole reading.
  static func told(_ text: String, _ kinds: [Kind], title: String? = nil, on day: String? = "2024-01-10") throws
    -> [Claim]
  {
    try reading(text, title: title, on: day).claims.filter { kinds.isEmpty || kinds.contains($0.kind) }
  }

  // MARK: Mentions

  /// What each marked span is read as: `Otto Lund`, `@Arsenal` for a club, `outlet Bild`; `nothing` where no mention has just these words.
  static func mentions(_ marked: String, on day: String? = "2024-01-10") throws -> [String] {
    let (text, spans) = cut(marked)
    let scene = SceneReader.scene(of: article(text, on: day), knowledge: English.knowledge)
    return spans.map { span in
      let found = scene.mentions.filter { scene.layers.range(of: $0.tokens) == span }
      return found.isEmpty ? "nothing" : found.map { note($0, scene) }.joined(separator: " & ")
    }
  }

  /// The people of a text with their roles: `Otto Lund, player`.
  static func people(_ text: String, on day: String? = "2024-01-10") throws -> [String] {
    let scene = SceneReader.scene(of: article(text, on: day), knowledge: English.knowledge)
    return scene.people.map { "\($0.name), \($0.role)" }
  }

  private static func note(_ mention: Mention, _ scene: Scene) -> String {
    switch mention.referent {
    case .person(let index): scene.people[index].name
    case .club(let index): "@\(scene.clubs[index].name)"
    case .outlet(let index): "outlet \(scene.lexicon.outlets[index].name)"
    case .unknownOutlet(let index): "outlet \(scene.outlets[index])"
    case .journalist(let index): "journalist \(scene.lexicon.journalists[index].name)"
    case .competition(let index): "competition \(scene.lexicon.competitions[index].name)"
    case .nation(let index): "nation \(scene.lexicon.nations[index].name)"
    }
  }

  /// A text with `⟦` and `⟧` around spans, without the marks, and the spans.
  static func cut(_ marked: String) -> (text: String, spans: [ByteRange]) {
    var text = ""
    var spans: [ByteRange] = []
    var open = 0
    for character in marked {
      switch character {
      case "⟦": open = text.utf8.count
      case "⟧": spans.append(ByteRange(open, text.utf8.count))
      default: text.append(character)
      }
    }
    return (text, spans)
  }
}
