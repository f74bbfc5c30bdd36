import ArgumentParser
import Foundation
import HearsayIntake
import HearsayModel

/// `hearsay-eval feeds`.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Read feeds and count how many are read as their cases say.",
    discussion: """
      FOLDER has a file cases.jsonl, one case a line: the file, headers and address where they matter, and checks in the names of the library
      feedparser: a path, an operator and a value. A case is right where all of its checks are. The core cases touch only what a reader of news needs.

      HTML is compared as HTML: the order and quoting of attributes, and the form of empty elements, do not count.

      EXAMPLES
        hearsay-eval feeds cases
        hearsay-eval feeds cases --misses
      """)

  @Argument(help: "The folder of cases.")
  var folder: String

  @Flag(help: "List the checks that fail, each with what was read.")
  var misses = false

  func run() throws {
    let cases = try FeedCase.cases(inFolder: folder)
    var (core, all) = (FeedTally(), FeedTally())
    for feedCase in cases {
      let failures = feedCase.failures(try bytes(of: feedCase))
      all.add(failures.isEmpty)
      if feedCase.isCore { core.add(failures.isEmpty) }
      if misses {
        for failure in failures { print("\(feedCase.isCore ? "core" : "other")\t\(feedCase.file)\t\(failure)") }
      }
    }
    print("core  \(core.line)")
    print("all   \(all.line)")
  }

  private func bytes(of feedCase: FeedCase) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(feedCase.file)))
  }
}

/// How many cases are right.
private struct FeedTally {
  private var right = 0
  private var count = 0

  mutating func add(_ isRight: Bool) {
    count += 1
    if isRight { right += 1 }
  }

  var line: String {
    let share = count == 0 ? 0 : 100 * Double(right) / Double(count)
    return "\(right) of \(count)  \(String(format: "%.1f", share)) %"
  }
}
