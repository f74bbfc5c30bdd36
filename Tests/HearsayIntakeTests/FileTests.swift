import Foundation
import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("Files")
struct FileTests {
  @Test("that are not there, and folders, are told apart")
  func missing() {
    #expect(Array(Intake.articles(ofFile: "/no/such/file.txt")).reason == .missing)
    #expect(Array(Intake.articles(ofFile: NSTemporaryDirectory())).reason == .folder)
  }

  @Test("are read to the end")
  func read() throws {
    let path = NSTemporaryDirectory() + "hearsay-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let body = String(repeating: "Brörup want Ölund. ", count: 50_000) + "End."
    try Data(body.utf8).write(to: URL(fileURLWithPath: path))
    #expect(Array(Intake.articles(ofFile: path)).incoming.map(\.article.body) == [body])
  }
}
