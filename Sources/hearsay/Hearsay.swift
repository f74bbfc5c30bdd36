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
  static func main() {
    // A reader that closes the pipe early, such as `head`, is an answer from `write` and not a signal that ends the
    // program.
    signal(SIGPIPE, SIG_IGN)
    Hearsay.main()
  }
}

/// The command line: the only place that prints or reads the clock.
struct Hearsay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "A ledger of football transfer news: who claimed what, on whose word.",
    discussion: """
      Reads articles and prints the claims in them, each with the words that prove it. Works offline.

      EXAMPLES
        hearsay read article.txt                 the claims of one article
        hearsay read --format jsonl feed.jsonl   one JSON reading a line
        curl -s … | hearsay read -               what another program gives
        hearsay explain article.txt 3            why the third claim stands
      """,
    version: "hearsay \(Program.version)",
    subcommands: [ReadCommand.self, ExplainCommand.self])
}
