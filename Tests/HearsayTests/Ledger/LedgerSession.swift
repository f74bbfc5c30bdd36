import Foundation
import HearsayModel
import Testing

/// A ledger in a folder of its own, used from the command line as a user would.
struct LedgerSession {
  let commandLine: CommandLineSession

  /// A ledger without anything in it.
  init() throws { commandLine = try CommandLineSession() }

  /// A ledger of the articles of one of the stories under `Stories`.
  init(story: String) throws {
    try self.init()
    try add(try Repository.text("Tests/HearsayTests/Stories/\(story).jsonl"))
  }

  /// Adds articles, one JSON object a line.
  func add(_ articles: String, file: String = "articles.jsonl") throws {
    try commandLine.write(articles, to: file)
    let outcome = try run("add \(file)")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// Runs a command on the ledger; the words are the shell's.
  func run(_ words: String) throws -> CommandLineSession.Outcome {
    try commandLine.run("hearsay \(words)", environment: ["HEARSAY_LEDGER": "ledger.sqlite"])
  }

  /// What a command prints as JSON, where it succeeds.
  func json(_ words: String) throws -> JSON {
    let outcome = try run("\(words) --format json")
    try #require(outcome.status == 0, "hearsay \(words): \(outcome.errors)")
    return try JSON(Array(outcome.output.utf8))
  }
}

extension JSON {
  /// The member of an object; null where there is none.
  func at(_ key: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  /// The items of an array; none for anything else.
  var items: [JSON] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The words of a string; `nil` for anything else.
  var words: String? {
    guard case .string(let words) = self else { return nil }
    return words
  }

  /// A whole number; `nil` for anything else.
  var count: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }
}
