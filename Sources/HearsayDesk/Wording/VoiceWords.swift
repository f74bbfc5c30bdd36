import HearsayModel
import HearsayReports

/// Who says what, in words for people.
public struct VoiceWords: Sendable {
  /// The claims behind the testimonies, for how each link of a chain handed its word on.
  private let claims: [ClaimID: FiledClaim]
  /// The claims that only repeat others.
  private let echoes: Set<ClaimID>

  /// Words for testimonies of these claims; of others the chain is told without how it was handed on.
  public init(claims: [ClaimID: FiledClaim] = [:], relations: [Relation] = []) {
    self.claims = claims
    echoes = Set(relations.filter { $0.kind == .echo }.map(\.b))
  }

  /// How many of the claims of voices only repeat others.
  public func echoes(among voices: Voices) -> Int { voices.all.count { echoes.contains($0.claim) } }

  /// What voices rest on: `2 independent sources, 1 echo`.
  public func weight(of voices: Voices) -> String {
    voices.sources.words(echoes: echoes(among: voices))
  }

  /// Who says so, origin first, and who put it out: `Mercato Oggi, via HITC, in Kickabout`.
  public func speaker(of testimony: Testimony) -> String {
    guard !testimony.chain.isEmpty else {
      return testimony.publisher ?? Self.name(of: testimony.article)
    }
    let chain = claims[testimony.claim].map { TermWords.words(for: $0.claim.chain) }
    let words = chain ?? testimony.chain.joined(separator: ", via ")
    guard let publisher = testimony.publisher, !testimony.chain.contains(publisher) else { return words }
    return "\(words), in \(publisher)"
  }

  /// What an article is called whose publisher nobody says.
  public static func name(of article: ArticleID) -> String { "article \(article.short)" }

  /// Who says so and when: `Mercato Oggi, in Kickabout (2023-11-15)`.
  public func speakerAndDay(of testimony: Testimony) -> String {
    "\(speaker(of: testimony)) (\(TermWords.day(testimony.day)))"
  }

  /// The first who says so, and how many after him: `Mercato Oggi, in Kickabout (2023-11-15), and 2 more claims`.
  public func first(of voices: Voices) -> String {
    guard let first = voices.all.first else { return "nobody" }
    let others = voices.all.count - 1
    return speakerAndDay(of: first) + (others > 0 ? ", and \(Count.words(others, "more claim"))" : "")
  }

  /// Several who say so, by name, each once: `Mercato Oggi, in Kickabout; HITC; and 12 more`.
  public func speakers(of testimonies: [Testimony], atMost most: Int) -> String {
    var names: [String] = []
    for testimony in testimonies.map(speakerAndDay(of:)) where !names.contains(testimony) { names.append(testimony) }
    let more = names.count - most
    return (names.prefix(most) + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "; ")
  }

  /// What a claim says, in a sentence that calls the player he: `AC Milan have contacted his agent`.
  public func sentence(of claim: ClaimID) -> String? {
    claims[claim].map { Phrasing(player: .pronoun).sentence(for: $0.claim) }
  }
}
