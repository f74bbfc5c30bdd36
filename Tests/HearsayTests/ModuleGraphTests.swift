import Foundation
import Testing

/// Which modules each target may import: the table of `Docs/Architecture.md`, with the rows of modules to come.
///
/// SwiftPM lets a target import any other that happens to be built, so nothing else guards this.
private enum ModuleTable {
  /// Ours.
  static let ours: [String: Set<String>] = [
    "HearsayText": [],
    "HearsayVectors": [],
    "HearsayGrammar": ["HearsayText", "HearsayVectors"],
    "HearsayTreebank": ["HearsayText", "HearsayGrammar"],
    "HearsayWordNet": ["HearsayGrammar"],
    "grammar-bench": ["HearsayText", "HearsayGrammar", "HearsayMeasure"],
    "HearsayModel": ["HearsayText"],
    "HearsayData": [],
    "HearsayLexicon": ["HearsayText", "HearsayModel", "HearsayData"],
    "HearsayReading": ["HearsayText", "HearsayVectors", "HearsayGrammar", "HearsayModel", "HearsayLexicon"],
    "HearsayIntake": ["HearsayText", "HearsayModel"],
    "HearsayFetch": ["HearsayModel"],
    "HearsayReports": ["HearsayText", "HearsayModel"],
    "HearsayLedger": ["HearsayText", "HearsayModel"],
    "HearsayDesk": [
      "HearsayText", "HearsayModel", "HearsayLexicon", "HearsayIntake", "HearsayFetch", "HearsayReading",
      "HearsayLedger",
      "HearsayReports",
    ],
    "HearsayPress": [],
    "HearsayServer": ["HearsayText", "HearsayModel", "HearsayReports", "HearsayDesk", "HearsayPress"],
    "CUchardet": [],
    "CDeflate": [],
    "CZlib": [],
    "CCurl": [],
    "HearsayLoopback": [],
    "intake-bench": ["HearsayIntake", "HearsayMeasure"],
    "archives-bench": ["HearsayIntake", "HearsayMeasure"],
    "hearsay": ["HearsayModel", "HearsayReports", "HearsayDesk", "HearsayServer"],
    "ledger-bench": [
      "HearsayText", "HearsayModel", "HearsayLexicon", "HearsayReports", "HearsayLedger", "HearsayChance",
      "HearsayMeasure",
    ],
    "share-bench": [
      "HearsayModel", "HearsayLexicon", "HearsayIntake", "HearsayDesk", "HearsayChance", "HearsayMeasure",
    ],
    "HearsayChance": [],
    "HearsayMeasure": [],
    "HearsayGold": ["HearsayText", "HearsayModel", "HearsayReports"],
    "hearsay-eval": [
      "HearsayGold", "HearsayTreebank", "HearsayText", "HearsayGrammar", "HearsayModel", "HearsayLexicon",
      "HearsayIntake", "HearsayReading", "HearsayReports", "HearsayDesk",
    ],
    "hearsay-train": [
      "HearsayGold", "HearsayTreebank", "HearsayText", "HearsayGrammar", "HearsayModel", "HearsayLexicon",
      "HearsayReading", "HearsayWordNet",
    ],
    "lexicon-bench": ["HearsayText", "HearsayLexicon", "HearsayReading", "HearsayMeasure"],
  ]

  /// The C library of the system, by its name on each.
  private static let system: Set<String> = ["Glibc", "Musl", "Darwin"]

  /// What is not ours. A target that is not here may import nothing from outside.
  static let foreign: [String: Set<String>] = [
    // the exponential function of the models, and base64; who asks first for a language makes it
    "HearsayReading": ["Foundation", "Synchronization"],
    "HearsayIntake": system.union(["CDeflate", "CUchardet", "CZlib", "Synchronization"]),  // reads files
    "HearsayFetch": system.union(["CCurl"]),  // connects, and asks what an address is
    "HearsayReports": ["Synchronization"],  // keeps names that it has taken apart
    // blobs are Data; who holds a file; rows that are many go straight to SQLite
    "HearsayLedger": system.union(["GRDB", "GRDBSQLite", "Foundation", "Synchronization"]),
    "HearsayDesk": system.union(["Dispatch", "Synchronization"]),  // reads side by side; makes the user's data folder
    "HearsayServer": [
      "Dispatch", "HTTPTypes", "Hummingbird", "Logging", "Mustache", "NIOCore", "ServiceLifecycle", "Synchronization",
      "UnixSignals",
    ],
    "HearsayLoopback": system.union(["Dispatch", "Synchronization"]),
    "hearsay": system.union(["ArgumentParser", "Logging"]),  // writes, and asks what the terminal can do
    "HearsayMeasure": system,  // the clocks and the memory of the process
    "intake-bench": system,
    "grammar-bench": ["Foundation"],
    "HearsayGold": ["Foundation"],
    "hearsay-eval": ["ArgumentParser", "Foundation"],
    "hearsay-train": ["ArgumentParser", "Foundation"],
  ]
}

/// One import in a file.
struct Import: Hashable {
  let module: String
  let line: Int

  /// The imports in a Swift file, in order. Those of single declarations (`import struct A.B`) count for their module.
  static func all(in text: String) -> [Import] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      let words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }.map(String.init)
      guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy(isModifier) else { return nil }
      let rest = words[(place + 1)...].drop { kinds.contains($0) }
      guard let name = rest.first?.split(separator: ".").first else { return nil }
      return Import(module: String(name), line: index + 1)
    }
  }

  private static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(word)
  }

  private static let kinds: Set<String> = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
  ]
}

@Suite("ModuleGraph: a target imports only what its row names")
struct ModuleGraphTests {
  /// Every target that is no test, with its folder.
  static let targets: [(name: String, folder: String)] = {
    let sources = (try? Repository.folders(in: "Sources")) ?? []
    let tools = (try? Repository.folders(in: "Tools")) ?? []
    return sources.map { ($0, "Sources/\($0)") } + tools.map { ($0, "Tools/\($0)") }
      + ["ledger", "share", "grammar", "lexicon", "intake", "archives"].map { ("\($0)-bench", "Benchmarks/\($0)") }
      + [("HearsayMeasure", "Benchmarks/HearsayMeasure"), ("HearsayLoopback", "Tests/HearsayLoopback")]
  }()

  @Test("every target has a row", arguments: targets.map(\.name))
  func rows(target: String) {
    #expect(
      ModuleTable.ours[target] != nil, "\(target) has no row in the table of this test and of Docs/Architecture.md")
  }

  @Test("every import is one that the table allows", arguments: targets.map(\.name))
  func imports(target: String) throws {
    let folder = try #require(Self.targets.first { $0.name == target }).folder
    let allowed = (ModuleTable.ours[target] ?? []).union(ModuleTable.foreign[target] ?? [])
    let list = allowed.isEmpty ? "nothing" : allowed.sorted().joined(separator: ", ")
    for file in Repository.files(under: folder, named: ".swift") {
      for found in Import.all(in: try Repository.text(file)) where found.module != "Swift" {
        #expect(
          allowed.contains(found.module),
          "\(file):\(found.line) imports \(found.module); \(target) may import \(list)")
      }
    }
  }

  @Test("the manifest has no targets but these, and gives them no more than their rows")
  func manifest() throws {
    for target in Manifest.targets(in: try Repository.text("Package.swift")) where !target.isTest {
      let row = try #require(ModuleTable.ours[target.name], "\(target.name) is in Package.swift and has no row")
      let foreign = ModuleTable.foreign[target.name] ?? []
      for dependency in target.dependencies {
        #expect(
          row.contains(dependency) || foreign.contains(dependency),
          "Package.swift lets \(target.name) depend on \(dependency), against its row")
      }
    }
    let named = Set(Manifest.targets(in: try Repository.text("Package.swift")).map(\.name))
    for target in Self.targets {
      #expect(named.contains(target.name), "\(target.folder) is no target of Package.swift")
    }
  }

  @Test("the table in Docs/Architecture.md is the same")
  func document() throws {
    let section = try Repository.text("Docs/Architecture.md").split(separator: "\n## ").first {
      $0.hasPrefix("Modules")
    }
    let rows = try #require(section).split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let documented = rows.map { $0[0].trimmingCharacters(in: ["`"]) }
    #expect(Set(documented) == Set(Self.targets.map(\.name)))
    for (name, row) in zip(documented, rows) {
      let names = row[2] == "–" ? [] : row[2].split(separator: ", ").map { "Hearsay\($0)" }
      #expect(Set(names) == ModuleTable.ours[name], "the row of \(name) in Docs/Architecture.md")
    }
  }

  @Test("nothing imports in a circle, and the command line is imported by nobody")
  func acyclic() {
    var done: Set<String> = []
    while let next = ModuleTable.ours.first(where: { !done.contains($0.key) && $0.value.isSubset(of: done) }) {
      done.insert(next.key)
    }
    #expect(done == Set(ModuleTable.ours.keys))
    #expect(ModuleTable.ours.values.allSatisfy { !$0.contains("hearsay") })
  }

  @Test(
    "an import is found in all its forms",
    arguments: [
      ("import HearsayText", "HearsayText"), ("  import Glibc", "Glibc"), ("public import A", "A"),
      ("@testable import B", "B"), ("@preconcurrency public import C", "C"),
      ("import struct Foundation.Date", "Foundation"),
      ("import os.log", "os"), ("import D;", "D"),
    ])
  func forms(line: String, module: String) {
    #expect(Import.all(in: "// first\n\(line)\n") == [Import(module: module, line: 2)])
  }

  @Test(
    "what is no import is none",
    arguments: ["// import A", "let import = 1", "/// The import B is", "importer.run()", "important import"])
  func noImport(line: String) {
    #expect(Import.all(in: line).isEmpty)
  }
}

/// The targets of `Package.swift`, as they are written there.
private enum Manifest {
  struct Target {
    let name: String
    let isTest: Bool
    let dependencies: [String]
  }

  static func targets(in text: String) -> [Target] {
    let pattern =
      /\.(target|executableTarget|testTarget|systemLibrary)\(\s*name: "([^"]+)"(.*?)(?=\n    \.|\n    \/\/|\n  \])/
    return text.matches(of: pattern.dotMatchesNewlines()).map { match in
      let list = match.output.3.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.output.1 ?? ""
      // A product names its package as well, which is no module.
      let dependencies = list.matches(of: /(package: )?"([^"]+)"/).filter { $0.output.1 == nil }.map {
        String($0.output.2)
      }
      return Target(name: String(match.output.2), isTest: match.output.1 == "testTarget", dependencies: dependencies)
    }
  }
}
