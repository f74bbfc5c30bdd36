import HearsayDesk
import HearsayModel

/// What a page asks of its address. What cannot be read is told, and not left out: a filter that silently does not hold would mislead.
extension PageRequest {
  /// A day under a name; `nil` where there is none.
  func day(_ name: String) throws(Fault) -> Day? {
    guard let text = self[name] else { return nil }
    guard text.utf8.count == 10, let day = Day(text) else {
      throw .badAddress(name, text, "a day is written as 2024-01-31")
    }
    return day
  }

  /// One of the values of a list under a name; `nil` where there is none.
  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type) throws(Fault) -> Choice?
  where Choice.RawValue == String {
    guard let text = self[name] else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw .badAddress(name, text, "it is one of: \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }

  /// The number of a page from 1; the first where none is said.
  func pageNumber() throws(Fault) -> Int {
    guard let text = self["page"] else { return 1 }
    guard let number = Int(text), (1...Self.lastPage).contains(number) else {
      throw .badAddress("page", text, "pages are numbered from 1 to \(Self.lastPage)")
    }
    return number
  }

  /// Farther back it is cheaper, for readers too, to ask for a day.
  private static let lastPage = 200

  /// The path with these values and no others, for links from a form; those that are `nil` are left out.
  func path(_ base: String, _ values: [(name: String, value: String?)]) -> String {
    let pairs = values.compactMap { pair in pair.value.map { "\(pair.name)=\(PercentCode.encoded($0))" } }
    return pairs.isEmpty ? base : "\(base)?\(pairs.joined(separator: "&"))"
  }
}

extension Fault {
  /// A value in a page's address that cannot be read.
  static func badAddress(_ name: String, _ value: String, _ advice: String) -> Fault {
    Fault(
      .badAddress, at: name, words: Words(before: "", after: value), wrong: "“\(value)” cannot be read as \(name)",
      advice: advice)
  }
}
