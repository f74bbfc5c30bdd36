import HearsayModel
import Testing

/// Sums in another currency at the rate of a month.
@Suite struct RateTableTests {
  private static let crown = Currency(rawValue: "CRN")

  private static func table() throws -> RateTable {
    func rate(_ year: Int, _ month: Int, _ millionths: Int64) throws -> RateTable.Rate {
      let month = try #require(Month(year: year, month: month))
      return try #require(RateTable.Rate(month: month, millionths: millionths))
    }
    return RateTable([
      .pound: [try rate(2024, 1, 800_000), try rate(2023, 11, 872_000)], crown: [try rate(2023, 1, 3_000_000)],
    ])
  }

  private static func convert(_ minorUnits: Int64, _ from: Currency, _ to: Currency, _ day: String) throws
    -> Conversion?
  {
    try table().convert(Money(minorUnits: minorUnits, currency: from), to: to, on: try #require(Day(day)))
  }

  @Test func `pounds become euros at the month's rate, to the nearest cent`() throws {
    let conversion = try #require(try Self.convert(20_000_000_00, .pound, .euro, "2023-11-30"))
    #expect(conversion.money == Money(minorUnits: 22_935_779_82, currency: .euro))
    #expect(conversion.month == Month(year: 2023, month: 11))
    #expect(abs(conversion.rate - 1.1468) < 0.0001)
    #expect(!conversion.isLastKnown)
  }

  @Test(arguments: [(1, 1), (2, 3), (3, 4), (4, 5), (5, 6), (6, 8)] as [(Int64, Int64)])
  func `halves are rounded up`(pence: Int64, cents: Int64) throws {
    #expect(try Self.convert(pence, .pound, .euro, "2024-01-01")?.money.minorUnits == cents)
  }

  @Test func `a rate holds until the next, and after the last it is said so`() throws {
    let held = try #require(try Self.convert(100, .euro, .pound, "2023-12-31"))
    #expect(held.money.minorUnits == 87 && !held.isLastKnown)
    let late = try #require(try Self.convert(100, .euro, .pound, "2030-05-05"))
    #expect(late.money.minorUnits == 80 && late.isLastKnown)
    #expect(late.month == Month(year: 2024, month: 1))
  }

  @Test func `between two other currencies the older of the two rates is named`() throws {
    let conversion = try #require(try Self.convert(80, .pound, Self.crown, "2024-01-15"))
    #expect(conversion.money == Money(minorUnits: 300, currency: Self.crown))
    #expect(conversion.month == Month(year: 2023, month: 1))
    #expect(conversion.isLastKnown)
  }

  @Test func `a currency that is unknown, or not known so early, has no rate`() throws {
    #expect(try Self.convert(100, .dollar, .euro, "2024-01-15") == nil)
    #expect(try Self.convert(100, .euro, .pound, "2023-10-31") == nil)
  }

  @Test func `a sum of the same currency stays as it is`() throws {
    #expect(try Self.convert(.max, .pound, .pound, "2024-01-15")?.money.minorUnits == .max)
    #expect(try Self.convert(7, .euro, .euro, "2024-01-15")?.money.minorUnits == 7)
  }

  @Test func `a sum that does not fit is none, and neither is a negative one`() throws {
    #expect(try Self.convert(.max, .pound, .euro, "2024-01-15") == nil)
    #expect(try Self.convert(.max, .euro, .pound, "2024-01-15") != nil)
    #expect(try Self.convert(-1, .pound, .euro, "2024-01-15") == nil)
  }

  @Test(arguments: [0, -1] as [Int64])
  func `a rate is more than nothing`(millionths: Int64) throws {
    let month = try #require(Month(year: 2024, month: 1))
    #expect(RateTable.Rate(month: month, millionths: millionths) == nil)
  }
}
