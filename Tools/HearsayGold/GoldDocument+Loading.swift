import HearsayModel

extension GoldDocument {
  /// The documents of a file: an array or one object a line, as gold files hold them or as `hearsay read --format jsonl`
  /// and `--format gold` write them. Of two with the same id the later one counts.
  ///
  /// A claim without a sentence is placed by its evidence in the sentences of its article, where that is given.
  public static func documents(ofFile path: String, placedIn articles: [GoldArticle] = []) throws(GoldFault) -> [Self] {
    try documents(of: RecordFile.bytes(of: path), name: path, placedIn: articles)
  }

  /// The documents of a file's bytes; `name` stands in the places of faults.
  public static func documents(
    of bytes: [UInt8], name: String, placedIn articles: [GoldArticle] = []
  ) throws(GoldFault) -> [Self] {
    let sentences = Dictionary(articles.map { ($0.id, $0.sentences) }, uniquingKeysWith: { $1 })
    var places: [String: Int] = [:]
    var documents: [Self] = []
    for record in try RecordFile(bytes, name: name).records {
      let node = try RecordNode(record)
      let id = try node.required("id").string()
      let document = try Self(node, id: id, sentences: sentences[id] ?? [])
      if let place = places.updateValue(places[id] ?? documents.count, forKey: id) {
        documents[place] = document
      } else {
        documents.append(document)
      }
    }
    return documents
  }

  private init(_ node: RecordNode, id: String, sentences: [String]?) throws(GoldFault) {
    guard node["claims"] != nil else { throw node.fault("it has no “claims”") }
    var claims: [GoldClaim] = []
    for item in try node.items("claims") { claims.append(try GoldClaim(item, sentences: sentences)) }
    var quotes: [GoldQuote] = []
    for item in try node.items("quotes") {
      quotes.append(GoldQuote(speaker: try item["speaker"]?.string(), text: try item.required("text").string()))
    }
    self.init(id: id, claims: claims, quotes: quotes)
  }
}

extension GoldClaim {
  /// A claim of a file; `sentences` is `nil` where its article is there and has none.
  fileprivate init(_ node: RecordNode, sentences: [String]?) throws(GoldFault) {
    guard let kind: Kind = try node.choice("kind") else { throw node.fault("it has no “kind”") }
    self.init(kind: kind, player: try node.words("player"), club: try node.words("club"))
    counterparty = try node.words("counterparty")
    polarity = try node.choice("polarity") ?? .affirmed
    modality = try node.choice("modality") ?? .fact
    deal = try node.choice("deal")
    fee = try node["fee"].flatMap { (fee) throws(GoldFault) in try GoldFee(fee) }
    value = node["value"]?.json
    when = try node.words("when")
    source = try Self.source(node)
    sentence = try Self.sentence(node, sentences)
    settleWill()
  }

  /// Links of the chain are names, or objects with a name.
  private static func source(_ node: RecordNode) throws(GoldFault) -> [String] {
    var names: [String] = []
    for item in try node.items("source") {
      if case .object = item.json {
        names.append(try item["name"]?.string() ?? "")
      } else {
        names.append(try item.string())
      }
    }
    return names
  }

  private static func sentence(_ node: RecordNode, _ sentences: [String]?) throws(GoldFault) -> Int {
    if let given = node["sentence"] { return try given.index() }
    guard let evidence = try node["evidence"]?["quote"]?.string() else { return 0 }
    guard let sentences else { throw node.fault("its article has no “sentences” to place its evidence in") }
    return place(of: evidence, in: sentences)
  }
}

extension GoldFee {
  /// A sum of a file; an empty object is none.
  fileprivate init?(_ node: RecordNode) throws(GoldFault) {
    if node.json == .object([:]) { return nil }
    self.init(
      amount: try node.required("amount").number(), currency: try node.required("currency").string(),
      per: try node["per"]?.string())
  }
}
