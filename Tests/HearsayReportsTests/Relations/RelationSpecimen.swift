import HearsayModel
import HearsayText

@testable import HearsayReports

/// Claims about one invented player, Tom Ferrin of Brentford, in one line each.
struct Said {
  var kind: Kind
  var club: String?
  var day: String? = "2024-01-10"
  var paper = "Kickabout"
  var party: String?
  var modality = Modality.fact
  var isDenied = false
  var deal: Deal?
  var fee: String?
  var per: PayPeriod?
  var value: String?
  var figures: [String: Int]?
  var when: String?
  var source: String?
  var role = Attribution.Role.outlet
  var words = ""
  var language: String?
  /// Two claims with one text stand in one article.
  var text: String?

  /// The claim as filed, under an id.
  func filed(_ id: String) -> FiledClaim {
    var article = Specimen.article(text ?? "article-\(id)", day, publisher: paper)
    article.language = language
    var filed = Specimen.claim(kind, "Tom Ferrin", club, in: article) { claim in
      claim.id = ClaimID(id)
      claim.counterparty = party
      claim.polarity = isDenied ? .denied : .affirmed
      claim.modality = modality
      claim.deal = deal
      claim.value = figures.map(ClaimValue.figures) ?? value.map(ClaimValue.words)
      claim.when = when.flatMap { Time($0) }
      claim.terms = fee.flatMap(Self.money).map { [term($0)] } ?? []
      claim.chain = source.map { [Attribution(name: $0, role: role, link: .told, range: claim.trigger)] } ?? []
    }
    filed.words = words
    return filed
  }

  private func term(_ money: Money) -> Term {
    let role: TermRole = kind == .contract ? .wage : value == "release clause" ? .clause : .fee
    return Term(role: role, minimum: money, maximum: money, per: per, range: ByteRange(0, 0))
  }

  /// `£20m`, `€7.5m`.
  private static func money(_ text: String) -> Money? {
    let currency: Currency = text.hasPrefix("£") ? .pound : .euro
    let digits = text.dropFirst().prefix { $0 != "m" }
    let millions = Money(decimal: String(digits), currency: currency)
    return millions.map { Money(minorUnits: $0.minorUnits * 1_000_000, currency: currency) }
  }
}

extension Said {
  /// The same with something else.
  func with(_ change: (inout Said) -> Void) -> Said {
    var other = self
    change(&other)
    return other
  }
}

enum RelationSpecimen {
  /// What a euro was worth, in pounds: 0.88 in January 2023 and 0.86 a year later.
  static let almanac: Almanac = {
    let months: [(Int, Int, Int64)] = [(2023, 1, 880_000), (2024, 1, 860_000)]
    let rates = months.compactMap { year, month, rate in
      Month(year: year, month: month).flatMap { RateTable.Rate(month: $0, millionths: rate) }
    }
    return Almanac(
      owners: ["outlet:kickabout": "Northern Press", "outlet:evening-goal": "Northern Press"],
      outlets: OutletDirectory([
        KnownOutlet(ref: "outlet:kickabout", name: "Kickabout"),
        KnownOutlet(ref: "outlet:evening-goal", name: "Evening Goal"),
      ]), rates: RateTable([.pound: rates]))
  }()

  static let finder = RelationFinder(almanac: almanac)

  /// How two claims stand to each other.
  static func relation(_ a: Said, _ b: Said) -> Relation { finder.relation(a.filed("a"), b.filed("b")) }
}
