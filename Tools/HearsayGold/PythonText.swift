import HearsayModel

/// Values as Python prints them, for lists of misses that can be compared with the scorer's line by line. Figures stand
/// in the order of their names, where Python keeps the order of the file.
enum PythonText {
  static let none = "None"

  /// As `str` gives it: a string stands without quotes.
  static func bare(_ value: JSON) -> String {
    if case .string(let text) = value { return text }
    return quoted(value)
  }

  /// As `repr` gives it.
  static func quoted(_ value: JSON) -> String {
    switch value {
    case .null: none
    case .bool(let holds): holds ? "True" : "False"
    case .number(let digits): digits
    case .string(let text): quoted(text)
    case .array(let values): "[\(values.map(quoted).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(quoted($0.value))" }.joined(separator: ", "))}"
    }
  }

  static func fee(_ fee: GoldFee?) -> String {
    guard let fee else { return none }
    let amount = Int64(exactly: fee.amount).map { String($0) } ?? "\(fee.amount)"
    let per = fee.per.map { ", 'per': \(quoted($0))" } ?? ""
    return "{'amount': \(amount), 'currency': \(quoted(fee.currency))\(per)}"
  }

  private static func quoted(_ text: String) -> String {
    let mark = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    let escaped = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return mark + (mark == "'" ? escaped.replacing("'", with: "\\'") : escaped) + mark
  }
}
