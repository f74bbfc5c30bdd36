import Testing

@Suite("Evaluation: the command")
struct EvaluationCommandTests {
  private let session: CommandLineSession

  init() throws {
    session = try CommandLineSession()
    try session.write(
      """
      [{"id": "a", "claims": [
        {"kind": "interest", "player": "Tom Ashdown", "club": "Norwich", "sentence": 2, "source": ["O'Neill"]},
        {"kind": "record", "player": "Tom Ashdown", "club": "Derby", "value": {"goals": 3, "caps": 1}}]}]
      """, to: "gold.json")
    try session.write(
      #"{"id":"a","claims":[{"kind":"interest","player":"Ashdown","club":"Norwich City"},"#
        + #"{"kind":"bid","club":"Leeds","fee":{"amount":2500000,"currency":"GBP"}}]}"#,
      to: "read.jsonl")
  }

  @Test("scores in the scorer's layout")
  func layout() throws {
    let outcome = try session.run("hearsay-eval score gold.json read.jsonl --by-kind --misses")
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        docs 1  gold 2  predicted 2
        core F1 0.500 [95% 0.500-0.500]  precision 0.500  recall 0.500   full F1 0.500
        rumour kinds F1 0.667   denied and negative F1 0.000   quotes F1 0.000   when 0.000   \
        evidence within a sentence 0.000
        source, all core 0.000 (saying nothing scores 0.000)   on sourced claims 0.000, whole chain 0.000   \
        own voice kept 0.000
          interest    gold    1 read    1  P 1.00  R 1.00  F1 1.00
          record      gold    1 read    0  P 0.00  R 0.00  F1 0.00

        # a
          missed 0 record     Tom Ashdown | Derby | None + fact None None {'caps': 1, 'goals': 3} []
          extra  0 bid        None | Leeds | None + fact None {'amount': 2500000, 'currency': 'GBP'} None []

        """)
  }

  @Test("gives the figures as JSON in the scorer's order")
  func json() throws {
    let outcome = try session.run("hearsay-eval score gold.json gold.json --json")
    #expect(outcome.output.hasPrefix(#"{"docs": 1, "gold": 2, "predicted": 2, "precision": 1.0, "recall": 1.0, "#))
    #expect(outcome.output.hasSuffix("\"core_low\": 1.0, \"core_high\": 1.0}\n"))
  }

  @Test("says how many documents have no reading")
  func unread() throws {
    let outcome = try session.run("touch none; hearsay-eval score gold.json none")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "of 1 documents of the gold 1 have no reading\n")
  }

  @Test(
    "names the file and the place of what is wrong, and ends with status 1",
    arguments: [
      ("", "nowhere.json", "nowhere.json: there is no such file"), ("", ".", ".: it is a folder"),
      ("{\"id\":\"b\",\"claims\":[]}\n{", "f", "f:2: no JSON at byte 2 of the line: it ends in the middle of a value"),
      ("[\n{\"id\":\"b\",]", "f", "f:2: no JSON at byte 11 of the line: a key in double quotes should stand here"),
      (#"{"claims":[]}"#, "f", "f:1: it has no “id”"), (#"{"id":"b"}"#, "f", "f:1: b: it has no “claims”"),
      ("[3]", "f", "f: a number stands where an object should"),
      (
        #"{"id":"b","claims":[{"kind":"exit"},{"kind":"buy"}]}"#, "f",
        "f:1: b claims[1].kind: “buy” is not in the guide"
      ),
      (
        #"{"id":"b","claims":[{"kind":"bid","fee":{"amount":"2","currency":"GBP"}}]}"#, "f",
        "f:1: b claims[0].fee.amount: a string stands where a number should"
      ),
      (
        #"{"id":"b","claims":[{"kind":"bid","sentence":1e99}]}"#, "f",
        "f:1: b claims[0].sentence: it is no place in a list"
      ),
    ])
  func faults(contents: String, file: String, fault: String) throws {
    if file == "f" { try session.write(contents, to: "f") }
    let outcome = try session.run("hearsay-eval score gold.json \(file)")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "Error: \(fault)\n")
  }

  @Test("lists what is read in quiet articles, for 300 words")
  func quiet() throws {
    let words = Array(repeating: "rain", count: 300).joined(separator: " ")
    try session.write("{\"id\":\"q\",\"text\":\"\(words)\"}\n", to: "quiet.jsonl")
    let outcome = try session.run("hearsay-eval quiet quiet.jsonl")
    #expect(outcome.output == "articles 1  words 300  rumours 0  for 300 words 0.000\n")
  }

  @Test("traces the article that is asked for")
  func trace() throws {
    let articles = [#"{"id":"one","text":"It rained."}"#, #"{"id":"two","text":"It snowed."}"#]
    try session.write(articles.joined(separator: "\n"), to: "f.jsonl")
    let outcome = try session.run("hearsay-eval trace f.jsonl --article two")
    #expect(outcome.output.contains("snowed"))
    #expect(!outcome.output.contains("rained"))
    #expect(try session.run("hearsay-eval trace f.jsonl --article three").status == 1)
  }
}
