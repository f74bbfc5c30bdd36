import ArgumentParser

/// Trains the small models that ship as data files.
@main
struct TrainTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-train",
    abstract: "Train the models that the reader ships as data, and make the image of its lexicon.",
    subcommands: [
      StandsCommand.self, OwnersCommand.self, TimingsCommand.self, PairsCommand.self, GrammarCommand.self,
      NamesCommand.self,
      LexiconCommand.self,
    ])
}
