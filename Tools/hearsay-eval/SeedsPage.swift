import HearsayModel

/// `Docs/Seeds.md`, written anew.
struct SeedsPage {
  /// The headings of its two parts; the second needs nothing but the repository.
  static let (seeds, ours) = ("## The seeds", "## Our own retelling")

  let phrases: SeedsPhrases
  let phrasesFile: String
  let oursFile: String
  let program: SeedsProgram

  /// Everything.
  func whole(seeds: [SeedsArticle], ours: [SeedsArticle]) throws -> String {
    (head + (try part(on: seeds)) + [""] + (try part(onOurs: ours))).joined(separator: "\n") + "\n"
  }

  /// The part on our own articles alone.
  func alone(ours: [SeedsArticle]) throws -> String { try part(onOurs: ours).joined(separator: "\n") + "\n" }

  private var head: [String] {
    """
    # Seeds

    <!-- Generated: do not edit. The phrases stand in \(phrasesFile); the command below writes this page anew. -->

    The project began with three articles on one defender, of late 2023. They are their publishers' and do not stand in the repository. This page
    says, phrase by phrase, what they hold, the record that it should give, and whether it is read today. No phrase is longer than eight words, and of what
    the program prints, at a width of \(SeedsProgram.width) columns, the quoted sentences are left out. [Our own retelling](#our-own-retelling) of the
    same story follows, with everything that is printed.

    ```sh
    swift build
    "$(swift build --show-bin-path)/hearsay-eval" seeds "${HEARSAY_GOLD:?}/dev/articles.jsonl" --write Docs/Seeds.md
    ```

    writes this page; a folder of the three articles as text files does as well as the file, whose first three lines they are. A test does the same and
    compares. Where `HEARSAY_GOLD` is unset it says that the seeds are skipped, and compares the part on our own articles alone.

    **How to read the tables.** *In* is the number of the article. *Should give* is the record by the annotation guide. Player, club and polarity are always
    compared, other slots where they are named; names are compared as the scorer compares them. *Read as* is the entry that found the nearest record of that
    kind, and the record; one that is proved by another sentence must agree in its source as well. *Read* is “yes” where every slot agrees that is
    compared; else it names those that differ. [Glossary.md](Glossary.md) says what the slots mean, [Frames.md](Frames.md) what an entry is.

    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func part(on articles: [SeedsArticle]) throws -> [String] {
    let tables = try SeedsTables(phrases, of: .seed, in: articles)
    let files = articles.map(\.file).joined(separator: " ")
    return [Self.seeds, "", "Articles \(Self.dates(of: articles)). \(tables.summary)", ""]
      + tables.sections(withAbout: true) + ["### Not read yet", ""] + tables.notReadYet
      + ["", "### What is printed", ""]
      + Self.printed(
        "hearsay read --format text \(files)", note: "prints, without the sentences that it quotes:",
        SeedsProgram.withoutQuotations(try program.text(of: articles)))
  }

  private func part(onOurs articles: [SeedsArticle]) throws -> [String] {
    let tables = try SeedsTables(phrases, of: .ours, in: articles)
    return [
      Self.ours, "", "The first three articles of `\(oursFile)`: \(Self.dates(of: articles)). \(tables.summary)", "",
    ] + tables.sections(withAbout: false, suffix: ", retold") + ["### Not read yet, retold", ""] + tables.notReadYet
      + ["", "### What is printed, retold", ""]
      + Self.printed(
        "head -n \(articles.count) \(oursFile) | hearsay read --format text -", note: "prints:",
        try program.text(of: articles))
  }

  /// `1 (undated), 2 (2023-12-14)`.
  private static func dates(of articles: [SeedsArticle]) -> String {
    articles.map { "\($0.place.number) (\($0.published?.description ?? "undated"))" }.joined(separator: ", ")
  }

  /// A command and what it prints.
  private static func printed(_ command: String, note: String, _ lines: [String]) -> [String] {
    let lines = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
    return ["```sh", command, "```", "", "\(note)", "", "```"] + lines + ["```"]
  }
}
