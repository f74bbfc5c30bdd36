import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay read`.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read articles and print the claims in them.",
    discussion: """
      A file is one article in plain text, which may begin with “date YYYY-MM-DD”; or JSON Lines: one article a line, as

        {"id"?, "url"?, "publisher"?, "published"?, "title"?, "text", "language"?}

      or a feed: RSS, Atom or JSON Feed, each of whose entries is an article. Which of them it is shows from its content.

      What cannot be read is told on standard error; the rest is read and printed, and the status is 1.

      EXAMPLES
        hearsay read article.txt
        hearsay read --published 2023-12-14 --publisher Kickabout article.txt
        hearsay read --format jsonl articles/*.txt > readings.jsonl
        hearsay read --format gold feed.jsonl | score.py claims.json /dev/stdin
        hearsay read - < article.txt
      """)

  @Argument(help: "Files to read; - is standard input.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "How to print: text for people; jsonl, one reading a line; json, one array; gold, the annotation guide's view.",
      valueName: "form"))
  var format: Format = .text

  @Option(help: ArgumentHelp("Articles to read side by side.", valueName: "count"))
  var jobs = 1

  @OptionGroup var article: ArticleOptions
  @OptionGroup var display: DisplayOptions

  /// A form of output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl, json, gold
  }

  func validate() throws {
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 64.") }
  }

  func run() throws {
    let output = Output()
    var faults = FaultPrinter(color: display.color)
    var progress = Progress(inputs: files.count)
    var view = view
    faults.collect { faults in
      let desk = try Desk(lexicon: .user)
      try output.write(view.opening)
      try desk.read(files.map(Input.init(word:)), defaults: article.defaults, jobs: jobs) { outcome in
        switch outcome {
        case .read(let article):
          try output.write(view.block(article))
          progress.show(article.place)
        case .failed(let fault):
          try output.flush()
          progress.clear()
          faults.print(fault)
        }
      }
      try output.write(view.closing)
      try output.flush()
    }
    progress.clear()
    try faults.finish()
  }

  private var view: any ArticlesView {
    switch format {
    case .text: TextView(style: Style(display.color.isOn(for: .output)), width: Terminal.width)
    case .jsonl: LinesView(line: Wire.line)
    case .gold: LinesView(line: GuideView.line)
    case .json: ArrayView()
    }
  }
}
