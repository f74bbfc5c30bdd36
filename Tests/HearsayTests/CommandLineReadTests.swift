import HearsayModel
import Testing

@Suite("hearsay read")
struct CommandLineReadTests {
  private let session: CommandLineSession

  init() throws { session = try CommandLineSession() }

  private func ids(_ output: String) throws -> [String] {
    try output.split(separator: "\n").map { line in
      guard case .string(let id)? = try JSON(Array(line.utf8))["id"] else { return "none" }
      return id
    }
  }

  @Test("prints one reading a line, in the order of the files and their lines", arguments: ["", "--jobs 4"])
  func order(options: String) throws {
    for file in ["b", "a", "c"] {
      let lines = (0..<40).map { "{\"id\":\"\(file)\($0)\",\"text\":\"It rained in \(file) for \($0) days.\"}\n" }
      try session.write(lines.joined(), to: "\(file).jsonl")
    }
    let outcome = try session.run("hearsay read --format jsonl \(options) b.jsonl a.jsonl c.jsonl")
    #expect(outcome.status == 0)
    #expect(try ids(outcome.output) == ["b", "a", "c"].flatMap { file in (0..<40).map { "\(file)\($0)" } })
  }

  @Test("reads the rest where something cannot be read, and ends with status 1")
  func rest() throws {
    try session.write(
      "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\nnonsense\n{\"id\":\"4\",\"text\":\"Four.\"}",
      to: "f.jsonl")
    try session.write("Fine.", to: "fine.txt")
    let outcome = try session.run("hearsay read --format gold missing.txt f.jsonl fine.txt")
    #expect(outcome.status == 1)
    #expect(try ids(outcome.output).prefix(3) == ["1", "2", "4"])
    #expect(try ids(outcome.output).count == 4)
    #expect(outcome.errors.split(separator: "\n").filter { $0.hasPrefix("hearsay: ") }.count == 2)
  }

  @Test("shows no more than fifty faults, and says how many there are besides")
  func manyFaults() throws {
    try session.write(String(repeating: "x\n", count: 80), to: "f.jsonl")
    let outcome = try session.run("hearsay read f.jsonl")
    #expect(outcome.errors.split(separator: "\n").filter { $0.hasPrefix("hearsay: f.jsonl:") }.count == 50)
    #expect(outcome.errors.hasSuffix("hearsay: 30 more of these are not shown\n"))
  }

  @Test("prints the same bytes in every run")
  func repeatable() throws {
    try session.write("Brörup want Åke Ölund on loan, reports Il Corriere di Mezzo.", to: "a.txt")
    for format in ["text", "jsonl", "json", "gold"] {
      let command = "hearsay read --format \(format) a.txt"
      #expect(try session.run(command) == session.run(command))
    }
  }

  @Test("prints one JSON array where asked to, also of nothing")
  func array() throws {
    try session.write("{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n", to: "f.jsonl")
    guard case .array(let readings) = try JSON(Array(try session.run("hearsay read --format json f.jsonl").output.utf8))
    else {
      Issue.record("no array")
      return
    }
    #expect(readings.map { $0["id"] } == [.string("1"), .string("2")])
    #expect(try session.run("hearsay read --format json missing.txt").output == "[]\n")
  }

  @Test("reads standard input, and gives a date and a publisher to articles that have none")
  func defaults() throws {
    let command = "printf 'It rained.' | hearsay read - --published 2023-12-14 --publisher 'The Kickabout'"
    let outcome = try session.run(command)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("2023-12-14 · The Kickabout · no claims"))
    let dated = try session.run("printf 'date 2023-01-02 It rained.' | hearsay read --published 2023-12-14 -")
    #expect(dated.output.contains("2023-01-02"))
  }

  @Test("prints colour only where it is wanted")
  func color() throws {
    try session.write("It rained.", to: "a.txt")
    let escape = "\u{1B}["
    #expect(!(try session.run("hearsay read a.txt")).output.contains(escape))
    #expect(
      try session.run("hearsay read --color always a.txt", environment: ["NO_COLOR": "1"]).output.contains(escape))
    #expect(!(try session.run("hearsay read --color never a.txt")).output.contains(escape))
  }

  @Test("heeds the width that the terminal has", arguments: [40, 64, 110])
  func width(columns: Int) throws {
    let publisher = String(repeating: "The Very Long Kickabout ", count: 12)
    try session.write("It rained.", to: "a.txt")
    let output = try session.run(
      "hearsay read --publisher '\(publisher)' a.txt", environment: ["COLUMNS": String(columns)]
    ).output
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= columns })
    #expect(output.split(separator: "\n").contains { $0.count > columns - 20 })
  }

  @Test("lets no article steer the terminal")
  func escapes() throws {
    try session.write("{\"title\":\"\\u001b[31mRed\\u0007\",\"text\":\"One.\"}", to: "a.jsonl")
    let output = try session.run("hearsay read a.jsonl").output
    #expect(output.hasPrefix("\u{FFFD}[31mRed\u{FFFD}\n"))
  }

  @Test("ends in silence when the reader of its pipe has seen enough")
  func closedPipe() throws {
    let line = "{\"text\":\"\(String(repeating: "It rained. ", count: 200))\"}\n"
    try session.write(String(repeating: line, count: 400), to: "f.jsonl")
    let outcome = try session.run("{ hearsay read --format jsonl f.jsonl; echo status $? >&2; } | head -c 10")
    #expect(outcome.output.utf8.count == 10)
    #expect(outcome.errors == "status 0\n")
    #expect(try session.run("{ hearsay --help; echo status $? >&2; } | true").errors == "status 0\n")
  }

  @Test(
    "says what is wrong with a command line, with status 64",
    arguments: [
      "hearsay read", "hearsay read --format xml a.txt", "hearsay read --published 2023-13-01 a.txt",
      "hearsay read --jobs 0 a.txt",
      "hearsay explain a.txt", "hearsay explain a.txt ''", "hearsay gossip",
    ])
  func usage(command: String) throws {
    let outcome = try session.run(command)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
  }

  @Test("tells its version, and has help with examples for every command")
  func help() throws {
    #expect(try session.run("hearsay --version").output == "hearsay \(Program.version)\n")
    for command in ["hearsay --help", "hearsay read --help", "hearsay explain --help"] {
      #expect(try session.run(command).output.contains("EXAMPLES"))
    }
  }
}
