import HearsayModel

/// The OpenAPI 3.1 document, made from the table that the server answers by.
enum OpenAPI {
  /// The document of some endpoints.
  static func document(of endpoints: [Endpoint]) -> JSON {
    let paths = Dictionary(grouping: endpoints, by: \.pattern).mapValues { endpoints in
      JSON.object(
        Dictionary(
          endpoints.map { ($0.method.rawValue.lowercased(), operation($0)) }, uniquingKeysWith: { first, _ in first }))
    }
    return .object([
      "openapi": .string("3.1.0"),
      "info": .object([
        "title": .string("Hearsay"), "version": .string(Program.version),
        "summary": .string("A ledger of football transfer news: who claimed what, on whose word, and when."),
        "license": .object(["name": .string("Apache 2.0"), "identifier": .string("Apache-2.0")]),
      ]),
      "jsonSchemaDialect": .string("https://json-schema.org/draft/2020-12/schema"),
      "servers": .array([.object(["url": .string("/")])]),
      "paths": .object(paths),
      "components": .object([
        "schemas": .object(Schemas.all.mapValues(\.json)),
        "responses": .object(["Failure": failure]),
        "securitySchemes": .object([
          "token": .object(["type": .string("http"), "scheme": .string("bearer")])
        ]),
      ]),
    ])
  }

  private static let failure = JSON.object([
    "description": .string("why the request is not answered as asked"),
    "content": content(ContentType.json, Schema.named("Failure")),
  ])

  private static func operation(_ endpoint: Endpoint) -> JSON {
    var members: [String: JSON] = [
      "operationId": .string(endpoint.name), "summary": .string(endpoint.summary),
      "tags": .array([.string(endpoint.tag)]), "responses": .object(responses(of: endpoint)),
    ]
    if !endpoint.parameters.isEmpty { members["parameters"] = .array(endpoint.parameters.map(parameter)) }
    members["requestBody"] = endpoint.intake.map(body)
    if endpoint.needsToken { members["security"] = .array([.object(["token": .array([])])]) }
    return .object(members)
  }

  private static func responses(of endpoint: Endpoint) -> [String: JSON] {
    let refused = JSON.object(["$ref": .string("#/components/responses/Failure")])
    var responses: [String: JSON] = [
      String(endpoint.status): .object(["description": .string("as asked"), "content": answer(endpoint.form)])
    ]
    for status in statuses(of: endpoint) { responses[String(status)] = refused }
    if case .report = endpoint.work { responses["304"] = .object(["description": .string("as it was")]) }
    return responses
  }

  /// How it can fail; 429 and 503 can come from every address.
  static func statuses(of endpoint: Endpoint) -> [Int] {
    var statuses = [400, 421, 429, 500, 503]
    if endpoint.parameters.contains(where: { $0.place == .path || $0.name == "player" }) { statuses.append(404) }
    if endpoint.intake != nil { statuses += [413, 415] }
    if endpoint.needsToken { statuses += [401, 403, 507] }
    if case .own(.metrics) = endpoint.work { statuses += [401, 403] }
    return statuses
  }

  private static func answer(_ form: Endpoint.Form) -> JSON {
    switch form {
    case .report(let schema): content(ContentType.json, .object(["data": schema, "meta": .named("Meta")]))
    case .list(let schema): content(ContentType.json, .object(["data": .list(of: schema), "meta": .named("Meta")]))
    case .document(let type, let meaning):
      content(type, type.contains("json") ? .map(of: .anything) : .text.described(meaning))
    }
  }

  private static func content(_ type: String, _ schema: Schema) -> JSON {
    let type = String(type.prefix { $0 != ";" })
    return .object([type: .object(["schema": schema.json])])
  }

  private static func body(_ intake: Endpoint.Intake) -> JSON {
    let article = Schema.object(
      ["text": .text],
      optional: [
        "id": .any([.text, .number, .null]), "url": Schema.text.orNull, "publisher": Schema.text.orNull,
        "published": Schema.text.orNull, "title": Schema.text.orNull, "language": Schema.text.orNull,
      ])
    let contents = intake.types.map { type in
      (type, JSON.object(["schema": type == intake.types[0] ? article.json : Schema.text.json]))
    }
    return .object([
      "description": .string(intake.meaning), "required": .bool(true),
      "content": .object(Dictionary(contents, uniquingKeysWith: { first, _ in first })),
    ])
  }

  private static func parameter(_ parameter: Parameter) -> JSON {
    let schema = parameter.form.schema
    return .object([
      "name": .string(parameter.name), "in": .string(parameter.place.rawValue), "required": .bool(parameter.isRequired),
      "description": .string(parameter.meaning),
      "schema": parameter.isRepeatable ? Schema.list(of: schema, most: Parameter.mostRepeats).json : schema.json,
    ])
  }
}
