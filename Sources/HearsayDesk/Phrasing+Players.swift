import HearsayModel

/// The kinds that say something of the player, of his price or of a deal for him.
extension Phrasing {
  /// A clause about the player.
  private func he(_ fact: String, _ denied: String, _ bare: String) -> Clause {
    Clause(subject: player.subject, isPlural: false, fact: fact, denied: denied, bare: bare)
  }

  /// A clause about the player with a form of “to be”.
  private func heIs(_ what: String) -> Clause { he("is \(what)", "is not \(what)", "be \(what)") }

  /// A clause about the player of the form “has done it”.
  private func heHas(_ done: String, _ bare: String) -> Clause { he("has \(done)", "has not \(done)", bare) }

  private func at(_ claim: Claim) -> String { claim.club.map { " at \($0)" } ?? "" }

  func collapse(_ claim: Claim) -> Clause {
    let whose = EnglishWords.possessive(claim.club ?? "a club")
    return Clause(
      subject: "\(whose) move for \(player.object)", isPlural: false, fact: "is off", denied: "is not off",
      bare: "fall through")
  }

  func medical(_ claim: Claim) -> Clause {
    he("has a medical\(at(claim))", "has no medical\(at(claim))", "have a medical\(at(claim))")
  }

  func transfer(_ claim: Claim) -> Clause {
    let from = claim.counterparty.map { " from \($0)" } ?? ""
    let tail = tail(claim.deal)
    let club = claim.club ?? "a club"
    switch claim.value {
    case .words("history"):
      return he("joined \(club)\(from)\(tail)", "did not join \(club)\(from)\(tail)", "join \(club)\(from)\(tail)")
    case .words("spell"): return heIs("on loan at \(club)\(from)")
    case .words("return"): return heIs("back at \(club)\(from)")
    case .words(let league) where claim.club == nil && league != "done":
      return heHas("moved to \(league)\(from)\(tail)", "move to \(league)\(from)\(tail)")
    default: return heHas("joined \(club)\(from)\(tail)", "join \(club)\(from)\(tail)")
    }
  }

  func preference(_ claim: Claim) -> Clause {
    let club = claim.club ?? "a club"
    func wish(_ what: String) -> Clause { he("wants to \(what)", "does not want to \(what)", "want to \(what)") }
    switch claim.value {
    case .words("leave"): return wish("leave\(claim.club.map { " \($0)" } ?? "")\(tail(claim.deal))")
    case .words("stay"): return wish("stay\(at(claim))")
    case .words("refuse"):
      return he("refuses to join \(club)", "does not refuse to join \(club)", "refuse to join \(club)")
    default: return wish("join \(club)\(tail(claim.deal))")
    }
  }

  func exit(_ claim: Claim) -> Clause {
    let door = claim.club.map { "the way out of \($0)" } ?? "the way out"
    let rest = (claim.club.map { " \($0)" } ?? "") + tail(claim.deal)
    return he("is on \(door)\(tail(claim.deal))", "is not on \(door)\(tail(claim.deal))", "leave\(rest)")
  }

  func valuation(_ claim: Claim) -> Clause {
    let sum = TermWords.price(of: claim)
    switch claim.value {
    case .words("release clause"):
      return Clause(
        subject: "\(player.owning) release clause\(at(claim))", isPlural: false, fact: "is \(sum ?? "in the contract")",
        denied: "is not \(sum ?? "in the contract")", bare: "be \(sum ?? "in the contract")")
    case .words("market value"): return heIs("worth \(sum ?? "a sum that is not said")")
    default:
      let price = "\(sum ?? "a fee") for \(player.object)"
      return Clause(
        subject: claim.club ?? "a club", fact: "ask \(price)", denied: "do not ask \(price)", bare: "ask \(price)")
    }
  }

  func contract(_ claim: Claim) -> Clause {
    let (at, club) = (at(claim), claim.club.map { " \($0)" } ?? "")
    switch claim.value {
    case .words("extension talks"):
      return he(
        "is in talks over a new contract\(at)", "is not in talks over a new contract\(at)",
        "talk about a new contract\(at)")
    case .words("extension signed"): return heHas("signed a new contract\(at)", "sign a new contract\(at)")
    case .words("extension offered"):
      let by = club.isEmpty ? "" : " by\(club)"
      return heHas("been offered a new contract\(by)", "be offered a new contract\(by)")
    case .words(let words) where words.hasPrefix("until "): return heIs("under contract\(at) \(words)")
    case .words(let words) where words.hasSuffix(" years") || words.hasSuffix(" year"):
      return he(
        "has a contract of \(words)\(at)", "has no contract of \(words)\(at)", "get a contract of \(words)\(at)")
    default: return heIs("under contract\(at)")
    }
  }

  func absence(_ claim: Claim) -> Clause {
    let out = "out" + (claim.club.map { " for \($0)" } ?? "")
    guard case .words(let cause)? = claim.value, cause != "sidelined" else { return heIs(out) }
    return heIs("\(out): \(cause)")
  }

  func record(_ claim: Claim) -> Clause {
    let rest = "\(Self.figures(claim.value))\(claim.club.map { " for \($0)" } ?? "")"
    return he("has \(rest)", "does not have \(rest)", "have \(rest)")
  }

  /// Figures in the order in which tables give them.
  private static func figures(_ value: ClaimValue?) -> String {
    guard case .figures(let figures)? = value, !figures.isEmpty else { return "figures" }
    let order = ["appearances", "starts", "goals", "assists", "clean sheets", "minutes", "caps"]
    func rank(_ name: String) -> Int { order.firstIndex(of: name) ?? order.count }
    let sorted = figures.sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }
    return EnglishWords.list(
      sorted.map { name, count in "\(count) \(count == 1 && name.hasSuffix("s") ? String(name.dropLast()) : name)" })
  }

  func standing(_ claim: Claim) -> Clause {
    let at = at(claim)
    switch claim.value {
    case .words("behind"):
      let ahead = claim.counterparty?.split(separator: ", ").map(String.init) ?? ["others"]
      return heIs("behind \(EnglishWords.list(ahead))\(at)")
    case .words("fringe"): return heIs("on the fringe\(at)")
    case .words(let place): return heIs("\(EnglishWords.withArticle(place))\(at)")
    default: return heIs("in the squad\(at)")
    }
  }
}
