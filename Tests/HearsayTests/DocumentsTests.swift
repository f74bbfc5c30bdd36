import Foundation
import HearsayDesk
import Testing

@Suite("Documents: what they name is there")
struct DocumentsTests {
  @Test("every link between documents resolves", arguments: Repository.documents)
  func links(document: String) throws {
    let page = Page(document, try Repository.text(document))
    for link in page.links {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let path = parts[0].isEmpty ? document : page.resolved(parts[0])
      guard let path, Repository.exists(path) else {
        Issue.record("\(document) links to \(link), which is not there")
        continue
      }
      guard parts.count == 2, path.hasSuffix(".md") else { continue }
      let anchors = Page(path, try Repository.text(path)).anchors
      #expect(anchors.contains(parts[1]), "\(document) links to \(link), and \(path) has no such heading")
    }
  }

  @Test("every file that is named exists", arguments: Repository.documents)
  func files(document: String) throws {
    let page = Page(document, try Repository.text(document))
    for path in page.namedPaths {
      #expect(Page.candidates(for: path, in: document).contains(where: Repository.exists), "\(document) names \(path)")
    }
    let swift = Set(["Sources", "Tests", "Tools"].flatMap { Repository.files(under: $0, named: ".swift") }.map(name))
    for file in page.code where !file.contains("/") && file.wholeMatch(of: /[A-Za-z+]+\.swift/) != nil {
      #expect(swift.contains(file), "\(document) names \(file), and no file is called so")
    }
  }

  private func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  @Test("every command and option that is named is in the program's help", arguments: Repository.documents)
  func commands(document: String) throws {
    let page = Page(document, try Repository.text(document))
    for call in page.calls(of: "hearsay") {
      guard let command = call.words.first else { continue }
      let inner = call.words.dropFirst().first.map { "\(command) \($0)" }
      // `lexicon add` is a command of a command.
      let nested = command == "lexicon" ? try inner.flatMap(Self.help) : nil
      let help = try nested ?? Self.help(command.hasPrefix("-") ? "" : command)
      guard let help else {
        Issue.record("\(document): “\(call.line)”: there is no such command")
        continue
      }
      for option in call.options { #expect(help.contains(option), "\(document): “\(call.line)”: no option \(option)") }
    }
  }

  /// The help of a command; `nil` where there is no such command.
  private static func help(_ command: String) throws -> String? {
    let outcome = try CommandLineSession().run("hearsay \(command) --help")
    return outcome.status == 0 && (command.isEmpty || outcome.output.contains("USAGE: hearsay \(command)"))
      ? outcome.output + "--help --version" : nil
  }

  @Test("the README shows every command, option and format")
  func readme() throws {
    let readme = try Repository.text("README.md")
    for command in ["read", "explain"] {
      let isShown = readme.contains("hearsay \(command) ")
      #expect(isShown, "the README does not show hearsay \(command)")
      let help = try #require(try Self.help(command))
      for match in help.matches(of: /(--[a-z]+)/) where !["--help", "--version"].contains(match.output.1) {
        let isShown = readme.contains(match.output.1)
        #expect(isShown, "the README does not show \(match.output.1) of hearsay \(command)")
      }
    }
    for format in ["text", "jsonl", "json", "gold"] { expect(readme, has: format) }
  }

  @Test("the glossary has every problem code that a reading can have, and no other")
  func problemCodes() throws {
    let sources = try Repository.files(under: "Sources", named: ".swift").map(Repository.text)
    let used = Set(sources.flatMap { $0.matches(of: /code: "([a-z-]+)"/).map { String($0.output.1) } })
    let glossary = try Repository.text("Docs/Glossary.md")
    let section = try #require(glossary.split(separator: "\n## ").first { $0.hasPrefix("Problem codes") })
    #expect(Set(section.matches(of: /\n\| `([a-z-]+)`/).map { String($0.output.1) }) == used)
  }

  @Test("the catalogue of errors has every code")
  func errorCodes() throws {
    let page = try Repository.text("Docs/Errors.md")
    for code in Fault.Code.allCases { expect(page, has: code.rawValue) }
  }

  @Test("every folder of Sources and Tools, and every layer of the reading, is in the architecture")
  func folders() throws {
    let page = try Repository.text("Docs/Architecture.md")
    for folder in try Repository.folders(in: "Sources") + Repository.folders(in: "Tools") {
      expect(page, has: folder)
    }
    for folder in try Repository.folders(in: "Sources/HearsayReading") {
      expect(page, has: folder + "/")
    }
  }

  @Test("the page on frames explains every field, finder and slot")
  func frames() throws {
    let page = try Repository.text("Docs/Frames.md")
    let book = try Repository.text("Sources/HearsayReading/Frames/FrameBook.swift")
    let keys = try #require(book.firstMatch(of: /let keys = \[([^\]]*)\]/)).output.1
    for key in keys.matches(of: /"([a-z]+)"/) { expect(page, has: String(key.output.1)) }
    for finder in try Self.names(of: "enum Finder", in: "Sources/HearsayReading/Frames/Frame.swift") {
      expect(page, has: finder)
    }
    for slot in try Self.names(of: "enum Slot", in: "Sources/HearsayReading/Frames/TriggerPattern.swift") {
      expect(page, has: "<\(slot)>")
    }
  }

  /// Expects a word between backquotes; the message leaves the page out.
  private func expect(_ page: String, has word: String, at location: SourceLocation = #_sourceLocation) {
    let isThere = page.contains("`\(word)`")
    #expect(isThere, "“\(word)” is not there", sourceLocation: location)
  }

  /// The names that data files give to the cases of an enumeration.
  private static func names(of declaration: Substring, in file: String) throws -> [String] {
    let text = try Repository.text(file)
    let start = try #require(text.range(of: declaration)).upperBound
    let body = text[start...].prefix { $0 != "}" }
    return body.matches(of: /\n? *case ([^\n]*)|\{ case ([^\n]*)/).flatMap { match in
      (match.output.1 ?? match.output.2 ?? "").split(separator: ",").map { part in
        part.firstMatch(of: /"(.*)"/).map { String($0.output.1) } ?? part.filter { $0.isLetter }
      }
    }
  }

  @Test("the page on the lexicon names every file and every column")
  func lexicon() throws {
    let page = try Repository.text("Docs/Lexicon.md")
    let data = "Sources/HearsayData/"
    for path in Repository.files(under: data + "lexicon", named: ".txt")
    where !path.contains("/clubs-") && !path.contains("/careers-") {
      expect(page, has: String(path.dropFirst(data.count)))
      let lines = try Repository.text(path).split(separator: "\n").filter { !$0.hasPrefix("#") }
      for column in try #require(lines.first).split(separator: " | ") { expect(page, has: String(column)) }
    }
    for path in Repository.files(under: data + "english", named: ".txt") where !path.contains("/frames/") {
      expect(page, has: String(path.dropFirst(data.count)))
    }
  }

  @Test(
    "no document or script names a path outside of the repository", arguments: Repository.documents + Repository.scripts
  )
  func outside(file: String) throws {
    let text = try Repository.text(file)
    for match in text.matches(of: /(?:\/work|\/home|\/root|\/tmp|\/Users|~)\/[A-Za-z]/) {
      Issue.record("\(file) names \(match.output)…, which is on no other machine")
    }
    for match in text.matches(of: /(?:\.\.\/)+[A-Za-z0-9_.\/-]*/) {
      let path = String(match.output)
      let isGold = path.hasPrefix("../shared/gold") && text.contains("HEARSAY_GOLD")
      // A script names paths from its own folder, or from the one that it goes to.
      let gone = text.firstMatch(of: /cd "\$\(dirname "[^"]*"\)\/\.\.\/([A-Za-z\/]+)"/).map { "\($0.output.1)/script" }
      let isInside = [file, gone ?? file].contains { start in
        Page(start, "").resolved(path).map { $0.isEmpty || Repository.exists($0) } ?? false
      }
      #expect(isGold || isInside, "\(file) names \(path)")
    }
  }
}
