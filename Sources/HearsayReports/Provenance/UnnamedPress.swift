import HearsayModel
import HearsayText

/// Reads a country out of the name of an unnamed press: "reports in Italy".
///
/// Only the names of the countries that outlets write from are looked for, so that it knows no language.
struct UnnamedPress {
  private let countries: [(words: [Substring], outlets: [String])]
  private var known: [String: [String]] = [:]

  init(_ almanac: Almanac) {
    let outlets = almanac.outlets.all.filter { !$0.country.isEmpty }
    countries = Dictionary(grouping: outlets) { Folding.fold($0.country) }
      .map { (words: $0.key.split(separator: " "), outlets: $0.value.map(\.ref).sorted()) }
      .sorted { $0.words.joined(separator: " ") < $1.words.joined(separator: " ") }
  }

  /// The outlets of the country that the name holds; empty where it holds none.
  mutating func outlets(of name: String) -> [String] {
    if let outlets = known[name] { return outlets }
    let words = Folding.fold(name).split(separator: " ")
    let outlets = countries.first { words.contains($0.words) }?.outlets ?? []
    known[name] = outlets
    return outlets
  }
}
