import HearsayDesk
import HearsayModel
import HearsayReports

/// Claims as lines of a page: what is said, on whose word, in which words of the article.
struct ClaimLines {
  let voices: VoiceWords

  /// Lines for claims; of those that `claims` has, it is told how each link of a chain handed its word on.
  init(claims: [ClaimID: FiledClaim] = [:], relations: [Relation] = []) {
    voices = VoiceWords(claims: claims, relations: relations)
  }

  /// Where a claim stands in its article.
  static func href(_ filed: FiledClaim) -> String { href(filed.article.id, filed.id) }

  static func href(_ article: ArticleID, _ claim: ClaimID) -> String {
    "\(PageAddress.article(article).path)#\(anchor(claim))"
  }

  /// The name of a claim's place on its article's page.
  static func anchor(_ claim: ClaimID) -> String { "claim-\(claim.value)" }

  /// What the claim says.
  static func sentence(_ filed: FiledClaim, naming: Bool) -> String {
    let player: Phrasing.Player =
      naming
      ? filed.claim.player.map(Phrasing.Player.name) ?? .unnamed
      : filed.claim.player == nil ? .unnamed : .pronoun
    return Phrasing(player: player).sentence(for: filed.claim)
  }

  /// Who says so, and who put it out.
  func speaker(_ filed: FiledClaim) -> String {
    let chain = TermWords.words(for: filed.claim.chain)
    let publisher = filed.article.publisher ?? VoiceWords.name(of: filed.article.id)
    guard !chain.isEmpty else { return publisher }
    return filed.claim.chain.contains { $0.name == publisher } ? chain : "\(chain), in \(publisher)"
  }

  /// The line without the article's words, for news.
  func brief(_ filed: FiledClaim, naming: Bool = false, echoes: [FiledClaim] = []) -> Fields {
    [
      "sentence": Self.sentence(filed, naming: naming), "href": Self.href(filed), "speaker": speaker(filed),
      "isDenied": filed.claim.isNo, "isUndated": filed.day == nil,
    ].merging(folded(echoes)) { $1 }
  }

  /// Whether words begin with a quotation mark of their own: they need no other around them.
  static func isInMarks(_ words: String) -> Bool { words.first.map { "“„”‘«»\"'".contains($0) } ?? false }

  /// The line with the article's words and how sure the reader is, for news.
  func quoted(_ filed: FiledClaim, naming: Bool = false, echoes: [FiledClaim] = []) -> Fields {
    brief(filed, naming: naming, echoes: echoes).with([
      "quote": filed.words.isEmpty ? nothing : filed.words, "isInMarks": Self.isInMarks(filed.words),
      "sure": Self.percent(filed.claim.confidence), "isWeak": filed.claim.confidence < Sureness.floor,
    ])
  }

  /// The line with the article's words.
  func full(_ filed: FiledClaim, naming: Bool = false, echoes: [FiledClaim] = []) -> Fields {
    let claim = filed.claim
    return brief(filed, naming: naming, echoes: echoes).with([
      "quote": filed.words.isEmpty ? nothing : filed.words, "isInMarks": Self.isInMarks(filed.words),
      "kind": claim.kind.rawValue,
      "title": filed.article.title.field, "articleHref": PageAddress.article(filed.article.id).path,
      "terms": claim.terms.isEmpty ? nothing : claim.terms.map { TermWords.words(for: $0) }.joined(separator: ", "),
      "when": claim.when.map { TermWords.words(for: $0) }.field, "sure": Self.percent(claim.confidence),
      "isWeak": claim.confidence < Sureness.floor,
      "saidOn": nothing,
    ]).with(Part.day(filed.day))
  }

  /// The line with the article's words and day, for lists that have no days for headings.
  func dated(_ filed: FiledClaim, naming: Bool = false) -> Fields {
    full(filed, naming: naming).with(["saidOn": DayWords.short(filed.day)])
  }

  /// Claims that only repeat a claim, behind a fold.
  private func folded(_ echoes: [FiledClaim]) -> Fields {
    let shown = echoes.prefix(Self.mostEchoes)
    let count = echoes.count == 1 ? "1 more says the same" : "\(echoes.count) more say the same"
    return [
      "hasEchoes": !echoes.isEmpty,
      "echoWords": echoes.count > shown.count ? "\(count); the first \(shown.count)" : count,
      "echoes": shown.map { echo -> Fields in
        ["href": Self.href(echo), "speaker": speaker(echo), "echoDay": DayWords.short(echo.day)]
      },
    ]
  }

  /// More echoes of one claim are counted only.
  private static let mostEchoes = 12

  /// A share as whole percent: `83 %`.
  static func percent(_ share: Double) -> String { "\(Int((min(max(share, 0), 1) * 100).rounded()))\u{A0}%" }
}

extension Claim {
  /// Whether it says no: a denial, or something turned down.
  var isNo: Bool { polarity == .denied || kind == .rejection }
}
