import HearsayLexicon
import HearsayModel
import HearsayText

/// Tells why a claim stands as it does, from the draft that it was made of.
struct Explainer {
  let scene: Scene
  let model: StandModel
  let pairs: PairModel?

  func explain(_ draft: Draft, _ claim: Claim) -> Explanation {
    var parts = [trigger(draft)]
    if let player = draft.player { parts.append(role("player", scene.people[player.entity].name, player, draft)) }
    if let club = draft.club { parts.append(role("club", scene.clubs[club.entity].name, club, draft)) }
    if let counterparty = draft.counterparty {
      parts.append(role("counterparty", scene.clubs[counterparty.entity].name, counterparty, draft))
    } else if let words = draft.counterpartyWords {
      parts.append(Explanation("counterparty: \(words)", by: draft.frame.name, range: range(draft.hit.tokens)))
    }
    parts += slots(draft, claim)
    parts += draft.terms.map {
      Explanation(
        "\($0.role.rawValue): \($0.minimum.decimal) \($0.minimum.currency.rawValue)", by: "money", range: $0.range)
    }
    parts += chain(claim)
    parts.append(weighed(draft) ?? decision(draft))
    return Explanation(
      "\(claim.kind.rawValue), on the words of this sentence", by: draft.frame.name, range: claim.evidence, parts: parts
    )
  }

  private func range(_ tokens: Range<Int>) -> ByteRange? { scene.layers.range(of: tokens) }

  private func trigger(_ draft: Draft) -> Explanation {
    let pattern = draft.frame.triggers[draft.hit.trigger]
    return Explanation("trigger: \(pattern)", by: draft.frame.name, range: range(draft.hit.tokens))
  }

  /// Who fills a role, how he was found, and what a reference was resolved to.
  private func role(_ name: String, _ filler: String, _ found: Filler, _ draft: Draft) -> Explanation {
    guard let index = found.mention else {
      return Explanation("\(name): \(filler)", by: "finder \(found.finder.rawValue)")
    }
    let mention = scene.mentions[index]
    var node = Explanation("\(name): \(filler)", by: "finder \(found.finder.rawValue)", range: range(mention.tokens))
    if let antecedent = mention.antecedent {
      node.parts.append(Explanation("refers to", by: "\(mention.foundBy)", range: range(antecedent)))
    } else {
      node.parts.append(Explanation("mention", by: "\(mention.foundBy)", range: range(mention.tokens)))
    }
    if mention.person != nil, name != "player" {
      node.parts.append(Explanation("stands for his club", by: "staff table", range: range(mention.tokens)))
    }
    return node
  }

  private func slots(_ draft: Draft, _ claim: Claim) -> [Explanation] {
    let readings: [(Slot, String?)] = [
      (.polarity, claim.polarity == .denied ? "polarity: denied" : nil),
      (.modality, "modality: \(claim.modality.rawValue)"),
      (.deal, claim.deal.map { "deal: \($0.rawValue)" }), (.value, claim.value.map { "value: \(words($0))" }),
      (.when, claim.when.map { "when: \($0)" }),
    ]
    return readings.compactMap { slot, words in
      guard let words else { return nil }
      guard let ground = draft.grounds[slot] else { return Explanation(words, by: draft.frame.name) }
      return Explanation(words, by: ground.by, range: range(ground.tokens))
    }
  }

  private func words(_ value: ClaimValue) -> String {
    switch value {
    case .words(let words): words
    case .figures(let figures):
      figures.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }
  }

  private func chain(_ claim: Claim) -> [Explanation] {
    guard !claim.chain.isEmpty else { return [Explanation("source: the article itself", by: "attribution")] }
    return claim.chain.map {
      Explanation("source: \($0.name), \($0.role.rawValue), \($0.link.rawValue)", by: "attribution", range: $0.range)
    }
  }

  /// How likely the pair model takes the claim to be, with the words that speak most for it and against it, and what the frames made of it; `nil`
  /// where there is no such model.
  private func weighed(_ draft: Draft) -> Explanation? {
    guard let pairs, let statement = draft.statement else { return nil }
    let words = zip(statement.sentence.words, statement.weights(of: draft.kind, by: pairs)).filter { abs($0.1) > 0.05 }
    let most = words.sorted { (abs($0.1), $0.0.token) > (abs($1.1), $1.0.token) }.prefix(5)
    let sentence = scene.layers.sentences[statement.sentence.sentence].range
    var parts = [Explanation("the sentence that tells it best", by: "pair model", range: sentence)]
    parts += most.map { word, weight in
      let tokens = word.token..<(word.token + 1)
      return Explanation(
        "\(weight > 0 ? "for" : "against"): \(scene.layers.words(of: tokens)) (\(hundredths(Double(weight))))",
        by: "word",
        range: range(tokens))
    }
    var threshold = PairReader.adding(draft.kind)
    if let confidence = draft.frameConfidence {
      threshold = PairReader.keeping
      parts.append(Explanation("the frames: \(hundredths(confidence))", by: "stand model", parts: features(draft)))
    }
    return Explanation(
      "stands: \(hundredths(statement.probability)), threshold \(hundredths(threshold))", by: "pair model", parts: parts
    )
  }

  /// The probability that the claim stands, and the features that weigh most.
  private func decision(_ draft: Draft) -> Explanation {
    guard !model.isEmpty else {
      return Explanation("stands: no model is loaded, so every first choice does", by: "decision")
    }
    return Explanation(
      "stands: \(hundredths(draft.confidence)), threshold \(hundredths(model.threshold))", by: "stand model",
      parts: features(draft))
  }

  /// The features that weigh most in the stand model.
  private func features(_ draft: Draft) -> [Explanation] {
    let weighed = draft.features.map { ($0, model.weights[WordID($0)] ?? 0) }.filter { abs($0.1) > 0.05 }.sorted {
      (abs($0.1), $0.0) > (abs($1.1), $1.0)
    }
    return weighed.prefix(6).map {
      Explanation("\($0.1 > 0 ? "for" : "against"): \($0.0) (\(hundredths($0.1)))", by: "weight")
    }
  }

  private func hundredths(_ value: Double) -> String {
    let scaled = Int((abs(value) * 100).rounded())
    return "\(value < 0 && scaled > 0 ? "-" : "")\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
  }
}
