import HearsayModel
import HearsayText

@testable import HearsayReports

/// Claims and voices for specimens of reports, made by hand.
enum ReportSpecimen {
  static let player = PlayerID("tom-ferrin")

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// An article; its id is made of its publisher and day.
  static func article(_ publisher: String?, _ day: String?, title: String? = nil) -> FiledArticle {
    let id = "\(publisher ?? "nobody")-\(day ?? "undated")".lowercased().replacing(" ", with: "-")
    return FiledArticle(
      id: ArticleID(id), version: VersionID("5ec0\(id)"), url: "https://example.org/\(id)", publisher: publisher,
      published: day.flatMap { Day($0) }, seen: Self.day("2024-01-10"), title: title, language: "en")
  }

  /// A claim on Tom Ferrin. `chain` are outlets, origin first; `at` is where its evidence begins.
  static func claim(
    _ id: String, _ kind: Kind, _ club: String?, in article: FiledArticle, chain: [String] = [], at offset: Int = 0,
    _ words: String = "", set: (inout Claim) -> Void = { _ in }
  ) -> FiledClaim {
    let range = ByteRange(offset, offset + words.utf8.count)
    var claim = Claim(id: ClaimID(id), kind: kind, entry: "\(kind.rawValue).specimen", trigger: range, evidence: range)
    claim.player = "Tom Ferrin"
    claim.club = club
    claim.confidence = 0.87
    claim.chain = chain.map { name in
      Attribution(
        name: name, role: name == "reports" ? .unnamed : .outlet, link: .via, range: ByteRange(0, 0))
    }
    set(&claim)
    return FiledClaim(claim: claim, article: article, player: player, words: words, filed: article.seen)
  }

  /// The voices of claims in the order given; sources are told apart by the first name of the chain, else the publisher.
  static func voices(_ claims: FiledClaim...) -> Voices { voices(claims) }

  static func voices(_ claims: [FiledClaim]) -> Voices {
    var order: [String] = []
    var groups: [String: [FiledClaim]] = [:]
    for claim in claims where claim.claim.chain.first?.role != .unnamed {
      let key = claim.claim.chain.first?.name ?? claim.article.publisher ?? ""
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(claim)
    }
    let sources = order.map { key in
      SourceGroup(
        name: key, key: key.lowercased(), isKnown: key != "Fan Post",
        isConfirmed: groups[key]?.contains { $0.claim.chain.isEmpty } ?? false, claims: groups[key]?.map(\.id) ?? [],
        ties: (groups[key]?.count ?? 0) > 1 ? [.sameOrigin] : [])
    }
    return Voices(
      all: claims.map(Testimony.init),
      sources: SourceCount(
        groups: sources, unnamed: claims.filter { $0.claim.chain.first?.role == .unnamed }.map(\.id), circular: []))
  }

  static func club(_ name: String) -> NamedClub { NamedClub(key: "club:\(name.lowercased())", name: name) }

  static func money(_ millions: Int64, _ currency: Currency = .euro) -> Money {
    Money(minorUnits: millions * 100_000_000, currency: currency)
  }

  static func term(_ role: TermRole, _ low: Int64, _ high: Int64, hedge: String? = nil) -> Term {
    Term(role: role, minimum: money(low), maximum: money(high), hedge: hedge, range: ByteRange(0, 0))
  }

  /// A lane in which nothing is told but one step.
  static func lane(_ club: String, _ stage: Stage, _ claims: [FiledClaim]) -> Lane {
    let voices = voices(claims)
    return Lane(
      club: Self.club(club), name: club, stage: stage, stageDay: voices.firstDay, highest: stage,
      steps: [LaneStep(stage: stage, axis: .clubs, voices: voices)], endings: [], refusals: [], wishes: [],
      forecast: nil, denial: nil, voices: voices)
  }
}
