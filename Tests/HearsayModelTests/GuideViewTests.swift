import HearsayModel
import HearsayText
import Testing

@Suite("The guide's view")
struct GuideViewTests {
  @Test("holds what score.py reads and nothing else")
  func bytes() {
    #expect(
      GuideView.line(Specimen.reading) == #"""
        {"claims":[{"club":"Brörup","counterparty":null,"deal":"loan-option","evidence":{"quote":"Brörup will bid £7.5m to \#
        £8m plus £25,000 a week for the winger Åke Ölund in January"},"fee":{"amount":7500000,"currency":"GBP"},"kind":"bid",\#
        "modality":"plan","player":"Åke Ölund","polarity":"+","source":["Il Corriere di Mezzo","Kickabout"],"value":null,\#
        "when":"2024-winter"},{"club":null,"counterparty":null,"deal":null,"evidence":{"quote":"Ölund has 16 appearances."},\#
        "fee":null,"kind":"record","modality":"fact","player":"Åke Ölund","polarity":"+","source":[],\#
        "value":{"appearances":16,"starts":4},"when":null}],"id":"example/1","quotes":[{"speaker":"Åke Ölund",\#
        "text":"I like it here very much","to":"Kickabout"}]}
        """#)
  }
}

@Suite("The fee of a claim")
struct FeeTests {
  private func claim(_ kind: Kind, _ terms: [(TermRole, Int64, PayPeriod?)], value: String? = nil) -> Claim {
    let place = ByteRange(0, 1)
    var claim = Claim(id: ClaimID("c"), kind: kind, entry: "e", trigger: place, evidence: place)
    claim.value = value.map(ClaimValue.words)
    claim.terms = terms.map { role, whole, per in
      let money = Money(minorUnits: whole * 100, currency: .euro)
      return Term(
        role: role, minimum: money, maximum: Money(minorUnits: whole * 200, currency: .euro), per: per, range: place)
    }
    return claim
  }

  private func amount(_ claim: Claim) -> String? { claim.fee?.money.decimal }

  @Test("is the transfer fee before all others, at the lower end of a range")
  func transferFee() {
    #expect(amount(claim(.bid, [(.addOns, 5, nil), (.loanFee, 2, nil), (.fee, 20, nil)])) == "20")
  }

  @Test("is an option's price only where no fee for the loan is given")
  func option() {
    #expect(amount(claim(.bid, [(.option, 30, nil), (.loanFee, 2, nil)])) == "2")
    #expect(amount(claim(.bid, [(.option, 30, nil)])) == "30")
  }

  @Test("is never an add-on or a share of a later sale, nor a wage outside contracts")
  func none() {
    #expect(amount(claim(.bid, [(.addOns, 5, nil), (.sellOn, 7, nil), (.wage, 9, .week)])) == nil)
  }

  @Test("of a valuation is the clause or the price asked, as its value says")
  func valuation() {
    #expect(amount(claim(.valuation, [(.fee, 40, nil), (.clause, 60, nil)], value: "release clause")) == "60")
    #expect(amount(claim(.valuation, [(.clause, 60, nil), (.fee, 40, nil)], value: "asking price")) == "40")
    #expect(amount(claim(.valuation, [(.clause, 60, nil)])) == "60")
  }

  @Test("of a contract is the wage with its period, a monthly one by the year")
  func wage() {
    #expect(
      claim(.contract, [(.fee, 40, nil), (.wage, 9, .week)]).fee
        == Fee(money: Money(minorUnits: 900, currency: .euro), per: .week))
    #expect(
      claim(.contract, [(.wage, 9, .month)]).fee == Fee(money: Money(minorUnits: 10_800, currency: .euro), per: .year))
    #expect(claim(.contract, [(.wage, 9, nil)]).fee == nil)
    #expect(claim(.contract, [(.wage, Int64.max / 200, .month)]).fee == nil)
  }
}
