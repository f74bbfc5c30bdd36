import HearsayModel
import HearsayReports
import Testing

@testable import HearsayDesk
@testable import HearsayReports
@testable import hearsay

@Suite("Reports as lists")
struct ReportSheetTests {
  private func table(_ sheet: Sheet) -> String { TableView(style: Style(false), width: 110).block(sheet) }

  @Test("claims as a table have a sentence for people")
  func claims() throws {
    try Golden.expect(table(ClaimSheet.sheet(Ferrin.all)), is: "claims-110")
  }

  @Test("claims as JSON have every slot of the guide, and where they stand")
  func slots() {
    guard case .array(let rows) = ClaimSheet.sheet([Ferrin.milanBid]).json, case .object(let row)? = rows.first else {
      Issue.record("no row")
      return
    }
    for slot in GuideView.slots(of: Ferrin.milanBid.claim).keys { #expect(row[slot] != nil, "\(slot)") }
    #expect(row["claim"] == .string("c4e8d71f-bid"))
    #expect(row["fee"] == .string("20000000"))
    #expect(row["evidenceEnd"] == .integer(Ferrin.milanBid.words.utf8.count))
  }

  @Test("stances and sums are lists with a heading")
  func reports() throws {
    let stance = try #require(Ferrin.stanceReport)
    let terms = try #require(Ferrin.termsReport)
    #expect(stance.heading == "Who wants what with Tom Ferrin")
    #expect(terms.heading == "What is claimed that Tom Ferrin costs, earns or is worth")
    try Golden.expect(table(stance.sheet) + "\n" + table(terms.sheet), is: "stance-terms-110")
  }

  @Test("conflicts as CSV have both claims in one row")
  func conflicts() {
    let lines = Ferrin.conflicts.sheet.csv.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("player,relation,reason,rule,conflict,firstClaim,firstDay,"))
    #expect(lines[1].contains("6d4c1e88-stance") && lines[1].contains("9c61f5d4-rejection"))
  }
}
