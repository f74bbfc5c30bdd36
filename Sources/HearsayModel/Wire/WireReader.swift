import HearsayText

/// Reads readings from JSON values, against the text that their offsets count in.
struct WireReader {
  private let text: CanonicalText

  init(_ text: CanonicalText) { self.text = text }

  func reading(_ node: WireNode) throws(WireError) -> Reading {
    let schema = try node.optional("schema")?.string()
    guard schema == Wire.schema else { throw .schema(found: schema) }
    let reader = try node.required("reader")
    return Reading(
      id: ArticleID(try node.required("id").string()),
      version: VersionID(try node.required("version").string()),
      reader: ReaderVersion(
        version: try reader.required("version").string(),
        models: try reader.list("models") { (item) throws(WireError) in try item.string() },
        lexicon: try reader.required("lexicon").string()),
      text: text,
      claims: try node.list("claims", claim),
      players: try node.optional("players") == nil ? [] : node.list("players", player),
      quotes: try node.list("quotes", quote),
      problems: try node.list("problems", problem))
  }

  private func claim(_ node: WireNode) throws(WireError) -> Claim {
    var claim = Claim(
      id: ClaimID(try node.required("id").string()),
      kind: try node.required("kind").choice(Kind.self),
      entry: try node.required("entry").string(),
      trigger: try range(try node.required("trigger")),
      evidence: try evidence(try node.required("evidence")))
    claim.player = try node.optional("player")?.string()
    claim.playerRef = try node.optional("playerRef")?.string()
    claim.club = try node.optional("club")?.string()
    claim.clubRef = try node.optional("clubRef")?.string()
    claim.counterparty = try node.optional("counterparty")?.string()
    claim.counterpartyRef = try node.optional("counterpartyRef")?.string()
    claim.polarity = try node.required("polarity").choice(Polarity.self)
    claim.modality = try node.required("modality").choice(Modality.self)
    claim.deal = try node.optional("deal")?.choice(Deal.self)
    claim.value = try value(try node.optional("value"))
    claim.when = try time(try node.optional("when"))
    claim.terms = try node.list("terms", term)
    claim.chain = try node.list("chain", link)
    claim.spans = try node.list("spans", span)
    claim.confidence = try confidence(try node.required("confidence"))
    return claim
  }

  private func term(_ node: WireNode) throws(WireError) -> Term {
    let currency = Currency(rawValue: try node.required("currency").string())
    return Term(
      role: try node.required("role").choice(TermRole.self),
      minimum: try money(try node.required("min"), in: currency),
      maximum: try money(try node.required("max"), in: currency),
      per: try node.optional("per")?.choice(PayPeriod.self),
      hedge: try node.optional("hedge")?.string(),
      range: try range(try node.required("range")))
  }

  private func link(_ node: WireNode) throws(WireError) -> Attribution {
    Attribution(
      name: try node.required("name").string(),
      ref: try node.optional("ref")?.string(),
      role: try node.required("role").choice(Attribution.Role.self),
      link: try node.required("link").choice(Attribution.Link.self),
      range: try range(try node.required("range")))
  }

  private func span(_ node: WireNode) throws(WireError) -> SlotSpan {
    SlotSpan(
      slot: try node.required("slot").choice(Slot.self),
      range: try range(try node.required("range")),
      referent: try range(ifAny: try node.optional("referent")))
  }

  private func player(_ node: WireNode) throws(WireError) -> PlayerDescription {
    func names(_ key: String) throws(WireError) -> [String] {
      try node.list(key) { (item) throws(WireError) in try item.string() }
    }
    return PlayerDescription(
      name: try node.required("name").string(), otherNames: try names("otherNames"),
      age: try node.optional("age")?.integer(), nations: try names("nations"), positions: try names("positions"),
      clubs: try names("clubs"), formerClubs: try names("formerClubs"))
  }

  private func quote(_ node: WireNode) throws(WireError) -> Quote {
    Quote(
      speaker: try node.optional("speaker")?.string(),
      to: try node.optional("to")?.string(),
      range: try range(try node.required("range")),
      words: try node.required("text").string())
  }

  private func problem(_ node: WireNode) throws(WireError) -> Problem {
    Problem(
      code: try node.required("code").string(),
      message: try node.required("message").string(),
      range: try range(ifAny: try node.optional("range")))
  }
}

// MARK: - Values

extension WireReader {
  private func range(ifAny node: WireNode?) throws(WireError) -> ByteRange? {
    guard let node else { return nil }
    return try range(node)
  }

  private func range(_ node: WireNode) throws(WireError) -> ByteRange {
    let start = try node.required("start").integer()
    let end = try node.required("end").integer()
    guard start <= end, isBoundary(start), isBoundary(end) else {
      throw .outside(path: node.path)
    }
    try check(try node.required("codePointStart"), is: text.codePointOffset(of: start))
    try check(try node.required("codePointEnd"), is: text.codePointOffset(of: end))
    return ByteRange(start, end)
  }

  /// Whether `offset` lies in the text and not inside a character.
  private func isBoundary(_ offset: Int) -> Bool {
    offset == text.bytes.count || text.bytes.indices.contains(offset) && text.bytes[offset] & 0xC0 != 0x80
  }

  private func check(_ node: WireNode, is offset: Int) throws(WireError) {
    guard try node.integer() == offset else { throw .differs(path: node.path) }
  }

  private func evidence(_ node: WireNode) throws(WireError) -> ByteRange {
    let range = try range(node)
    let quote = try node.required("quote")
    guard try quote.string() == text[range] else { throw .differs(path: quote.path) }
    return range
  }

  private func money(_ node: WireNode, in currency: Currency) throws(WireError) -> Money {
    let digits = try node.number()
    guard let money = Money(decimal: digits, currency: currency) else {
      throw .sort(path: node.path, expected: "an amount with two decimals at most", found: digits)
    }
    return money
  }

  private func value(_ node: WireNode?) throws(WireError) -> ClaimValue? {
    guard let node else { return nil }
    if case .string(let words) = node.json { return .words(words) }
    var figures: [String: Int] = [:]
    for (name, figure) in try node.members() {
      figures[name] = try WireNode(figure, path: "\(node.path).\(name)").integer()
    }
    return .figures(figures)
  }

  private func time(_ node: WireNode?) throws(WireError) -> Time? {
    guard let node else { return nil }
    let words = try node.string()
    guard let time = Time(words) else { throw .unknown(path: node.path, found: words) }
    return time
  }

  private func confidence(_ node: WireNode) throws(WireError) -> Double {
    let digits = try node.number()
    guard let share = Double(digits), (0...1).contains(share) else {
      throw .sort(path: node.path, expected: "a share from 0 to 1", found: digits)
    }
    return share
  }
}
