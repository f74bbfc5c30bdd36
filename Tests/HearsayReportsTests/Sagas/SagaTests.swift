import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

@Suite("Sagas")
struct SagaTests {
  @Test("the owner is the club that most articles take him to belong to")
  func owner() {
    let claims =
      Writer.article("a", "2024-01-02") { $0.say(.stance, "Arsenal", value: "keep") }
      + Writer.article("b", "2024-01-03") { $0.say(.bid, "Roma", to: "Arsenal") }
      + Writer.article("c", "2024-01-04") { $0.say(.bid, "Roma", to: "Chelsea") }
    let owner = Newsroom.saga(claims)?.owner
    #expect(owner?.club.name == "Arsenal")
    #expect(owner?.articles == 2)
    #expect(owner?.rival?.name == "Chelsea")
  }

  @Test("a player's sagas are told one by one as they are told together, each from the claims that are placed in it")
  func oneByOne() {
    let claims =
      Writer.article("a", "2024-01-02") {
        $0.say(.interest, "Roma")
        $0.say(.contract, "Arsenal", value: "extension talks")
      }
      + Writer.article("b", "2024-07-05") { $0.say(.bid, "Milan", to: "Arsenal") }
    let players = SagaBuilder(almanac: Newsroom.almanac).players(of: claims)
    let all = Newsroom.sagas(claims)
    #expect(players.count == 1)
    #expect(players[0].keys.map(\.span.description) == ["2024-winter", "2024-summer", "contract"])
    #expect(players[0].keys.compactMap { players[0].saga($0) } == all)
    #expect(players[0].keys.map { players[0].claims(of: $0) } == all.map { $0.voices.all.map(\.claim) })
  }

  @Test("a window that closed without word of a move leaves him where he is, as far as is known")
  func closed() {
    let claims = Writer.article("a", "2024-01-02") { $0.say(.bid, "Roma", to: "Arsenal") }
    let saga = Newsroom.saga(claims, asOf: "2024-02-10")
    #expect(saga?.status.stage == .stays)
    #expect(saga?.status.basis == .windowClosed)
    #expect(saga?.status.day == Day("2024-01-31"))
  }

  @Test("on the window's last day nothing is over")
  func lastDay() {
    let claims = Writer.article("a", "2024-01-02") { $0.say(.bid, "Roma", to: "Arsenal") }
    #expect(Newsroom.saga(claims, asOf: "2024-01-31")?.status.stage == .bid)
  }

  @Test("a fee agreed outlives the window, since a signing can be reported late")
  func agreedAtTheEnd() {
    let claims = Writer.article("a", "2024-01-30") { $0.say(.agreement, "Roma", to: "Arsenal") }
    #expect(Newsroom.saga(claims, asOf: "2024-02-10")?.status.stage == .feeAgreed)
  }

  @Test("a new contract signed in the window ends its saga")
  func renewed() {
    let claims =
      Writer.article("a", "2024-01-02") { $0.say(.interest, "Roma") }
      + Writer.article("b", "2024-01-05") { $0.say(.contract, "Arsenal", value: "extension signed") }
    let sagas = Newsroom.sagas(claims)
    #expect(sagas.map(\.status.stage) == [.renewed, .renewed])
    #expect(sagas.first?.status.day == Day("2024-01-05"))
  }

  @Test("the status names the furthest suitor, the day and how many are in it")
  func status() {
    let claims =
      Writer.article("a", "2024-01-02") { $0.say(.interest, "Roma") }
      + Writer.article("b", "2024-01-05") { $0.say(.talks, "Milan", to: "Arsenal") }
    let status = Newsroom.saga(claims)?.status
    #expect(status?.club?.name == "AC Milan")
    #expect(status?.stage == .talks)
    #expect(status?.day == Day("2024-01-05"))
    #expect(status?.liveSuitors == 2)
  }

  @Test("his name is the fullest that any article gives")
  func name() {
    var claims = Writer.article("a", "2024-01-02") {
      $0.say(.interest, "Roma", player: "Ferrin")
      $0.say(.interest, "Milan", player: "Tom Ferrin")
    }
    for index in claims.indices { claims[index].player = PlayerID("tom-ferrin") }
    #expect(Newsroom.saga(claims)?.player == "Tom Ferrin")
  }

  @Test("the order in which claims are given changes nothing")
  func order() {
    let claims = (0..<20).flatMap { index in
      Writer.article("a\(index)", "2024-01-\(10 + index / 3)", publisher: "Paper \(index % 4)") {
        $0.say([.interest, .bid, .talks][index % 3], ["Roma", "Milan", "Chelsea"][index % 3], to: "Arsenal")
        $0.say(.stance, "Arsenal", value: ["keep", "sell"][index % 2])
      }
    }
    #expect(Newsroom.sagas(claims) == Newsroom.sagas(claims.reversed()))
  }

  // MARK: Wills

  /// The owner's wills, one a day.
  private func changes(_ wills: [(String, Deal?)]) -> [WillChange?] {
    let claims = wills.enumerated().flatMap { index, will in
      Writer.article("a\(index)", "2024-01-0\(index + 2)") { $0.say(.stance, "Arsenal", value: will.0, deal: will.1) }
    }
    return Newsroom.saga(claims)?.stances.map(\.change) ?? []
  }

  @Test("a will hardens, holds or softens against that of an earlier day")
  func changes() {
    #expect(
      changes([("keep", nil), ("undecided", nil), ("undecided", nil), ("keep", nil)]) == [
        nil, .softens, .holds, .hardens,
      ])
  }

  @Test("a will about a sale is not compared with one about a loan")
  func deals() { #expect(changes([("keep", .loan), ("sell", .permanent)]) == [nil, nil]) }

  @Test("not selling is keeping")
  func denied() {
    let claims = Writer.article("a", "2024-01-02") { $0.say(.stance, "Arsenal", value: "sell", polarity: .denied) }
    #expect(Newsroom.saga(claims)?.stances.map(\.will) == [.keep])
  }

  @Test("not wanting to leave is staying")
  func stays() {
    let claims = Writer.article("a", "2024-01-02") { $0.say(.preference, "Arsenal", value: "leave", polarity: .denied) }
    #expect(Newsroom.saga(claims)?.wishes.map(\.will) == [.stay])
  }

  @Test("the last will is told for each suitor and form of deal")
  func stanceReport() {
    let claims =
      Writer.article("a", "2024-01-02") { $0.say(.stance, "Arsenal", to: "Roma", value: "keep") }
      + Writer.article("b", "2024-01-05") { $0.say(.stance, "Arsenal", to: "Roma", value: "listen") }
      + Writer.article("c", "2024-01-07") { $0.say(.stance, "Arsenal", value: "keep", deal: .loan) }
    let report = StanceReport(sagas: Newsroom.sagas(claims))
    #expect(report?.history.count == 3)
    #expect(report?.latest.map(\.will) == [.listen, .keep])
  }

  // MARK: Terms and contracts

  private func fee(_ pounds: Int64) -> Term {
    let money = Money(minorUnits: pounds * 100, currency: .pound)
    return Term(role: .fee, minimum: money, maximum: money, range: ByteRange(0, 0))
  }

  @Test("sums of one sort make a range over the latest word of each source")
  func terms() {
    let claims =
      Writer.article("a", "2024-01-02") {
        $0.say(.bid, "Roma", to: "Arsenal", by: ["Il Pallone"]) { $0.terms = [fee(20)] }
      }
      + Writer.article("b", "2024-01-03") {
        $0.say(.bid, "Roma", to: "Arsenal", by: ["Il Pallone"]) { $0.terms = [fee(25)] }
      }
      + Writer.article("c", "2024-01-04") {
        $0.say(.bid, "Roma", to: "Arsenal", by: ["Terzo Tempo"]) { $0.terms = [fee(30)] }
      }
    let lines = Newsroom.saga(claims)?.terms
    #expect(lines?.map(\.minimum.minorUnits) == [2500])
    #expect(lines?.map(\.maximum.minorUnits) == [3000])
    #expect(lines?.first?.suitor?.name == "Roma")
  }

  @Test("a price in a will is what the owner asks")
  func askingPrice() {
    let claims = Writer.article("a", "2024-01-02") {
      $0.say(.stance, "Arsenal", value: "listen") { $0.terms = [fee(20)] }
    }
    #expect(TermsReport(sagas: Newsroom.sagas(claims), relations: [])?.sagas.first?.lines.map(\.role) == [.askingPrice])
  }

  @Test(
    "the end of a contract is read from its year or its length left",
    arguments: [("until 2027", 2027), ("2 years left", 2026), ("1 year left", 2025), ("5 years", nil)])
  func contractEnd(value: String, year: Int?) {
    #expect(ContractEntry.endYear(of: value, said: Day("2024-09-01")) == year)
  }

  @Test("a contract that the player turned down is refused")
  func refusedContract() {
    let claims = Writer.article("a", "2024-01-02") {
      $0.say(.contract, "Arsenal", value: "extension offered")
      $0.say(.rejection, nil, to: "Arsenal")
    }
    #expect(Newsroom.saga(claims)?.contracts.map(\.step) == [.offered, .refused])
  }
}
