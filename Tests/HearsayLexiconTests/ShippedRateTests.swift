import HearsayLexicon
import HearsayModel
import Testing

/// The rates of exchange that are compiled in.
@Suite struct ShippedRateTests {
  @Test(arguments: [
    ("GBP", "2010-01-15", 1.132), ("GBP", "2015-07-15", 1.414), ("GBP", "2016-06-15", 1.264),
    ("GBP", "2017-08-15", 1.097), ("GBP", "2019-08-15", 1.093), ("GBP", "2020-09-15", 1.098),
    ("GBP", "2022-02-15", 1.193), ("GBP", "2023-11-15", 1.146), ("GBP", "2024-12-15", 1.208),
    ("USD", "2010-06-15", 0.818), ("USD", "2014-05-15", 0.728), ("USD", "2015-04-15", 0.924),
    ("USD", "2017-01-15", 0.940), ("USD", "2022-09-15", 1.010), ("USD", "2024-07-15", 0.922),
  ])
  func `pounds and dollars are worth what they were, within one per cent`(code: String, day: String, euros: Double)
    throws
  {
    let money = Money(minorUnits: 1_000_000_00, currency: Currency(rawValue: code))
    let day = try #require(Day(day))
    let conversion = try #require(try ShippedAlmanac.get().rates.convert(money, to: .euro, on: day))
    #expect(abs(conversion.rate / euros - 1) < 0.01)
    #expect(abs(conversion.money.wholeUnits / (euros * 1_000_000) - 1) < 0.01)
    #expect(conversion.month == Month(of: day))
  }

  @Test(arguments: [
    ("CHF", "2015-03-01", 1.06), ("TRY", "2021-12-20", 15.3), ("BRL", "2020-08-20", 6.3), ("SAR", "2023-08-10", 4.09),
    ("JPY", "2024-02-01", 161), ("SEK", "2023-08-01", 11.8), ("NOK", "2020-05-01", 11.0), ("DKK", "2019-01-01", 7.46),
    ("PLN", "2022-08-01", 4.75), ("MXN", "2020-05-01", 25.8), ("ARS", "2018-09-30", 40), ("CZK", "2024-01-15", 24.9),
    ("CNY", "2017-01-10", 7.3),
  ])
  func `other currencies are worth about what they were`(code: String, day: String, units: Double) throws {
    let euro = Money(minorUnits: 1_000_000_00, currency: .euro)
    let rates = try ShippedAlmanac.get().rates
    let day = try #require(Day(day))
    let conversion = try #require(rates.convert(euro, to: Currency(rawValue: code), on: day))
    #expect(abs(conversion.rate / units - 1) < (code == "ARS" ? 0.1 : 0.03))
  }

  @Test func `every currency begins in January 2010 and goes on in the order of time`() throws {
    for (currency, rates) in try ShippedAlmanac.get().rates.rates {
      #expect(rates.first?.month == Month(year: 2010, month: 1), "\(currency.rawValue)")
      #expect(zip(rates, rates.dropFirst()).allSatisfy { $0.month < $1.month }, "\(currency.rawValue)")
    }
  }

  @Test func `no rate leaps, but for those that did`() throws {
    // The peso was devalued in December 2015 and December 2023, the lira fell in 2018 and 2021.
    let leaps = ["ARS", "TRY"]
    for (currency, rates) in try ShippedAlmanac.get().rates.rates where !leaps.contains(currency.rawValue) {
      for (before, after) in zip(rates, rates.dropFirst()) {
        let change = Double(after.millionths) / Double(before.millionths)
        #expect((0.84...1.21).contains(change), "\(currency.rawValue) \(after.month)")
      }
    }
  }

  @Test func `a fee of today is converted at the last rate, and says so`() throws {
    let day = try #require(Day("2040-01-01"))
    let pound = Money(minorUnits: 100, currency: .pound)
    let conversion = try #require(try ShippedAlmanac.get().rates.convert(pound, to: .euro, on: day))
    #expect(conversion.isLastKnown)
    #expect(conversion.month < Month(of: day))
  }
}
