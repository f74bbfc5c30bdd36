import ArgumentParser

/// The tool of those who write frames and train models; `hearsay` itself is for users.
@main
struct EvaluationTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-eval",
    abstract: "Score readings against gold claims, and look into what the reader does.",
    discussion: """
      EXAMPLES
        hearsay-eval score dev/claims.json --read dev/articles.jsonl --by-kind --misses
        hearsay-eval score dev/claims.json readings.jsonl --articles dev/articles.jsonl --seen train/claims.json
        hearsay-eval read dev/articles.jsonl --data Sources/HearsayData > readings.jsonl
        hearsay-eval trace dev/articles.jsonl --article kiwior-000
        hearsay-eval relations gold --by-half --conflicts
        hearsay-eval grammar en_gum-dev.conllu --tokens own --by-genre
        hearsay-eval names dev/articles.jsonl dev/claims.json --model names.model
        hearsay-eval feeds cases --misses
        hearsay-eval pages folder --misses
        hearsay-eval floors Corpus/floors.json --raise
      """,
    subcommands: [
      ScoreCommand.self, ReadCommand.self, TraceCommand.self, ExamplesCommand.self, QuietCommand.self,
      IdentitiesCommand.self, RelationsCommand.self, FloorsCommand.self, SeedsCommand.self, MentionsCommand.self,
      GrammarCommand.self, NamesCommand.self, FeedsCommand.self, PagesCommand.self,
    ])
}
