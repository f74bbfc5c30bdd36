import HearsayModel

extension Parameter.Form {
  /// What the value must look like, for the document and for assistants.
  var schema: Schema {
    switch self {
    case .text(let most): .words(most: most)
    case .number(let range): .number(range)
    case .day: .day
    case .window: .pattern("^[0-9]{4}-(winter|summer)$")
    case .span: .pattern("^([0-9]{4}-(winter|summer)|contract|undated)$")
    case .choice(let words): .choice(words)
    case .flag: .flag
    case .cursor: .pattern("^n[0-9a-z]{1,4}$")
    case .position: .pattern("^[0-9]{1,15}-[0-9]{1,15}-[0-9]{1,15}-[0-9]{1,15}$")
    }
  }
}

extension Schema {
  /// Words of a parameter: without control characters, at least one, at most so many.
  static func words(most: Int) -> Schema {
    Schema([
      "type": .string("string"), "minLength": .integer(1), "maxLength": .integer(most),
      "pattern": .string("^[^\\u0000-\\u001F\\u007F]+$"),
    ])
  }

  /// A whole number of a range.
  static func number(_ range: ClosedRange<Int>) -> Schema {
    Schema([
      "type": .string("integer"), "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
    ])
  }

  /// A string of a form.
  static func pattern(_ pattern: String) -> Schema {
    Schema(["type": .string("string"), "pattern": .string(pattern)])
  }

  /// A list of at most so many.
  static func list(of schema: Schema, most: Int) -> Schema {
    Schema(["type": .string("array"), "items": schema.json, "maxItems": .integer(most)])
  }

  /// Any value.
  static let anything = Schema([:])
}
