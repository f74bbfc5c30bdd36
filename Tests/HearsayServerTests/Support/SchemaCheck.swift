import HearsayModel

/// Holds values against the JSON Schemas of the OpenAPI document: the part of draft 2020-12 that it uses. A key that no schema
/// names is a fault here, though clients must take it.
struct SchemaCheck {
  let document: JSON

  /// Everything that is wrong with a value, each with its place.
  func faults(of value: JSON, against schema: JSON, at place: String = "$") -> [String] {
    guard case .object(let rules) = schema else { return [] }
    if case .string(let reference)? = rules["$ref"] {
      guard let target = resolved(reference) else { return ["\(place): no schema at \(reference)"] }
      return faults(of: value, against: target, at: place)
    }
    if case .array(let choices)? = rules["anyOf"] {
      let tried = choices.map { self.faults(of: value, against: $0, at: place) }
      return tried.contains { $0.isEmpty } ? [] : tried.min { $0.count < $1.count } ?? []
    }
    var faults: [String] = []
    if let constant = rules["const"], constant != value {
      faults.append("\(place): \(value.line) is not \(constant.line)")
    }
    if case .array(let choices)? = rules["enum"], !choices.contains(value) {
      faults.append("\(place): \(value.line) is no choice")
    }
    faults += typeFaults(value, rules, place)
    faults += formFaults(value, rules, place)
    switch value {
    case .array(let items):
      if let schema = rules["items"] {
        for (index, item) in items.enumerated() {
          faults += self.faults(of: item, against: schema, at: "\(place)[\(index)]")
        }
      }
    case .object(let members): faults += memberFaults(members, rules, place)
    default: break
    }
    return faults
  }

  private func memberFaults(_ members: [String: JSON], _ rules: [String: JSON], _ place: String) -> [String] {
    var faults: [String] = []
    if case .array(let required)? = rules["required"] {
      for case .string(let key) in required where members[key] == nil { faults.append("\(place).\(key) is missing") }
    }
    guard rules["properties"] != nil || rules["additionalProperties"] != nil else { return faults }
    for (key, value) in members {
      if let schema = rules["properties"]?[key] ?? rules["additionalProperties"] {
        faults += self.faults(of: value, against: schema, at: "\(place).\(key)")
      } else {
        faults.append("\(place).\(key) is in no schema")
      }
    }
    return faults
  }

  private func typeFaults(_ value: JSON, _ rules: [String: JSON], _ place: String) -> [String] {
    let types: [String]
    switch rules["type"] {
    case .string(let type)?: types = [type]
    case .array(let list)?: types = list.compactMap { if case .string(let type) = $0 { type } else { nil } }
    default: return []
    }
    let isRight = types.contains { type in
      switch (type, value) {
      case ("null", .null), ("string", .string), ("boolean", .bool), ("array", .array), ("object", .object),
        ("number", .number):
        true
      case ("integer", .number(let digits)): Int(digits) != nil
      default: false
      }
    }
    return isRight ? [] : ["\(place): \(value.sort) is not \(types.joined(separator: " or "))"]
  }

  private func formFaults(_ value: JSON, _ rules: [String: JSON], _ place: String) -> [String] {
    guard case .string(let format)? = rules["format"], case .string(let text) = value else { return [] }
    let isRight =
      switch format {
      case "date": text.utf8.count == 10 && Day(text) != nil
      case "date-time": Moment(text) != nil
      default: false
      }
    return isRight ? [] : ["\(place): “\(text)” is no \(format)"]
  }

  private func resolved(_ reference: String) -> JSON? {
    reference.split(separator: "/").dropFirst().reduce(document as JSON?) { $0?[String($1)] }
  }
}
