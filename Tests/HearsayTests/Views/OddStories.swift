import HearsayModel
import HearsayReports

@testable import HearsayDesk
@testable import HearsayReports

/// A player whom everybody wants: thirty suitors, three hundred claims.
enum Crowd {
  private static let start = ReportSpecimen.day("2023-11-01")

  private static let lanes: [(lane: Lane, claims: [FiledClaim])] = (0..<30).map { suitor in
    let name = "Suitor \(suitor + 1)"
    let claims = (0..<10).map { number in
      ReportSpecimen.claim(
        "\(10_000_000 + suitor * 100 + number)-crowd", .interest, name,
        in: ReportSpecimen.article("Paper \(number)", start.adding(days: (suitor * 7 + number * 11) % 90).description),
        chain: [number < 6 ? "Mercato Oggi" : "Outlet \(number)"], "\(name) like him.")
    }.sorted { ($0.day ?? start) < ($1.day ?? start) }
    return (ReportSpecimen.lane(name, suitor < 10 ? .talks : .interest, claims), claims)
  }

  static var story: Story {
    let claims = lanes.flatMap(\.claims)
    let dated = claims.enumerated().sorted {
      ($0.element.day ?? start, $0.offset) < ($1.element.day ?? start, $1.offset)
    }
    return Story(
      player: Ferrin.profile, name: "Tom Ferrin",
      sagas: [Ferrin.saga(lanes: lanes.map(\.lane), claims: dated.map(\.element))],
      relations: zip(claims, claims.dropFirst()).map {
        Relation(a: $0.id, b: $1.id, kind: .echo, rule: "same-origin", reason: "The one repeats the other.")
      }, claims: Dictionary(claims.map { ($0.id, $0) }) { first, _ in first })
  }
}

/// What nobody should write: signs that steer a terminal, letters that turn lines around, endless words, pictures.
enum Hostile {
  private static let name = "Evil\u{1B}[2J\u{202E}FC\u{0}😀👩🏽‍🚀李李" + String(repeating: "w", count: 300)
  private static let article = ReportSpecimen.article(
    "Bad\u{7}\nPaper\u{9B}31m", "2023-12-01", title: "\u{202E}elt\u{1B}[31mit\r\n")

  private static let claim = ReportSpecimen.claim(
    "0\u{1B}[1m12345-x", .interest, name, in: article,
    chain: ["\u{2066}Out\tlet\u{85}" + String(repeating: "é", count: 200)],
    "\u{1B}]0;pwned\u{7} quote \u{2029} 李李李 " + String(repeating: "x", count: 400))

  static var story: Story {
    var profile = Ferrin.profile
    profile.positions = ["back\u{1B}[0m", String(repeating: "p", count: 200)]
    var lane = ReportSpecimen.lane(name, .interest, [claim])
    lane = Lane(
      club: lane.club, name: lane.name, stage: lane.stage, stageDay: lane.stageDay, highest: lane.highest,
      steps: lane.steps, endings: [], refusals: [Refusal(by: .owner, deal: nil, voices: lane.voices)], wishes: [],
      forecast: lane.voices, denial: lane.voices, voices: lane.voices)
    let relation = Relation(
      a: claim.id, b: claim.id, kind: .contradicts, rule: "r\u{1B}", reason: "why\u{202E}\u{1B}[5m")
    return Story(
      player: profile, name: name, sagas: [Ferrin.saga(lanes: [lane], claims: [claim])], relations: [relation],
      claims: [claim.id: claim])
  }

  static var conflicts: ConflictList {
    ConflictList(
      pairs: [ConflictList.Pair(relation: story.relations[0], first: claim, second: claim)], player: nil)
  }
}
