import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

@Suite("Lanes")
struct LaneTests {
  /// A saga of one claim a day from 2 January 2024 on.
  private func saga(_ days: [(inout Writer) -> Void], asOf: String? = nil) -> Saga? {
    let claims = days.enumerated().flatMap { index, write in
      Writer.article("a\(index)", "2024-01-0\(index + 2)", publisher: "Paper \(index)", write)
    }
    return Newsroom.saga(claims, asOf: asOf)
  }

  @Test("a suitor stands on the highest step, though later articles tell less")
  func highest() {
    let lane = saga([{ $0.say(.bid, "Roma", to: "Arsenal") }, { $0.say(.interest, "Roma") }])?.lanes.first
    #expect(lane?.stage == .bid)
    #expect(lane?.stageDay?.description == "2024-01-02")
  }

  @Test("a refused offer after which nothing comes has stalled")
  func stalled() {
    let lane = saga([
      { $0.say(.bid, "Roma", to: "Arsenal") }, { $0.say(.rejection, "Arsenal", to: "AS Roma", deal: .loan) },
      { $0.say(.interest, "Roma") },
    ])?.lanes.first
    #expect(lane?.stage == .stalled)
    #expect(lane?.highest == .bid)
    #expect(lane?.refusals.map(\.by) == [.owner])
    #expect(lane?.refusals.map(\.deal) == [.loan])
  }

  @Test("a new offer takes a refused suitor back onto the ladder")
  func revived() {
    let lane = saga([
      { $0.say(.bid, "Roma", to: "Arsenal") }, { $0.say(.rejection, "Arsenal", to: "Roma") },
      { $0.say(.bid, "Roma", to: "Arsenal") },
    ])?.lanes.first
    #expect(lane?.stage == .bid)
    #expect(lane?.endings.map(\.isOver) == [true])
  }

  @Test("an article that retells the refusal takes nobody back onto the ladder")
  func retold() {
    let lane = saga([
      { $0.say(.bid, "Roma", to: "Arsenal") }, { $0.say(.rejection, "Arsenal", to: "Roma") },
      {
        $0.say(.bid, "Roma", to: "Arsenal")
        $0.say(.rejection, "Arsenal", to: "Roma")
      },
    ])?.lanes.first
    #expect(lane?.stage == .stalled)
  }

  @Test("a refusal told on the way to an agreement does not stall it")
  func agreedAfterAll() {
    let lane = saga([
      {
        $0.say(.rejection, "Arsenal", to: "Roma")
        $0.say(.agreement, "Roma", to: "Arsenal")
      }
    ])?.lanes.first
    #expect(lane?.stage == .feeAgreed)
  }

  @Test("a suitor that will bid again has not stalled")
  func secondBid() {
    let lane = saga([
      {
        $0.say(.bid, "Roma", to: "Arsenal")
        $0.say(.rejection, "Arsenal", to: "Roma")
        $0.say(.bid, "Roma", to: "Arsenal", modality: .plan)
      }
    ])?.lanes.first
    #expect(lane?.stage == .bid)
  }

  @Test("an interest that is denied later has cooled")
  func cooled() {
    let lane = saga([{ $0.say(.interest, "Roma") }, { $0.say(.interest, "Roma", polarity: .denied) }])?.lanes.first
    #expect(lane?.stage == .cooled)
    #expect(lane?.denial?.all.count == 1)
  }

  @Test("an interest that was only ever denied shows no step")
  func onlyDenied() {
    let lane = saga([{ $0.say(.interest, "Roma", polarity: .denied) }])?.lanes.first
    #expect(lane?.stage == nil)
    #expect(lane?.denial != nil)
  }

  @Test("a denial for one form of deal leaves the interest, and is a wish of the suitor's")
  func wishes() {
    let lane = saga([
      {
        $0.say(.interest, "Roma", deal: .permanent, polarity: .denied)
        $0.say(.interest, "Roma", deal: .loan)
      }
    ])?.lanes.first
    #expect(lane?.stage == .interest)
    #expect(lane?.wishes.map(\.deal) == [.permanent, .loan])
    #expect(lane?.wishes.map(\.isWanted) == [false, true])
  }

  @Test("what is said for and against on one day has no last word")
  func sameDay() {
    let lane = saga([
      {
        $0.say(.interest, "Roma")
        $0.say(.interest, "Roma", by: ["Il Pallone"], polarity: .denied)
      }
    ])?.lanes.first
    #expect(lane?.stage == .interest)
  }

  @Test("talks that are off have collapsed, an interest that ends has cooled")
  func collapsed() {
    let deal = saga([{ $0.say(.talks, "Roma", to: "Arsenal") }, { $0.say(.collapse, "Roma") }])?.lanes.first
    let interest = saga([{ $0.say(.interest, "Roma") }, { $0.say(.collapse, "Roma") }])?.lanes.first
    #expect(deal?.stage == .collapsed)
    #expect(interest?.stage == .cooled)
  }

  @Test("those who were still in it have lost him to the club that he went to")
  func hijacked() {
    let lanes = saga([
      { $0.say(.bid, "Roma", to: "Arsenal") }, { $0.say(.transfer, "Chelsea", to: "Arsenal", value: "done") },
    ])?.lanes
    #expect(lanes?.map(\.name) == ["Chelsea", "Roma"])
    #expect(lanes?.map(\.stage) == [.signed, .hijacked])
  }

  @Test("a suitor that declines him refuses, not his owner")
  func declined() {
    let lane = saga([{ $0.say(.stance, "Arsenal", value: "sell") }, { $0.say(.rejection, "Roma", to: "Arsenal") }])?
      .lanes.first
    #expect(lane?.refusals.map(\.by) == [.suitor])
  }

  @Test("two forms of one club's name are one lane")
  func oneLane() {
    #expect(saga([{ $0.say(.interest, "AS Roma") }, { $0.say(.bid, "Roma", to: "Arsenal") }])?.lanes.count == 1)
  }

  @Test("suitors without a name share a lane, which comes last")
  func nameless() {
    let lanes = saga([
      {
        $0.say(.talks, nil, value: "a Serie A side")
        $0.say(.interest, "Roma")
      }
    ])?.lanes
    #expect(lanes?.map(\.name) == ["Roma", "a Serie A side"])
  }

  @Test("a step is told once, with who said it first and who after him")
  func repeats() {
    let step = saga([{ $0.say(.interest, "Roma") }, { $0.say(.interest, "Roma") }])?.lanes.first?.steps.first
    #expect(step?.voices.first?.publisher == "Paper 0")
    #expect(step?.voices.repeats.map(\.publisher) == ["Paper 1"])
  }

  @Test("a plan to join is a forecast")
  func forecast() {
    let lane = saga([{ $0.say(.transfer, "Roma", to: "Arsenal", modality: .plan) }])?.lanes.first
    #expect(lane?.forecast?.all.count == 1)
    #expect(lane?.stage == .talks)
  }
}
