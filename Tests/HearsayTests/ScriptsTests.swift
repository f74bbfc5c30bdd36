import Foundation
import Testing

@Suite("Scripts: they run from anywhere, and stop at the first failure")
struct ScriptsTests {
  @Test("each is a strict bash script that says what it does", arguments: Repository.scripts)
  func shape(script: String) throws {
    let lines = try Repository.text(script).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "#!/usr/bin/env bash")
    #expect(lines[1].hasPrefix("# "), "\(script) does not say what it does")
    #expect(lines.contains("set -euo pipefail"))
    #expect(FileManager.default.isExecutableFile(atPath: Repository.root.appendingPathComponent(script).path))
  }

  @Test("each is sound as bash reads it", arguments: Repository.scripts)
  func syntax(script: String) throws {
    let path = Repository.root.appendingPathComponent(script).path
    #expect(try CommandLineSession().run("bash -n '\(path)'").errors == "")
  }

  @Test("each that touches the repository goes to its root first, from any folder", arguments: Repository.scripts)
  func anywhere(script: String) throws {
    let text = try Repository.text(script)
    // bin/prepare looks only at the system.
    let goes = text.contains("cd \"$(dirname \"${BASH_SOURCE[0]}\")/..\"") || text.contains("cd \"$(dirname \"$0\")/..")
    #expect(goes || script == "bin/prepare")
  }

  @Test("none waits for an answer that CI cannot give", arguments: Repository.scripts)
  func unattended(script: String) throws {
    for line in try Repository.text(script).split(separator: "\n") {
      #expect(!line.contains("apt-get install") || line.contains("-y"), "\(script): \(line)")
      #expect(line.firstMatch(of: /^\s*(read -p|select )/) == nil, "\(script): \(line)")
    }
  }

  @Test("bin/test tells how it is used, without building anything")
  func usage() throws {
    let path = Repository.root.appendingPathComponent("bin/test").path
    let outcome = try CommandLineSession().run("'\(path)' --help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("--all"))
  }

  @Test("what builds leave behind is ignored by git")
  func ignored() throws {
    let lines = try Repository.text(".gitignore").split(separator: "\n")
    for pattern in [".build/", ".build-*/", "Package.resolved"] { #expect(lines.contains(Substring(pattern))) }
  }
}
