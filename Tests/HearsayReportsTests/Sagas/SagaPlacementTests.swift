import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

@Suite("Which saga a claim belongs to")
struct SagaPlacementTests {
  /// The keys of the sagas of one article with one claim.
  private func spans(
    _ day: String?, _ kind: Kind = .interest, value: String? = nil, modality: Modality = .fact, when: String? = nil
  ) -> [String] {
    let claims = Writer.article("a", day) {
      $0.say(kind, "Roma", value: value, modality: modality) { $0.when = when.flatMap { Time($0) } }
    }
    return Newsroom.sagas(claims).map { $0.key.span.description }
  }

  @Test("news between windows is about the next to open")
  func between() { #expect(spans("2023-11-15") == ["2024-winter"]) }

  @Test("news in an open window is about that window")
  func open() { #expect(spans("2023-07-20") == ["2023-summer"]) }

  @Test("the window that a claim names goes before the day of its article")
  func named() { #expect(spans("2023-11-15", when: "2024-summer") == ["2024-summer"]) }

  @Test("a month without a window stands for the next window")
  func month() { #expect(spans("2023-11-15", when: "2024-05") == ["2024-summer"]) }

  @Test("the running season is that of the article's window")
  func season() { #expect(spans("2024-01-10", when: "2023/24") == ["2024-winter"]) }

  @Test("a season to come is that of its summer")
  func seasonToCome() { #expect(spans("2024-01-10", when: "2024/25") == ["2024-summer"]) }

  @Test("a year that is over tells no window")
  func yearOver() { #expect(spans("2024-01-10", when: "2019").isEmpty) }

  @Test("a move told as done just after the window closed belongs to it")
  func aftermath() { #expect(spans("2024-02-05", .transfer, value: "done") == ["2024-winter"]) }

  @Test("interest just after the window closed belongs to the next")
  func interestAfter() { #expect(spans("2024-02-05") == ["2024-summer"]) }

  @Test("a contract where he is belongs to the standing saga")
  func contract() { #expect(spans("2024-01-10", .contract, value: "until 2026") == ["contract"]) }

  @Test("a contract with the club that buys him belongs to the window")
  func contractOfSuitor() {
    let claims = Writer.article("a", "2024-01-10") {
      $0.say(.bid, "Roma", to: "Arsenal")
      $0.say(.contract, "Roma", value: "4 years", modality: .plan)
    }
    #expect(Newsroom.sagas(claims).map { $0.key.span.description } == ["2024-winter"])
  }

  @Test("history, figures and absences make no saga", arguments: [Kind.record, .absence, .standing])
  func background(kind: Kind) { #expect(spans("2024-01-10", kind).isEmpty) }

  @Test("an undated claim that names no window has no saga but its own")
  func undated() { #expect(spans(nil) == ["undated"]) }

  @Test("a claim that names no club goes by the calendar of the owner in its article")
  func ownersCalendar() {
    var almanac = Newsroom.almanac
    let late = WindowSpan(opens: Day(number: 19_000), closes: Day(number: 19_650))
    almanac.calendar.countries["England"] = WindowBook(known: [Window(year: 2023, half: .summer): late])
    let claims = Writer.article("a", "2023-09-05") {
      $0.say(.stance, "Arsenal", value: "sell")
      $0.say(.interest, nil, value: "three clubs")
    }
    #expect(SagaBuilder(almanac: almanac).sagas(of: claims).map { $0.key.span.description } == ["2023-summer"])
  }

  @Test("an undated article is told in the saga whose suitor it shares, and in no order with it")
  func attached() throws {
    let dated = Writer.article("a", "2023-11-15") { $0.say(.interest, "Roma") }
    let other = Writer.article("b", "2023-06-10") { $0.say(.interest, "Chelsea") }
    let undated = Writer.article("c", nil) { $0.say(.bid, "AS Roma", to: "Arsenal") }
    let sagas = Newsroom.sagas(dated + other + undated)
    #expect(sagas.map(\.undated.count) == [0, 1])
    #expect(sagas.last?.lanes.map(\.stage) == [.interest])
  }

  @Test(
    "a saga's key is read as it is written", arguments: ["tom-ferrin/2024-winter", "jota-2/contract", "jota/undated"])
  func keys(text: String) { #expect(SagaKey(text)?.description == text) }

  @Test("what is no key is none", arguments: ["tom-ferrin", "/2024-winter", "tom-ferrin/2024", "tom-ferrin/"])
  func noKeys(text: String) { #expect(SagaKey(text) == nil) }
}
