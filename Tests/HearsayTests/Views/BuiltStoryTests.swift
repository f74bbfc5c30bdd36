import HearsayModel
import HearsayReports
import Testing

@testable import HearsayDesk
@testable import hearsay

@Suite("The page of what the builders tell")
struct BuiltStoryTests {
  static var story: Story {
    let almanac = Almanac()
    let sagas = SagaBuilder(almanac: almanac, asOf: ReportSpecimen.day("2024-01-10")).sagas(of: Ferrin.all)
    let relations = RelationFinder(almanac: almanac).relations(among: Ferrin.all)
    return Story(player: Ferrin.profile, name: "Tom Ferrin", sagas: sagas, relations: relations, claims: Ferrin.claims)
  }

  @Test("has every suitor, and fits", arguments: [30, 80, 110])
  func fits(width: Int) {
    let text = SagaView(page: hearsay.Page(style: Style(false), width: width)).page(Self.story).text
    #expect(text.contains("AC Milan") && text.contains("Roma"))
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width) }
  }
}
