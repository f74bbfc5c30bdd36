import HearsayGold
import HearsayModel
import HearsayReading

/// A player of an article, whose club gold tells.
struct OwnerLesson {
  let article: String
  let choice: OwnerChoice
  /// The place of the right option.
  let right: Int
  /// How much it counts.
  let weight: Double

  var isChosen: Bool { choice.chosen == right }

  var lesson: ChoiceLesson {
    ChoiceLesson(options: choice.options.map(\.features), right: right, weight: weight)
  }
}

/// The clubs that the claims of a gold folder take for its players' own.
extension GoldFolder {
  /// The lessons of its articles as a reader chooses, of those articles that may be learnt from.
  func lessons(by reader: Reader, _ isLearnt: (String) -> Bool) -> [OwnerLesson] {
    lessons { isLearnt($0) ? reader : nil }
  }

  /// The lessons of its articles, each as its own reader chooses; those without a reader are kept back.
  func lessons(by reader: (String) -> Reader?) -> [OwnerLesson] {
    let gold = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0) })
    return articles.flatMap { article -> [OwnerLesson] in
      guard let document = gold[article.id], let reader = reader(article.id) else { return [] }
      return reader.ownerChoices(in: article.article).compactMap {
        Self.lesson($0, document: document)
      }
    }
  }

  private static func lesson(_ choice: OwnerChoice, document: GoldDocument) -> OwnerLesson? {
    let (wanted, weight) = owner(choice.player, document.claims)
    guard let wanted else { return isOpen(choice, document.claims) ? none(choice, document) : nil }
    let right = choice.options.indices.filter { choice.options[$0].club.map(ClubNames.key) == wanted }
    guard right.count == 1 else { return right.isEmpty ? none(choice, document) : nil }
    return OwnerLesson(article: document.id, choice: choice, right: right[0], weight: weight)
  }

  /// A lesson that the article does not say whose player he is.
  private static func none(_ choice: OwnerChoice, _ document: GoldDocument) -> OwnerLesson {
    OwnerLesson(article: document.id, choice: choice, right: choice.options.count - 1, weight: 1)
  }

  /// Whether claims speak of a player and nothing ties him to a club.
  private static func isOpen(_ choice: OwnerChoice, _ claims: [GoldClaim]) -> Bool {
    let name = PersonName(choice.player)
    return claims.contains { claim in
      claim.player.map { PersonName($0).isSame(as: name) } ?? false && claim.club != nil && suiting.contains(claim.kind)
    } && !choice.options.contains { $0.features.contains { tying.contains($0) } }
  }

  private static let suiting: Set<Kind> = [.interest, .contact, .talks, .bid, .agreement, .medical, .collapse]
  private static let tying: Set<String> = ["tied", "club and name", "club's name"]

  /// The club that most claims of the gold take for a player's own, and how much the lesson counts; none where they do not agree.
  private static func owner(_ player: String, _ claims: [GoldClaim]) -> (String?, Double) {
    let name = PersonName(player)
    var votes: [String: Double] = [:]
    for claim in claims where claim.player.map({ PersonName($0).isSame(as: name) }) ?? false {
      for (club, weight) in owners(claim) { votes[ClubNames.key(club), default: 0] += weight }
    }
    let sum = votes.values.reduce(0, +)
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 0.6 * sum else {
      return (nil, 0)
    }
    return (best.key, min(sum, 4) / 2)
  }

  /// The clubs that a claim takes for its player's own, with how surely.
  private static func owners(_ claim: GoldClaim) -> [(String, Double)] {
    var found: [(String, Double)] = []
    if let club = claim.club {
      switch claim.kind {
      case .stance, .exit: found.append((club, 2))
      case .valuation, .rejection: found.append((club, 1.5))
      case .standing, .absence: found.append((club, 1))
      case .record: found.append((club, 0.5))
      case .preference where claim.value == .string("leave") || claim.value == .string("stay"): found.append((club, 1))
      default: break
      }
    }
    let isNews = claim.isNews && [.bid, .talks, .agreement, .contact, .transfer].contains(claim.kind)
    if isNews, let other = claim.counterparty, other != "agent", other != "player" { found.append((other, 1.5)) }
    return found
  }
}
