import HearsayModel

/// Schemas that stand by themselves: what they name goes along, under `$defs`.
enum SchemaBundle {
  static func bundled(_ schema: Schema) -> JSON {
    var definitions: [String: JSON] = [:]
    let whole = moved(schema.json, &definitions)
    guard case .object(let members) = whole else { return whole }
    return .object(members.merging(["$defs": .object(definitions)]) { $1 })
  }

  /// The value with its references led to `$defs`; what they name is gathered.
  private static func moved(_ value: JSON, _ definitions: inout [String: JSON]) -> JSON {
    switch value {
    case .array(let items): return .array(items.map { moved($0, &definitions) })
    case .object(let members):
      if case .string(let reference)? = members["$ref"],
        let name = reference.split(separator: "/").last.map(String.init)
      {
        if definitions[name] == nil, let schema = Schemas.all[name] {
          // Before it is gone into, so that a schema that names itself does not go on for ever.
          definitions[name] = .null
          definitions[name] = moved(schema.json, &definitions)
        }
        return .object(["$ref": .string("#/$defs/\(name)")])
      }
      return .object(members.mapValues { moved($0, &definitions) })
    default: return value
    }
  }
}
