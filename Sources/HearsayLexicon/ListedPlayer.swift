import HearsayModel
import HearsayText

/// A player that is known beforehand: one of the shipped careers, or of the user's own tables.
public struct ListedPlayer: Hashable, Sendable {
  /// A club that he went to.
  public struct Station: Hashable, Sendable {
    /// The index of the club in `Lexicon.clubs`; `nil` for no club, or one that the tables do not know.
    public let club: Int?
    /// The days on one of which he came; `nil` where nobody says, and he is there whatever the day.
    public let came: ClosedRange<Day>?
    /// Whether he came on loan.
    public let isLoan: Bool
  }

  /// His id: `player:otto-lund`, with the year of his birth behind it where an earlier row has the name.
  public let ref: String
  /// His usual newspaper name.
  public let name: String
  /// The days on one of which he was born; `nil` where not said.
  public let born: ClosedRange<Day>?
  /// The index of his country in `Lexicon.nations`; `nil` where not said or unknown.
  public internal(set) var nation: Int?
  /// The words of each of his positions.
  public internal(set) var positions: [[WordID]]
  /// His clubs, in the order in which he came to them.
  public internal(set) var stations: [Station]
  /// Whether a table of the user's own has him.
  public internal(set) var isOwn: Bool
}

extension ListedPlayer {
  /// Where a player stands on a day.
  public struct Standing: Hashable, Sendable {
    /// The club that he is under contract with; `nil` where none, or where it is not known.
    public var own: Int?
    /// The club that he is on loan at; `nil` where he is on no loan.
    public var loan: Int?
    /// The clubs that he was at before, the latest last.
    public var former: [Int] = []
    /// The club that he has come to within the last two months, when news of the move is as likely to be told as it is to be past; `nil` for none.
    public var lately: Int?
    /// The club that he has left within the last two months.
    public var leftLately: Int?
    /// Whether he may have gone elsewhere by then, on a day that the table does not know.
    public var mayHaveLeft = false
  }

  /// Where he stands on a day, by what was known before it: a move counts from the last day on which it can have been. `nil` before the first of his
  /// stations, of which the table knows nothing.
  ///
  /// - Parameter day: the day; `nil` for the end of the table.
  public func standing(on day: Day?) -> Standing? {
    var standing = Standing()
    var isKnown = false
    for station in stations {
      if let came = station.came, let day, day <= came.upperBound {
        standing.mayHaveLeft = standing.mayHaveLeft || came.lowerBound <= day
        continue
      }
      isKnown = true
      if let came = station.came, let day, day.number - came.upperBound.number <= Self.newsDays {
        (standing.lately, standing.leftLately) = (station.club, standing.loan ?? standing.own)
      }
      for left in [station.isLoan ? nil : standing.own, standing.loan].compactMap({ $0 }) where left != station.club {
        standing.former.removeAll { $0 == left }
        standing.former.append(left)
      }
      standing.loan = station.isLoan ? station.club : nil
      if !station.isLoan { standing.own = station.club }
    }
    guard isKnown else { return nil }
    standing.former.removeAll { $0 == standing.own || $0 == standing.loan }
    return standing
  }

  /// For so many days a row whose month is one off may tell a move too early.
  private static let newsDays = 62

  /// How old he is on a day, in years; `nil` where the day of his birth is not known, unless his age is the same for all that it may be.
  public func age(on day: Day) -> Int? {
    guard let born, let oldest = Self.years(born.lowerBound, day), oldest == Self.years(born.upperBound, day) else {
      return nil
    }
    return oldest
  }

  /// Whether he can be so many years old on a day; articles count a year too many or too few where a birthday is near.
  public func mayBe(_ age: Int, on day: Day) -> Bool {
    guard let born, let oldest = Self.years(born.lowerBound, day), let youngest = Self.years(born.upperBound, day)
    else { return true }
    return (youngest - 1...oldest + 1).contains(age)
  }

  private static func years(_ born: Day, _ day: Day) -> Int? {
    guard born <= day else { return nil }
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day) ? 1 : 0)
  }
}
