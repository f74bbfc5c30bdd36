import Foundation
import HearsayGold
import Testing

/// A folder like the repository, with floors, articles and claims of its own.
@Suite("Evaluation: floors")
struct EvaluationFloorsTests {
  private let session: CommandLineSession

  init() throws {
    session = try CommandLineSession()
    try session.write("", to: "Package.swift")
    try session.write(
      #"{"id":"a","text":"Norwich want to sign Tom Ashdown.","sentences":["Norwich want to sign Tom Ashdown."]}"#,
      to: "articles.jsonl")
    try session.write(
      #"[{"id":"a","claims":[{"kind":"interest","player":"Tom Ashdown","club":"Norwich"}]}]"#, to: "claims.json")
  }

  private func pin(_ floors: String, fingerprint: String = "") throws {
    try session.write(
      """
      {"fingerprint": "\(fingerprint)", "sets": {"demo":
        {"articles": "articles.jsonl", "claims": "claims.json", "floors": {\(floors)}}}}
      """, to: "floors.json")
  }

  private func floors() throws -> Floors {
    try Floors(ofFile: session.folder.appendingPathComponent("floors.json").path)
  }

  @Test("a changed corpus fails until it is pinned anew, and figures rise with it")
  func raising() throws {
    try pin(#""silent_baseline": 0, "core_low": 0"#)
    let changed = try session.run("hearsay-eval floors floors.json")
    #expect(changed.status == 1)
    #expect(changed.errors.contains("fingerprint"))
    #expect(try session.run("hearsay-eval floors floors.json --raise").status == 0)
    #expect(try session.run("hearsay-eval floors floors.json").status == 0)
    let pinned = try floors()
    try session.write("[]", to: "claims.json")
    #expect(try pinned.fingerprint(under: session.folder.path) != pinned.fingerprint)
  }

  @Test("a floor is lowered for a reason only, which is written down")
  func lowering() throws {
    try pin(#""quotes": 0.5"#)
    let before = try floors()
    let refused = try session.run("hearsay-eval floors floors.json --raise")
    #expect(refused.status == 1)
    #expect(refused.output.contains("quotes          0.000  floor 0.500  BELOW"))
    #expect(try floors() == before)
    #expect(try session.run("hearsay-eval floors floors.json --raise --lower 'a test'").status == 0)
    #expect(try floors().lowered.map(\.reason) == ["a test"])
    #expect(try floors().set(named: "demo")?.floors["quotes"]?.description == "0.000")
  }

  @Test("pinning never lowers a floor that stands")
  func upwards() throws {
    try pin(#""core": 0.4, "precision": 0.9, "recall": 0.2"#)
    let claim = try EvaluationSpecimen.claim(#""sentence":0"#)
    let other = try EvaluationSpecimen.claim(#""kind":"exit""#)
    let figures = Figures([EvaluationSpecimen.result(gold: [claim], read: [claim, other]).counts])
    let raised = try floors().repinned(to: ["demo": figures]).set(named: "demo")?.floors.mapValues(\.description)
    #expect(raised == ["core": "0.666", "precision": "0.900", "recall": "1.000"])
    let lowered = try floors().repinned(to: ["demo": figures], lowering: "a test")
    #expect(lowered.set(named: "demo")?.floors.mapValues(\.description)["precision"] == "0.500")
    #expect(lowered.lowered.map(\.figure) == ["precision"])
  }

  @Test(
    "a floor stands under a figure of the same thousandths",
    arguments: [(0.57, "0.570"), (2.0 / 3, "0.666"), (1, "1.000")])
  func thousandths(figure: Double, floor: String) {
    #expect(Floor(under: figure).description == floor)
    #expect(Floor(under: figure).holds(figure))
  }

  @Test("a figure that there is none of is refused with its place")
  func unknown() throws {
    try pin(#""kore": 0.5"#)
    let outcome = try session.run("hearsay-eval floors floors.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("Error: floors.json: sets.demo.floors.kore: there is no such figure"))
  }
}
