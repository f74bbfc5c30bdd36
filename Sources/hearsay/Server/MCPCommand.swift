import ArgumentParser
import HearsayDesk
import HearsayServer

/// `hearsay mcp`.
struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Let an assistant ask the ledger: the Model Context Protocol on standard input and output.",
    discussion: """
      An assistant starts this command itself. It reads and never writes the ledger.

      EXAMPLES
        hearsay mcp --ledger news.sqlite
      """)

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    var faults = FaultPrinter(color: display.color)
    let output = Output()
    faults.collect { _ in
      let desk = try LedgerDesk(at: ledger.place, access: .read, lexicon: .user)
      var session = AssistantSession(desk: desk, clock: { Clock.now })
      var messages = MessageReader(longest: AssistantSession.longestLine)
      while let message = messages.next() {
        let answer: String?
        switch message {
        case .line(let line): answer = session.answer(line)
        case .tooLong: answer = AssistantSession.tooLong
        }
        guard let answer else { continue }
        try output.write(answer + "\n")
        try output.flush()
      }
    }
    try faults.finish()
  }
}
