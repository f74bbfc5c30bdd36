import HearsayModel

/// A JSON Schema (draft 2020-12, the dialect of OpenAPI 3.1), written down in Swift.
///
/// Every key of our reports is always there, so an object requires all its members; new ones may come, so others are allowed.
struct Schema: Sendable {
  let json: JSON

  init(_ members: [String: JSON]) { json = .object(members) }

  /// A string.
  static let text = Schema(["type": .string("string")])
  /// Nothing.
  static let null = Schema(["type": .string("null")])
  /// A whole number.
  static let integer = Schema(["type": .string("integer")])
  /// A number with decimals.
  static let number = Schema(["type": .string("number")])
  /// `true` or `false`.
  static let flag = Schema(["type": .string("boolean")])
  /// A day in ISO 8601.
  static let day = Schema(["type": .string("string"), "format": .string("date")])
  /// A moment in ISO 8601, in UTC.
  static let moment = Schema(["type": .string("string"), "format": .string("date-time")])
  /// A share from 0 to 1.
  static let share = Schema(["type": .string("number"), "minimum": .integer(0), "maximum": .integer(1)])

  /// One of some words.
  static func choice(_ words: [String]) -> Schema {
    Schema(["type": .string("string"), "enum": .array(words.map(JSON.string))])
  }

  /// One of the cases of an enumeration.
  static func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> Schema
  where Choice.RawValue == String {
    choice(type.allCases.map(\.rawValue))
  }

  /// A list.
  static func list(of schema: Schema) -> Schema { Schema(["type": .string("array"), "items": schema.json]) }

  /// An object with these members, all of them required.
  static func object(_ members: [String: Schema], optional: [String: Schema] = [:]) -> Schema {
    Schema([
      "type": .string("object"),
      "properties": .object(members.merging(optional) { first, _ in first }.mapValues(\.json)),
      "required": .array(members.keys.sorted().map(JSON.string)),
    ])
  }

  /// An object with any keys, whose values are all of one sort.
  static func map(of schema: Schema) -> Schema {
    Schema(["type": .string("object"), "additionalProperties": schema.json])
  }

  /// Always this word.
  static func constant(_ word: String) -> Schema { Schema(["const": .string(word)]) }

  /// Any of several.
  static func any(_ schemas: [Schema]) -> Schema { Schema(["anyOf": .array(schemas.map(\.json))]) }

  /// One that the document names.
  static func named(_ name: String) -> Schema { Schema(["$ref": .string("#/components/schemas/\(name)")]) }

  /// The same, or `null`.
  var orNull: Schema {
    guard case .object(let members) = json, case .string(let type)? = members["type"], members["enum"] == nil else {
      return .any([self, .null])
    }
    return Schema(members.merging(["type": .array([.string(type), .string("null")])]) { $1 })
  }

  /// The same with words for people.
  func described(_ words: String) -> Schema {
    guard case .object(let members) = json else { return self }
    return Schema(members.merging(["description": .string(words)]) { $1 })
  }
}
