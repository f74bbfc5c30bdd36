/// The entities that a document declares, within bounds: what they stand for is never more than a fixed number of
/// bytes for the whole document, however they are built of one another.
struct Entities {
  /// Longest name that is looked for.
  static let longestName = 100

  /// Whether the document takes entities from elsewhere, which is never fetched; what is not known may then be defined.
  private(set) var mayBeDeclaredElsewhere = false
  /// Whether what they stand for has come to the limit.
  var isSpent: Bool { budget <= 0 }

  private var values: [UInt64: [UInt8]] = [:]
  private var budget = MarkupLimits.entityBytes

  /// Whether there are any.
  var isEmpty: Bool { values.isEmpty }

  mutating func declareElsewhere() { mayBeDeclaredElsewhere = true }

  /// Takes up a declaration; the first of a name counts (XML 1.0, section 4.2).
  mutating func declare(_ name: ArraySlice<UInt8>, as value: ArraySlice<UInt8>) {
    let key = NameHash(of: name).value
    guard values.count < MarkupLimits.entities, values[key] == nil else { return }
    values[key] = Array(value)
  }

  /// What a name stands for, with the references in it replaced; `nil` where it is not declared, or the bounds are met.
  mutating func meaning(of name: ArraySlice<UInt8>) -> [UInt8]? {
    guard !values.isEmpty else { return nil }
    var text: [UInt8] = []
    return append(name, to: &text, depth: 0) ? text : nil
  }

  private mutating func append(_ name: ArraySlice<UInt8>, to text: inout [UInt8], depth: Int) -> Bool {
    guard let value = values[NameHash(of: name).value], depth < MarkupLimits.entityDepth, budget > 0 else {
      return false
    }
    var rest = value[...]
    while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
      take(rest[..<sign], to: &text)
      let inner = rest[(sign + 1)...].prefix(while: NameTable.canStand)
      let stop = inner.endIndex
      if stop < value.count, value[stop] == UInt8(ascii: ";"), append(inner, to: &text, depth: depth + 1) {
        rest = rest[(stop + 1)...]
      } else if let match = CharacterReference.read(value, at: sign, end: value.count, in: .xml) {
        take(match.meaning[...], to: &text)
        rest = rest[(sign + match.length)...]
      } else {
        take(rest[sign...sign], to: &text)
        rest = rest[(sign + 1)...]
      }
      if budget <= 0 { return true }
    }
    take(rest, to: &text)
    return true
  }

  private mutating func take(_ words: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text += words.prefix(max(budget, 0))
    // Every step costs something, so that entities that stand for nothing come to an end as well.
    budget -= words.count + 1
  }
}
