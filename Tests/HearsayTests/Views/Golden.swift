import Foundation
import Testing

/// Pages as they should be, in plain text files beside the tests.
enum Golden {
  private static let folder = "Tests/HearsayTests/Views/Golden/"

  /// Expects a page to be what its file holds. A file that is not there is written, and the test fails once, so that
  /// nobody records a page without having looked at it.
  static func expect(_ page: String, is name: String, at location: SourceLocation = #_sourceLocation) throws {
    let path = folder + name + ".txt"
    guard Repository.exists(path) else {
      let file = Repository.root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.utf8).write(to: file)
      Issue.record("\(path) was not there and is now; look at it", sourceLocation: location)
      return
    }
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (line, want)) in zip(lines, wanted).enumerated() where line != want {
      Issue.record("\(path), line \(number + 1):\n  is     “\(line)”\n  should “\(want)”", sourceLocation: location)
      return
    }
    #expect(lines.count == wanted.count, "\(path) has another number of lines", sourceLocation: location)
  }
}
