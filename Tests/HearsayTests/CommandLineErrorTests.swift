import Foundation
import HearsayDesk
import Testing

@Suite("The catalogue of errors")
struct CommandLineErrorTests {
  @Test("shows what every command in it prints, to the letter", arguments: try ErrorCatalogue.read().reproducers)
  func reproducer(_ reproducer: ErrorCatalogue.Reproducer) throws {
    let outcome = try CommandLineSession().run(reproducer.script)
    #expect(outcome.errors == reproducer.message)
    #expect(outcome.status == 1)
  }

  @Test("has an entry for every code, and none for others")
  func codes() throws {
    #expect(try ErrorCatalogue.read().codes == Fault.Code.allCases.map(\.rawValue))
  }

  @Test("has a command for every error that a user can meet, but for those that only unit tests can show")
  func commands() throws {
    let shown = Set(try ErrorCatalogue.read().reproducers.map(\.code))
    let missing = Fault.Code.allCases.map(\.rawValue).filter { !shown.contains($0) }
    #expect(
      missing == [
        "no-such-host", "not-secure", "robots", "host-busy", "bad-status", "bad-redirect", "too-large", "no-article",
        "stopped", "no-fetching", "not-told", "several-claims", "older-ledger", "ledger-busy", "no-room",
        "ledger-read-only", "ledger-failed", "no-such-source", "bad-address", "no-such-page", "broken-data",
        "unexplained",
      ])
  }
}

/// `Docs/Errors.md`, taken apart.
struct ErrorCatalogue {
  /// A command that fails, and what it prints.
  struct Reproducer: CustomTestStringConvertible, Sendable {
    let code: String
    let script: String
    let message: String
    var testDescription: String { "\(code): \(script.split(separator: "\n").last ?? "")" }
  }

  private(set) var codes: [String] = []
  private(set) var reproducers: [Reproducer] = []

  static func read() throws -> ErrorCatalogue {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    return ErrorCatalogue(try String(contentsOf: root.appendingPathComponent("Docs/Errors.md"), encoding: .utf8))
  }

  init(_ page: String) {
    var script: String?
    var fence: (kind: String, lines: [Substring])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence, line == "```" {
        let text = open.lines.map { $0 + "\n" }.joined()
        if open.kind == "sh" { script = text }
        if open.kind == "text", let command = script, let code = codes.last {
          reproducers.append(Reproducer(code: code, script: command, message: text))
          script = nil
        }
        fence = nil
      } else if fence != nil {
        fence?.lines.append(line)
      } else if line.hasPrefix("```") {
        fence = (String(line.dropFirst(3)), [])
      } else if line.hasPrefix("## `") {
        codes.append(String(line.dropFirst(4).prefix { $0 != "`" }))
      }
    }
  }
}
