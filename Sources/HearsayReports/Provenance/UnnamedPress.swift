import HearsayModel
import HearsayText

/// Reads a country out of the name of an unnamed press: "reports in Italy".
///
/// Only the names of the countries that outlets write from are looked for, so that it knows no language.
struct UnnamedPress {
  private let countries: [OutletDirectory.Country]
  private var known: [String: [String]] = [:]

  init(_ almanac: Almanac) { countries = almanac.outlets.countries }

  /// The outlets of the country that the name holds; empty where it holds none.
  mutating func outlets(of name: String) -> [String] {
    if let outlets = known[name] { return outlets }
    let words = Folding.fold(name).split(separator: " ").map(String.init)
    let outlets = countries.first { words.contains($0.words) }?.outlets ?? []
    known[name] = outlets
    return outlets
  }
}
