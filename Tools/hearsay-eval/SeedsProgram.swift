import Foundation
import HearsayModel

/// The program that users run, beside this one.
struct SeedsProgram {
  /// The columns that the page has room for.
  static let width = 100

  private let program: URL

  init() throws {
    let here = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    program = here.deletingLastPathComponent().appendingPathComponent("hearsay")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw Failure("\(program.path): the program is not built; swift build builds it")
    }
  }

  /// What `hearsay read` prints for people about the articles. Fails where that program reads them otherwise than this
  /// one: then one of the two was not built anew.
  func text(of articles: [SeedsArticle]) throws -> [String] {
    let readings = articles.map { Wire.line($0.reading) + "\n" }.joined()
    guard try output(of: articles, format: "jsonl") == readings else {
      throw Failure("\(program.path): it is of another build than this program; swift build builds both")
    }
    return try output(of: articles, format: "text").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private func output(of articles: [SeedsArticle], format: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-seeds-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // what is left behind is the system's to clean
    for article in articles {
      try Data(article.contents.utf8).write(to: folder.appendingPathComponent(article.file))
    }
    return try output(["read", "--color", "never", "--format", format] + articles.map(\.file), in: folder)
  }

  private func output(_ arguments: [String], in folder: URL) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["COLUMNS": String(Self.width)]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure("\(program.path): it ended with status \(process.terminationStatus)")
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The lines without the words that they quote from the article: a quotation begins a line of its own behind the
  /// margin, and ends before the next claim or speaker, or before a blank line.
  static func withoutQuotations(_ lines: [String]) -> [String] {
    let margin = String(repeating: " ", count: 6)
    func opens(_ index: Int) -> Bool { lines.indices.contains(index) && lines[index].hasPrefix(margin + "“") }
    var isQuoting = false
    return lines.enumerated().filter { index, line in
      let isSpeaker = line.hasSuffix(":") && opens(index + 1)
      isQuoting = opens(index) || isQuoting && line.hasPrefix(margin) && !isSpeaker
      return !isQuoting
    }.map(\.element)
  }
}
