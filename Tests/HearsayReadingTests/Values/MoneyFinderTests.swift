import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

@Suite struct MoneyFinderTests {
  @Test(arguments: [
    ("Northam paid £20m for him.", ["£20m = GBP 20000000"]),
    ("Northam paid £20million.", ["£20million = GBP 20000000"]),
    ("Northam paid £20 million.", ["£20 million = GBP 20000000"]),
    ("Northam paid £20-million.", ["£20-million = GBP 20000000"]),
    ("Valmora want 20 million euros.", ["20 million euros = EUR 20000000"]),
    ("Valmora want 20m euros.", ["20m euros = EUR 20000000"]),
    ("Valmora want 20M€ now.", ["20M€ = EUR 20000000"]),
    ("A fee of fifty million pounds was agreed.", ["fifty million pounds = GBP 50000000"]),
    ("A 20-million-euro deal", ["20-million-euro = EUR 20000000"]),
    ("It cost $1.5bn in all.", ["$1.5bn = USD 1500000000"]),
    ("It cost US$3m in all.", ["US$3m = USD 3000000"]),
    ("It cost EUR 8.25m in all.", ["EUR 8.25m = EUR 8250000"]),
    ("He cost £7.5m.", ["£7.5m = GBP 7500000"]),
    ("He cost €7,5m.", ["€7,5m = EUR 7500000"]),
    ("He went for €1.", ["€1 = EUR 1"]),
    ("He went for £1.50.", ["£1.50 = GBP 150p"]),
    ("He was fined £41,000 and €200.000.", ["£41,000 = GBP 41000", "€200.000 = EUR 200000"]),
  ])
  func `one sum is read exactly`(text: String, expected: [String]) {
    #expect(ValueNotes.money(text) == expected)
  }

  @Test(arguments: [
    ("a €9/10m fee", ["€9/10m = EUR 9000000..10000000"]),
    ("worth £14m-£19m", ["£14m-£19m = GBP 14000000..19000000"]),
    ("worth £14m–£19m", ["£14m–£19m = GBP 14000000..19000000"]),
    ("worth £14m to £19m", ["£14m to £19m = GBP 14000000..19000000"]),
    ("worth between £14m and £19m", ["between £14m and £19m = GBP 14000000..19000000"]),
    ("worth £15-20m", ["£15-20m = GBP 15000000..20000000"]),
    ("worth £500,000 to £1m", ["£500,000 to £1m = GBP 500000..1000000"]),
    ("worth 35-40 million euros", ["35-40 million euros = EUR 35000000..40000000"]),
    ("offers from £20m to 5 clubs", ["£20m = GBP 20000000"]),
    ("the price rose from £20m to £30m", ["£20m = GBP 20000000", "£30m = GBP 30000000"]),
    ("£20m and £30m for the pair", ["£20m = GBP 20000000", "£30m = GBP 30000000"]),
  ])
  func `a range keeps both ends`(text: String, expected: [String]) {
    #expect(ValueNotes.money(text) == expected)
  }

  @Test(
    arguments: [
      "a reported", "around", "about", "approximately", "in the region of", "close to", "up to", "at least",
      "a minimum of", "more than", "over", "north of", "roughly", "some", "just under", "believed to be around",
    ])
  func `what softens a sum belongs to it`(hedge: String) {
    #expect(ValueNotes.money("Selby bid \(hedge) £25m.") == ["\(hedge) £25m = GBP 25000000 ~\(hedge)"])
  }

  @Test(arguments: [
    ("He earns £200,000-a-week there.", ["£200,000-a-week = GBP 200000 /week #wage"]),
    ("He earns £120k per week there.", ["£120k per week = GBP 120000 /week #wage"]),
    ("He earns £90k p/w there.", ["£90k p/w = GBP 90000 /week #wage"]),
    ("He gets €4m net per season.", ["€4m net per season = EUR 4000000 /year #wage"]),
    ("a weekly wage of £90,000", ["£90,000 = GBP 90000 /week #wage"]),
    ("a salary of around €5m", ["around €5m = EUR 5000000 ~around #wage"]),
    ("a £9m salary", ["£9m = GBP 9000000 #wage"]),
    ("it earned him a £35m move", ["£35m = GBP 35000000"]),
    (
      "£95m (€106m) a season",
      ["£95m = GBP 95000000 /year #wage", "€106m) a season = EUR 106000000 /year #wage conversion"]
    ),
  ])
  func `wages are known by their period or their name`(text: String, expected: [String]) {
    #expect(ValueNotes.money(text) == expected)
  }

  @Test(arguments: [
    ("€15m plus €2m add-ons", ["€15m = EUR 15000000", "€2m = EUR 2000000 #add-ons"]),
    ("€15m plus 2m in add-ons", ["€15m = EUR 15000000", "2m = EUR 2000000 #add-ons"]),
    ("€75m fee with add-ons", ["€75m = EUR 75000000"]),
    ("£5m in performance-related bonuses", ["£5m = GBP 5000000 #add-ons"]),
    ("his mammoth £60m release clause", ["£60m = GBP 60000000 #clause"]),
    ("his release clause is set at €60m", ["€60m = EUR 60000000 #clause"]),
    ("Release clause: €25m", ["€25m = EUR 25000000 #clause"]),
    ("his £60m (€70m) buy-out clause", ["£60m = GBP 60000000 #clause", "€70m) = EUR 70000000 #clause conversion"]),
    ("a loan with an option to buy for €18m", ["€18m = EUR 18000000 #option"]),
    ("a €10m option clause", ["€10m = EUR 10000000 #option"]),
    ("a €12m obligation to buy", ["€12m = EUR 12000000 #option"]),
    ("a loan fee of £1m", ["£1m = GBP 1000000 #loan fee"]),
    ("a total package of £80m", ["£80m = GBP 80000000 #total"]),
    ("£65m plus add-ons up to £90m", ["£65m = GBP 65000000", "up to £90m = GBP 90000000 ~up to #total"]),
    ("a buy-back clause for £20m-rated Obi", ["£20m-rated = GBP 20000000 rated"]),
    ("Northam want £30m-plus", ["£30m-plus = GBP 30000000 ~plus"]),
    ("after Northam's £200m summer spree", ["£200m = GBP 200000000 overall"]),
    ("that takes their spending past the £200m mark", ["£200m = GBP 200000000 overall"]),
    ("that took their summer spending to over £90m", ["over £90m = GBP 90000000 ~over overall"]),
    ("a budget of €50m", ["€50m = EUR 50000000 overall"]),
    ("after spending £50m on Lund", ["£50m = GBP 50000000"]),
  ])
  func `the words right around tell what a sum is for`(text: String, expected: [String]) {
    #expect(ValueNotes.money(text) == expected)
  }

  @Test func `a sum in brackets after another currency is a conversion`() {
    #expect(
      ValueNotes.money("the price is £90million (around €100m)") == [
        "£90million = GBP 90000000", "around €100m) = EUR 100000000 ~around conversion",
      ])
  }

  @Test(
    arguments: [
      "a 20% sell-on", "a 30 per cent share", "he has 20 million followers", "he ran 30m", "Northam won 3-0",
      "in 2023/24 and 2025", "a 23-year-old", "his £ price", "€ and £ and $", "£99999999999999999999bn", "£1.2345",
    ])
  func `what is no money is left alone`(text: String) {
    #expect(ValueNotes.money(text).isEmpty)
  }
}
