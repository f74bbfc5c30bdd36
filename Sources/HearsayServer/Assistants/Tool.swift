import HearsayModel

/// Something that an assistant can do with the ledger: a row of the endpoints' table under a name of its own.
struct Tool: Sendable {
  let name: String
  let title: String
  let words: String
  let endpoint: Endpoint

  /// The tools, in the order in which assistants see them.
  static let all: [Tool] = rows.compactMap { name, endpoint, title, words in
    Endpoints.all.first { $0.name == endpoint }.map { Tool(name: name, title: title, words: words, endpoint: $0) }
  }

  private static let rows = [
    (
      "read_article", "read", "Read an article",
      "Reads a football article and gives its transfer claims, each with the words that prove it. Nothing is kept."
    ),
    (
      "sagas", "sagas", "List sagas",
      "Lists transfer sagas, the latest first: one player and one window each, with where it stands, the suitors and how many independent sources there are."
    ),
    (
      "saga", "saga", "Tell a saga",
      "Tells one player's story in one window: suitors and the steps they took, refusals, the owner's and the player's will, sums, contradictions, and every claim with its evidence and whose word it is."
    ),
    (
      "player", "player", "Describe a player",
      "What the ledger knows of a player, and his sagas in a line each. Begin here to find the window of a saga."
    ),
    (
      "claims", "claims", "List claims",
      "Lists claims by player, club, source, kind, step, window or days. Each has its evidence, its chain of word and its article."
    ),
    (
      "conflicts", "conflicts", "Find conflicts",
      "Pairs of claims that cannot both be right, with the rule's reason; with lookalikes also pairs that only look so."
    ),
    (
      "trace", "trace", "Trace a claim",
      "Follows a claim to its origin: whose word it is, who repeats it, who copied it, and how many independent sources say it."
    ),
    (
      "squad", "squad", "Report on a club",
      "What is claimed of a club's players: wanted, for sale, absent, out of contract, and what it needs."
    ),
    ("sources", "sources", "List sources", "Lists the sources of the ledger's claims."),
    (
      "source", "source", "Report on a source",
      "What a source claimed: its own word, what it passes on, whom it repeats and who repeats it."
    ),
    ("search", "search", "Search articles", "Finds articles that have all of some words, the newest first."),
  ]

  /// What `tools/list` says of it.
  var json: JSON {
    .object([
      "name": .string(name), "title": .string(title), "description": .string(words), "inputSchema": input,
      "outputSchema": output,
      "annotations": .object(["readOnlyHint": .bool(true), "openWorldHint": .bool(false)]),
    ])
  }

  private var input: JSON {
    guard endpoint.intake == nil else { return Self.article }
    let members = endpoint.parameters.map { parameter in
      let schema = parameter.form.schema
      let whole = parameter.isRepeatable ? Schema.list(of: schema, most: Parameter.mostRepeats) : schema
      return (parameter.name, whole.described(parameter.meaning).json)
    }
    return .object([
      "type": .string("object"), "additionalProperties": .bool(false),
      "properties": .object(Dictionary(members, uniquingKeysWith: { first, _ in first })),
      "required": .array(endpoint.parameters.filter(\.isRequired).map { .string($0.name) }),
    ])
  }

  /// What `read_article` takes.
  private static let article: JSON = .object([
    "type": .string("object"), "additionalProperties": .bool(false), "required": .array([.string("text")]),
    "properties": .object([
      "text": Schema.text.described("the body of the article").json,
      "title": Schema.text.described("its headline").json,
      "publisher": Schema.text.described("who put it out").json,
      "published": Schema.day.described("the day; relative times stay open without it").json,
      "url": Schema.text.described("its address").json,
    ]),
  ])

  /// The envelope's schema with all that it names inside it, since a tool has no document around it.
  private var output: JSON {
    let data: Schema =
      switch endpoint.form {
      case .report(let schema): schema
      case .list(let schema): .list(of: schema)
      case .document: .anything
      }
    let envelope = Schema.object(["data": data, "meta": .named("Meta")])
    return SchemaBundle.bundled(envelope)
  }
}
