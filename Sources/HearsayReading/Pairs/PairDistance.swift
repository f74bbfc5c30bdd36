/// Where a word of a sentence stands to the player and the club of a pair, as rows of the pair model's tables.
enum PairDistance {
  /// How many rows there are for a distance: to the right and to the left, by eleven steps each.
  static let rows = 22
  /// How many rows there are for the segments that the two part a sentence into.
  static let segments = 10

  /// The row for how far a word stands from the nearest of some places; 0 where there are none.
  static func row(at word: Int, from places: [Int]) -> Int {
    guard let nearest = places.min(by: { abs(word - $0) < abs(word - $1) }) else { return 0 }
    let gap = word - nearest
    let step =
      switch abs(gap) {
      case ...6: abs(gap)
      case ...8: 7
      case ...11: 8
      case ...16: 9
      default: 10
      }
    return 1 + step + (gap < 0 ? 11 : 0)
  }

  /// The row for whether a word stands before, between or behind the first places of the two, of whom either may be nowhere.
  static func segment(at word: Int, player: Int?, club: Int?) -> Int {
    switch (player, club) {
    case (let player?, let club?):
      let place = word < min(player, club) ? 0 : word < max(player, club) ? 1 : 2
      return 1 + place + (player < club ? 3 : 0)
    case (let player?, nil): return word > player ? 8 : 7
    case (nil, let club?): return word > club ? 10 : 9
    case (nil, nil): return 0
    }
  }
}
