import ArgumentParser
import HearsayGold
import HearsayIntake
import HearsayModel

/// `hearsay-eval pages`.
struct PagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Score what is taken from web pages: main text, titles, authors, dates.",
    discussion: """
      The folder has a file “cases.jsonl”: one page a line, {"id", "file", "url", "with", "without", "title", "author", "date"}. \
      A phrase is found when it stands in the main text after white space is folded; phrases are counted over all pages. \
      Title, author (several with a comma and a blank between them) and day are right when they are the same, white space folded, \
      of the pages for which they are known.
      """)

  @Argument(help: "A folder with cases.jsonl and the pages that it names.")
  var folder: String

  @Flag(help: "List what was missed and what is foreign, page by page.")
  var misses = false

  @Flag(help: "Score the two halves by host as well: the rules were made on the first half, and checked on the second.")
  var byHalf = false

  func run() throws {
    let cases = try PageCase.cases(in: folder)
    var halves = [PageScore(), PageScore()]
    for gold in cases {
      let reading = try Self.reading(of: gold, in: folder)
      let score = PageScore(reading, against: gold)
      halves[gold.half] += score
      if misses { Self.list(reading, gold) }
    }
    var all = halves[0]
    all += halves[1]
    print(all.line(named: "all", pages: cases.count))
    guard byHalf else { return }
    for half in 0...1 {
      print(halves[half].line(named: half == 0 ? "made on" : "checked on", pages: cases.count { $0.half == half }))
    }
  }

  private static func reading(of gold: PageCase, in folder: String) throws -> PageReading {
    let address = gold.address.hasPrefix("http") ? gold.address : nil
    let page = WebPage(try gold.page(in: folder), address: address)
    return PageReading(
      text: page.paragraphs.joined(separator: "\n"), title: page.title,
      author: page.authors.isEmpty ? nil : page.authors.joined(separator: ", "), date: page.published?.day.description)
  }

  private static func list(_ reading: PageReading, _ gold: PageCase) {
    let misses = reading.misses(of: gold)
    guard !misses.isEmpty else { return }
    print("# \(gold.file)")
    for miss in misses { print("  \(miss)") }
  }
}
