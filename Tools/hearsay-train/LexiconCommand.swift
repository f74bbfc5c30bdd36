import ArgumentParser
import HearsayLexicon

/// Makes the image of the lexicon, which is loaded in place of its text.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Make the image of the lexicon from the text of its tables.",
    discussion: """
      Run it after each change to a file under Sources/HearsayData/lexicon, or to how names are cut and folded. Until then the text itself is loaded, \
      which takes longer and comes to the same; a test fails. The same text gives the same image, byte for byte.
      """)

  @Option(help: "Where the image goes.")
  var out: String

  func run() throws {
    let image = try Lexicon.image()
    try write(image, to: out)
    print("wrote \(out), \(image.count) bytes")
  }
}
