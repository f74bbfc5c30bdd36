import HearsayModel
import Testing

@testable import HearsayReading

/// The shipped frames do what their own examples say.
@Suite struct FrameExamplesTests {
  @Test func `every example and counterexample of a frame comes out as written`() throws {
    for failure in try ReadingNotes.reader().failingExamples() { Issue.record("\(failure)") }
  }

  @Test(arguments: Kind.allCases)
  func `every kind has a frame that reads it`(kind: Kind) {
    let frames = English.knowledge.book.frames
    #expect(frames.contains { $0.kind == kind && !$0.isSink })
  }

  @Test func `every frame that reads has an example`() throws {
    let frames = English.knowledge.book.frames
    // An entry whose player is looked for nowhere reads nothing either.
    let readers = frames.filter { !$0.isSink && ($0.finders[.player] != [.none] || $0.kind == .need) }
    #expect(readers.filter { $0.examples.isEmpty }.map(\.name) == [])
  }

  @Test func `every frame has words that open it, but for figures of play`() throws {
    let frames = English.knowledge.book.frames
    #expect(frames.filter { $0.triggers.isEmpty && $0.kind != .record }.map(\.name) == [])
  }
}
