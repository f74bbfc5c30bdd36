import HearsayModel

/// The kinds in which a club acts, and the choice between all of them.
extension Phrasing {
  func clause(for claim: Claim) -> Clause {
    switch claim.kind {
    case .interest: interest(claim)
    case .contact: contact(claim)
    case .talks: talks(claim)
    case .bid: bid(claim)
    case .rejection: rejection(claim)
    case .agreement: agreement(claim)
    case .stance: stance(claim)
    case .need: need(claim)
    case .collapse: collapse(claim)
    case .valuation: valuation(claim)
    case .medical: medical(claim)
    case .transfer: transfer(claim)
    case .preference: preference(claim)
    case .exit: exit(claim)
    case .contract: contract(claim)
    case .absence: absence(claim)
    case .record: record(claim)
    case .standing: standing(claim)
    }
  }

  /// The club, or what the text says where it names none.
  private func club(_ claim: Claim) -> String {
    if let club = claim.club { return club }
    guard case .words(let words)? = claim.value, claim.kind != .stance, claim.kind != .valuation else {
      return "a club"
    }
    return words
  }

  /// `on loan`, with a blank before it; nothing where the form of the deal is not said.
  func tail(_ deal: Deal?) -> String {
    switch deal {
    case nil: ""
    case .permanent: " on a permanent deal"
    case .loan: " on loan"
    case .loanOption: " on loan with an option to buy"
    case .loanObligation: " on loan with an obligation to buy"
    case .free: " on a free transfer"
    case .swap: " in a swap"
    }
  }

  /// The other party: `his agent`, `him`, or the club.
  private func other(_ claim: Claim) -> String? {
    switch claim.counterparty {
    case "agent": "\(player.owning) agent"
    case "player": player.object
    case let club: club
    }
  }

  private func interest(_ claim: Claim) -> Clause {
    let (him, tail) = (player.object, tail(claim.deal))
    func clause(_ fact: String, _ denied: String, _ bare: String) -> Clause {
      Clause(subject: club(claim), fact: fact + tail, denied: denied + tail, bare: bare + tail)
    }
    switch claim.value {
    case .words("monitoring"): return clause("are monitoring \(him)", "are not monitoring \(him)", "monitor \(him)")
    case .words("target"):
      return clause("have \(him) as a target", "do not have \(him) as a target", "make \(him) a target")
    case .words("top target"):
      return clause(
        "have \(him) as their top target", "do not have \(him) as their top target", "make \(him) their top target")
    default: break
    }
    return claim.deal == nil
      ? clause("are interested in \(him)", "are not interested in \(him)", "go for \(him)")
      : clause("want \(him)", "do not want \(him)", "go for \(him)")
  }

  private func contact(_ claim: Claim) -> Clause {
    let him = player.object
    let done =
      switch claim.counterparty {
      case nil: ("asked about \(him)", "ask about \(him)")
      case "player", "agent": ("contacted \(other(claim) ?? him)", "contact \(other(claim) ?? him)")
      case let club?: ("contacted \(club) about \(him)", "contact \(club) about \(him)")
      }
    return perfect(claim, done.0, done.1)
  }

  private func talks(_ claim: Claim) -> Clause {
    let with = other(claim).map { " with \($0)" } ?? ""
    let over = claim.counterparty == "player" ? "" : " over \(player.object)"
    let rest = "talks\(with)\(over)\(tail(claim.deal))"
    return Clause(subject: club(claim), fact: "are in \(rest)", denied: "are not in \(rest)", bare: "hold \(rest)")
  }

  private func bid(_ claim: Claim) -> Clause {
    let rest = "\(other(claim).map { " to \($0)" } ?? "") for \(player.object)\(tail(claim.deal))"
    return Clause(
      subject: club(claim), fact: "have made an offer\(rest)", denied: "have made no offer\(rest)",
      bare: "make an offer\(rest)")
  }

  private func rejection(_ claim: Claim) -> Clause {
    let rest: String
    switch (claim.counterparty, claim.club) {
    case (nil, nil): rest = "an offer"
    case (let asked?, nil): rest = "an offer from \(asked)"
    case (nil, _?): rest = "an approach for \(player.object)\(tail(claim.deal))"
    case ("player", _?): return perfect(claim, "said no to \(player.object)", "say no to \(player.object)")
    case (_?, _?):
      let asked = "no to \(other(claim) ?? "") over \(player.object)\(tail(claim.deal))"
      return perfect(claim, "said \(asked)", "say \(asked)")
    }
    guard claim.club == nil else { return perfect(claim, "turned down \(rest)", "turn down \(rest)") }
    return Clause(
      subject: player.subject, isPlural: false, fact: "has turned down \(rest)", denied: "has not turned down \(rest)",
      bare: "turn down \(rest)")
  }

  private func agreement(_ claim: Claim) -> Clause {
    let tail = tail(claim.deal)
    if claim.counterparty == "player" {
      let rest = "personal terms with \(player.object)\(tail)"
      return perfect(claim, "agreed \(rest)", "agree \(rest)")
    }
    let rest = "terms\(other(claim).map { " with \($0)" } ?? "") for \(player.object)\(tail)"
    return perfect(claim, "agreed \(rest)", "agree \(rest)")
  }

  private func stance(_ claim: Claim) -> Clause {
    let him = player.object
    let (deal, to) = (tail(claim.deal), claim.counterparty.map { " to \($0)" } ?? "")
    func clause(_ fact: String, _ denied: String, _ bare: String) -> Clause {
      Clause(subject: club(claim), fact: fact, denied: denied, bare: bare)
    }
    switch claim.value {
    case .words("keep") where deal.isEmpty && to.isEmpty:
      return clause("want to keep \(him)", "do not insist on keeping \(him)", "keep \(him)")
    case .words("keep"):
      let go = "\(him) go\(to)\(deal)"
      return clause("will not let \(go)", "do not rule out letting \(go)", "refuse to let \(go)")
    case .words("listen"):
      let go = "\(him) go\(to)\(deal)"
      return clause("are open to letting \(go)", "are not open to letting \(go)", "let \(go)")
    case .words("sell"):
      return clause("want \(him) gone\(deal)", "do not want \(him) gone\(deal)", "put \(him) up for sale\(deal)")
    default:
      let over = "over letting \(him) go\(to)\(deal)"
      return clause("are undecided \(over)", "are not undecided \(over)", "be undecided \(over)")
    }
  }

  private func need(_ claim: Claim) -> Clause {
    let subject = claim.club ?? "a club"
    guard case .words(let words)? = claim.value else {
      return Clause(
        subject: subject, fact: "are in the market", denied: "are not in the market", bare: "enter the market")
    }
    if let plan = words.split(separator: " ").first, ["must", "will", "cannot", "need"].contains(plan) {
      return Clause(subject: subject, fact: words, denied: "deny that they \(words)", bare: words)
    }
    let noun = EnglishWords.withArticle(words)
    return Clause(
      subject: subject, fact: "are looking for \(noun)", denied: "are not looking for \(noun)", bare: "look for \(noun)"
    )
  }

  /// A clause of the form “have done it”.
  private func perfect(_ claim: Claim, _ done: String, _ bare: String) -> Clause {
    Clause(subject: club(claim), fact: "have \(done)", denied: "have not \(done)", bare: bare)
  }
}
