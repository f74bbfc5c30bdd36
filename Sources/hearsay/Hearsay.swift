import ArgumentParser
import HearsayModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
enum Main {
  static func main() async {
    // A reader that closes the pipe early, such as `head`, is an answer from `write` and not a signal that ends the
    // program.
    signal(SIGPIPE, SIG_IGN)
    await Hearsay.main()
  }
}

/// The command line: the only place that prints or reads the clock.
struct Hearsay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "A ledger of football transfer news: who claimed what, on whose word.",
    discussion: """
      Reads articles, prints the claims in them, each with the words that prove it, and keeps a ledger of them. Works offline.

      EXAMPLES
        hearsay read article.txt                 the claims of one article
        hearsay add feed.jsonl                   enter articles in the ledger
        hearsay sagas                            what is going on
        hearsay saga kiwior                      one player's story on one screen
        hearsay conflicts                        who contradicts whom, and who went back on his word
        hearsay trace 5f0c9                      whose word a claim is
      """,
    version: "hearsay \(Program.version)",
    groupedSubcommands: [
      CommandGroup(name: "Articles", subcommands: [ReadCommand.self, ExplainCommand.self]),
      CommandGroup(name: "What is known beforehand", subcommands: [LexiconCommand.self]),
      CommandGroup(
        name: "The ledger's reports",
        subcommands: [
          SagasCommand.self, SagaCommand.self, ClaimsCommand.self, ConflictsCommand.self, TraceCommand.self,
          SquadCommand.self, StanceCommand.self, TermsCommand.self, SearchCommand.self, ArticleCommand.self,
        ]),
      CommandGroup(name: "Serving the ledger", subcommands: [ServeCommand.self, MCPCommand.self]),
      CommandGroup(
        name: "Players", subcommands: [PlayersCommand.self, MergeCommand.self, SplitCommand.self, UndoCommand.self]),
      CommandGroup(
        name: "Keeping the ledger",
        subcommands: [
          AddCommand.self, FollowCommand.self, NoteCommand.self, ExportCommand.self, ImportCommand.self,
          CheckCommand.self,
          RebuildCommand.self, ForgetCommand.self,
        ]),
    ])
}
