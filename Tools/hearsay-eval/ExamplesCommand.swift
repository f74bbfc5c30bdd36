import ArgumentParser
import HearsayReading

/// `hearsay-eval examples`.
struct ExamplesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "examples", abstract: "Read the examples of the frame files and print those that come out otherwise.")

  @OptionGroup var data: DataOption

  func run() throws {
    let failures = try data.reader().failingExamples()
    for failure in failures { print(failure) }
    if !failures.isEmpty { throw ExitCode.failure }
  }
}
