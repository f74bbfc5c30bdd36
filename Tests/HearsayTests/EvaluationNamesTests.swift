import HearsayGold
import HearsayText
import Testing

@Suite("Evaluation: names of people")
struct EvaluationNamesTests {
  private func places(_ text: String, _ name: String) -> (full: [String], parts: [String]) {
    let layers = TextLayers(CanonicalText(body: text))
    let places = PlayerPlaces(layers)
    let person = PersonName(name)
    return (places.full(person).map(layers.words(of:)), places.parts(person).map(layers.words(of:)))
  }

  @Test(
    "a whole name is found however it is written",
    arguments: [
      ("They want Ivo Lunt.", "Ivo Lunt"), ("They want IVO LUNT.", "IVO LUNT"), ("They want Ivo Lünt.", "Ivo Lünt"),
      ("Ivo Lunt's agent called.", "Ivo Lunt"),
    ])
  func whole(text: String, found: String) { #expect(places(text, "Ivo Lunt").full == [found]) }

  @Test("a double name is one, with a hyphen or without")
  func doubleName() {
    #expect(places("They want Tam Orr-Lunt.", "Tam Orr-Lunt").full == ["Tam Orr-Lunt"])
    #expect(places("They want Tam Orr Lunt.", "Tam Orr-Lunt").full == ["Tam Orr Lunt"])
  }

  @Test("a first or last word alone counts where it begins with a capital")
  func parts() {
    #expect(
      places("Hope fades for Will Hope. Will he go? I will hope.", "Will Hope").parts == [
        "Will", "Will", "Hope", "Hope",
      ])
  }

  @Test("a name of one word has no parts")
  func single() { #expect(places("They want Lunt.", "Lunt").parts == []) }

  @Test("a name that is cut off by the end of the text is not there")
  func cut() { #expect(places("They want Ivo", "Ivo Lunt").full == []) }
}

@Suite("Evaluation: the command for names")
struct EvaluationNamesCommandTests {
  private let session: CommandLineSession

  init() throws {
    session = try CommandLineSession()
    try session.write(
      #"{"id": "a", "publisher": "The Ashcombe Post", "text": "Leeds want to sign the winger Tam Orr. Lunt stays."}"#,
      to: "articles.jsonl")
    try session.write(
      #"[{"id": "a", "claims": [{"kind": "interest", "player": "Tam Orr", "club": "Leeds United", "sentence": 0}]}]"#,
      to: "claims.json")
  }

  @Test("counts the players that the reader finds")
  func counts() throws {
    let outcome = try session.run("hearsay-eval names articles.jsonl claims.json")
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("reader                found 1 of 1 players (whole 1); "))
  }

  @Test("a model that is none is named, and the status is 1")
  func foreign() throws {
    let outcome = try session.run("hearsay-eval names articles.jsonl claims.json --model claims.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("“claims.json” is no model of Hearsay's grammar"))
  }
}
