import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

/// A worked example: three articles on one invented defender, one of them undated.
@Suite("The saga of Tom Ferrin")
struct FerrinSagaTests {
  /// The first tells that Milan rang his agent, at second hand; the second that a "no" could soften; the undated one of a loan refused.
  static let claims =
    Writer.article("november", "2023-11-15", publisher: "Terrace Talk") {
      $0.say(.contact, "AC Milan", to: "agent", by: ["Il Pallone", "Boot Room"])
      $0.say(.interest, "Milan", by: ["Il Pallone", "Boot Room"], deal: .loan)
      $0.say(.stance, "Arsenal", to: "AC Milan", value: "keep")
      $0.say(.interest, "Roma")
      $0.say(.transfer, "Arsenal", to: "Spezia", value: "history")
    }
    + Writer.article("december", "2023-12-14", publisher: "Kickabout") {
      $0.say(.interest, "AC Milan", by: ["Terzo Tempo"], value: "top target")
      $0.say(.contact, "AC Milan", to: "Arsenal", by: ["Terzo Tempo"])
      $0.say(.rejection, "Arsenal", to: "AC Milan", by: ["Terzo Tempo"])
      $0.say(.stance, "Arsenal", by: ["Terzo Tempo"], value: "undecided")
      $0.say(.stance, "Arsenal", by: ["Terzo Tempo"], value: "listen", modality: .possible) {
        $0.when = Time("2024-01")
      }
    }
    + Writer.article("undated", nil, publisher: "Corner Flag") {
      $0.say(.bid, "AS Roma", to: "Arsenal", by: ["Terzo Tempo"], deal: .loan)
      $0.say(.rejection, "Arsenal", to: "AS Roma", by: ["Terzo Tempo"], deal: .loan)
      $0.say(.interest, "AC Milan", by: ["Il Pallone"], deal: .permanent, polarity: .denied)
      $0.say(.stance, "Arsenal", by: ["Il Pallone"], value: "sell", polarity: .denied)
    }

  private var saga: Saga? { Newsroom.saga(Self.claims) }

  @Test("all three articles tell one saga of the winter window")
  func oneSaga() { #expect(Newsroom.sagas(Self.claims).map(\.key.description) == ["tom-ferrin/2024-winter"]) }

  @Test("Milan asked and were refused, Roma are interested")
  func lanes() {
    #expect(saga?.lanes.map(\.name) == ["AC Milan", "Roma"])
    #expect(saga?.lanes.map(\.stage) == [.stalled, .interest])
    #expect(saga?.lanes.first?.highest == .enquiry)
  }

  @Test("the owner is Arsenal, and their will softens in December")
  func stances() {
    #expect(saga?.owner?.club.name == "Arsenal")
    #expect(saga?.stances.map(\.will) == [.keep, .undecided, .listen])
    #expect(saga?.stances.map(\.change) == [nil, .softens, .softens])
    #expect(saga?.stances.last?.modality == .possible)
  }

  @Test("each step says who says so, and through whom")
  func sources() {
    let first = saga?.lanes.first?.steps.first { $0.axis == .player }?.voices.first
    #expect(first?.chain == ["Il Pallone", "Boot Room"])
    #expect(first?.publisher == "Terrace Talk")
  }

  @Test("the undated article stands by itself, with its refused loan")
  func undated() {
    let report = saga?.undated.first
    #expect(report?.article.value == "undated")
    let roma = report?.lanes.first { $0.name == "Roma" }
    #expect(roma?.stage == .stalled)
    #expect(roma?.stageDay == nil)
    #expect(roma?.refusals.map(\.deal) == [.loan])
    #expect(report?.stances.map(\.change) == [nil])
  }

  @Test("the undated article moves no dated lane")
  func unordered() { #expect(saga?.lanes.contains { $0.highest == .bid } == false) }

  @Test("the status is one line")
  func status() {
    #expect(saga?.status.club?.name == "AC Milan")
    #expect(saga?.status.stage == .stalled)
    #expect(saga?.status.day == Day("2023-12-14"))
    #expect(saga?.status.liveSuitors == 2)
  }
}
