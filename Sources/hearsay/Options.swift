import ArgumentParser
import HearsayDesk
import HearsayModel

/// What is said of articles that do not say it themselves.
struct ArticleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The day, as YYYY-MM-DD, on which articles appeared that name none.", valueName: "date"),
    transform: ArticleOptions.day)
  var published: Day?

  @Option(help: ArgumentHelp("The publisher of articles that name none.", valueName: "name"))
  var publisher: String?

  @Option(
    help: ArgumentHelp(
      "The language of articles that name none, as a tag or name; without it their words tell.", valueName: "language"))
  var language: String?

  var defaults: ArticleDefaults { ArticleDefaults(published: published, publisher: publisher, language: language) }

  static func day(_ word: String) throws -> Day {
    guard word.utf8.count == 10, let day = Day(word) else {
      throw ValidationError("“\(word)” is no date of the form YYYY-MM-DD.")
    }
    return day
  }
}

/// How things are shown.
struct DisplayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("When to print in colour: auto, always or never. NO_COLOR is heeded by auto.", valueName: "when")
  )
  var color: Color = .auto

  /// When to print in colour.
  enum Color: String, ExpressibleByArgument, CaseIterable {
    /// On a terminal, unless NO_COLOR says no.
    case auto
    case always, never

    func isOn(for stream: Terminal.Stream) -> Bool {
      switch self {
      case .always: true
      case .never: false
      case .auto: Terminal.isTerminal(stream) && Terminal.wantsColor
      }
    }
  }
}
