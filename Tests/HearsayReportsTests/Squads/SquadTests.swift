import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

@Suite("Squads")
struct SquadTests {
  private func report(
    on name: String = "Arsenal", asOf: String = "2024-01-20", positions: [PlayerID: [String]] = [:],
    _ claims: [FiledClaim]
  ) -> SquadReport? {
    let club = NamedClub(name, ref: nil, almanac: Newsroom.almanac)
    let day = Day(asOf) ?? Day(number: 0)
    return SquadBuilder(almanac: Newsroom.almanac, asOf: day, positions: positions).report(on: club, claims: claims)
  }

  private let market = Writer.article("a", "2024-01-10") {
    $0.say(.bid, "Roma", to: "Arsenal")
    $0.say(.stance, "Arsenal", value: "listen")
    $0.say(.interest, "Arsenal", player: "Max Fell")
    $0.say(.stance, "Leeds", player: "Max Fell", value: "sell")
  }

  @Test("a club's wanted players stand with their suitors and stages")
  func wanted() {
    let wanted = report(market)?.wanted
    #expect(wanted?.map(\.player.name) == ["Tom Ferrin"])
    #expect(wanted?.first?.suitor?.name == "Roma")
    #expect(wanted?.first?.stage == .bid)
  }

  @Test("a club's targets stand with their owners")
  func targets() {
    #expect(report(market)?.targets.map(\.player.name) == ["Max Fell"])
    #expect(report(market)?.targets.first?.owner?.name == "Leeds United")
  }

  @Test("the will about each player is the last that was claimed")
  func stances() {
    let later = Writer.article("b", "2024-01-15") { $0.say(.stance, "Arsenal", value: "keep") }
    #expect(report(market + later)?.forSale.map(\.stance.will) == [.keep])
  }

  @Test("a window long closed wants nobody")
  func closed() { #expect(report(asOf: "2024-05-01", market)?.wanted.isEmpty == true) }

  @Test("needs are told once for each position")
  func needs() {
    let claims = (1...2).flatMap { day in
      Writer.article("n\(day)", "2024-01-0\(day)", publisher: "Paper \(day)") {
        $0.say(.need, "Arsenal", player: nil, value: day == 1 ? "left-back" : "Left-back")
      }
    }
    let needs = report(claims)?.needs
    #expect(needs?.map(\.words) == ["left-back"])
    #expect(needs?.first?.voices.sources.independent == 2)
  }

  @Test("an absence ends when its time is over or somebody says that he is back")
  func absences() {
    let out = Writer.article("a", "2024-01-02") {
      $0.say(.absence, "Arsenal", value: "knee") { $0.when = Time("2024-01-15") }
    }
    let back = Writer.article("b", "2024-01-16") { $0.say(.absence, "Arsenal", polarity: .denied) }
    #expect(report(asOf: "2024-01-10", out)?.absences.map(\.isOver) == [false])
    #expect(report(asOf: "2024-01-17", out)?.absences.map(\.isOver) == [true])
    #expect(report(asOf: "2024-01-17", out + back)?.absences.isEmpty == true)
  }

  @Test("a contract of this season's end is running out, one that has ended is gone")
  func contracts() {
    let claims = Writer.article("a", "2024-01-02") {
      $0.say(.contract, "Arsenal", player: "Tom Ferrin", value: "until 2024")
      $0.say(.contract, "Arsenal", player: "Max Fell", value: "until 2026")
      $0.say(.contract, "Arsenal", player: "Ned Old", value: "until 2023")
    }
    #expect(report(claims)?.contracts.map(\.player.name) == ["Tom Ferrin", "Max Fell"])
    #expect(report(claims)?.contracts.map(\.isRunningOut) == [true, false])
  }

  @Test("moves done are arrivals of one club and departures of the other")
  func moves() {
    let claims = Writer.article("a", "2024-01-05") {
      $0.say(.transfer, "Roma", to: "Arsenal", value: "done", deal: .loan)
    }
    #expect(report(claims)?.departures.map(\.to?.name) == ["Roma"])
    #expect(report(on: "Roma", claims)?.arrivals.map(\.from?.name) == ["Arsenal"])
    #expect(report(claims)?.onLoan.map(\.deal) == [.loan])
    #expect(report(on: "Roma", claims)?.borrowed.count == 1)
  }

  @Test("who has come back is not on loan")
  func returned() {
    let claims =
      Writer.article("a", "2023-09-05") { $0.say(.transfer, "Roma", to: "Arsenal", value: "spell", deal: .loan) }
      + Writer.article("b", "2024-01-05") { $0.say(.transfer, "Arsenal", to: "Roma", value: "return") }
    #expect(report(claims)?.onLoan.isEmpty == true)
  }

  @Test("the pecking order ranks those who are compared, and later words win")
  func peckingOrder() {
    let claims =
      Writer.article("a", "2024-01-02") {
        $0.say(.standing, "Arsenal", to: "Max Fell, Bo Stark", value: "behind")
        $0.say(.standing, "Arsenal", player: "Bo Stark", to: "Max Fell", value: "behind")
      }
      + Writer.article("b", "2023-12-02") {
        $0.say(.standing, "Arsenal", player: "Max Fell", to: "Tom Ferrin", value: "behind")
      }
    let orders = report(positions: [PlayerID("tom-ferrin"): ["centre-back"]], claims)?.peckingOrders
    #expect(orders?.map(\.ranks) == [[["Max Fell"], ["Bo Stark"], ["Tom Ferrin"]]])
    #expect(orders?.first?.position == "centre-back")
  }

  @Test("a club that no claim speaks of has no squad")
  func nothing() { #expect(report(on: "Chelsea", market) == nil) }
}
