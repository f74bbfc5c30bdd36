import HearsayDesk
import HearsayModel

extension Endpoints {
  /// Claims, one by one and in lists.
  static let claims: [Endpoint] = [
    report(
      "claims", "claims", "claims", "The claims of the ledger, with what narrows them.",
      Parameter.filters + [
        .query("order", .choice(ClaimFilter.Order.allCases.map(\.rawValue)), "the order; newest where not given"),
        .asOf, .known, .limit(50, most: 500), .cursor,
      ], .list(.named("Claim")), cost: 2
    ) { (question, desks) throws(Fault) in
      let limit = question.limit(50)
      let claims = try desks.ledger.claims(question.filter(limit: limit + 1), at: question.view)
      return Report(page: claims.map(\.json), limit: limit, offset: question.offset, scope: .ledger)
    },
    report(
      "claims/{claim}", "claim", "claims", "One claim with its evidence, and what people noted on it.",
      [.path("claim", .text(most: Parameter.mostOfAName), "the claim's id, or the beginning of it")],
      .report(.named("ClaimReport"))
    ) { (question, desks) throws(Fault) in
      Report(try desks.ledger.claimReport(question.required("claim")).json, scope: .ledger)
    },
    report(
      "claims/{claim}/trace", "trace", "claims",
      "A claim followed to its origin: whose word it is, and who repeats it.",
      [.path("claim", .text(most: Parameter.mostOfAName), "the claim's id, or the beginning of it"), .asOf, .known],
      .report(.named("Trace")), cost: 2
    ) { (question, desks) throws(Fault) in
      Report(
        try desks.ledger.trace(
          question.required("claim"), at: question.view, limit: mostClaims
        ).json, scope: .ledger)
    },
  ]
}
