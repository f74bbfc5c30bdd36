import HearsayModel
import Testing

@testable import HearsayDesk
@testable import hearsay

@Suite("The layout for people")
struct CommandLineLayoutTests {
  @Test(
    "counts the columns of accents, East Asian signs and emoji",
    arguments: [
      ("Ölund", 5), ("O\u{308}lund", 5), ("李", 2), ("😀", 2), ("👩🏽‍🚀", 2), ("🇸🇪", 2), ("❤️", 2), ("…“”", 3), ("\u{200B}", 0),
      ("", 0),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("breaks lines at blanks, and long words where they must be")
  func wrapping() {
    #expect(Wrapping.lines("one two three four", width: 9) == ["one two", "three", "four"])
    #expect(Wrapping.lines("aaaaaaaaaaaa b", width: 8) == ["aaaaaaaa", "aaaa b"])
    #expect(Wrapping.lines("李李李李李 x", width: 8) == ["李李李李", "李 x"])
    #expect(Wrapping.lines(" \n ", width: 8) == [])
  }

  @Test("cuts what does not fit")
  func cutting() {
    #expect(DisplayWidth.cut("Brörup IF", to: 6) == "Bröru…")
    #expect(DisplayWidth.cut("Brörup", to: 6) == "Brörup")
  }

  @Test("shows foreign words on one line and obeys none of their signs")
  func shown() {
    #expect(Shown.line("a\n\n b\tc\u{1B}[2J\u{202E}d\u{9B}") == "a b c\u{FFFD}[2J\u{FFFD}d\u{FFFD}")
  }

  @Test("puts an article's claims under their players, each with source, terms, time and proof")
  func block() {
    var view = TextView(style: Style(false), width: 60)
    #expect(
      view.block(LayoutSpecimen.article) == """
        Brörup look north
        2023-12-14 · Kickabout · 3 claims · 1 quote · article a1

        Åke Ölund
           1  Brörup are set to make an offer for him on loan
              on the word of Ann Nygård for Il Corriere di Mezzo,
              via Kickabout
              loan fee £7.5m–£8m (“around”) · winter window 2024
              “Brörup will bid around £7.5m to £8m to loan Åke
              Ölund”
           3  He has 1 goal
              “Ölund has a goal.”

        Brörup
           2  Brörup are looking for a winger
              “They need a winger.”

        Quotes
              Åke Ölund, to Kickabout:
              “I like it here”

        Problems
              A time stays open. “soon”

        """)
  }

  @Test("parts articles by a blank line, and says where there is nothing")
  func empty() {
    var view = TextView(style: Style(false), width: 60)
    let article = Article(givenID: "a2", body: "It rained.")
    let reading = Reading(id: article.id, version: article.versionID, reader: LayoutSpecimen.reader, text: article.text)
    let read = ReadArticle(place: "feed.jsonl:2", article: article, reading: reading)
    #expect(view.block(read) == "feed.jsonl:2\nundated · no claims · article a2\n")
    #expect(view.block(read) == "\nfeed.jsonl:2\nundated · no claims · article a2\n")
  }

  @Test("dresses every line of a text alone, so that no colour runs over a margin")
  func dress() {
    var view = TextView(style: Style(true), width: 40)
    let lines = view.block(LayoutSpecimen.article).split(separator: "\n")
    for line in lines where line.contains("\u{1B}[") { #expect(line.hasSuffix("\u{1B}[0m")) }
  }

  @Test("draws an explanation as a tree with its words")
  func tree() {
    let article = LayoutSpecimen.article
    let words = article.reading.claims[0].trigger
    let explained = Explained(
      article: article, number: 1, claim: article.reading.claims[0],
      explanation: Explanation(
        "bid", by: "bid.will-bid", range: words,
        parts: [
          Explanation("club: Brörup", by: "subject", parts: [Explanation("a club", by: "lexicon", range: words)]),
          Explanation("a plan, since the verb before it says what will be and not what is", by: "modality.will"),
        ]))
    #expect(
      ExplanationView(style: Style(false), width: 48).block(explained) == """
        Brörup are set to make an offer for Åke Ölund on
        loan
        on the word of Ann Nygård for Il Corriere di
        Mezzo, via Kickabout
        “Brörup will bid around £7.5m to £8m to loan Åke
        Ölund”
        claim 1 of Brörup look north · bid · confidence
        87 % · c1

        bid (bid.will-bid)
        │  “bid”
        ├─ club: Brörup (subject)
        │  └─ a club (lexicon)
        │     “bid”
        └─ a plan, since the verb before it says what
           will be and not what is (modality.will)

        """)
  }

  @Test("puts the mark of a fault under the words that are wrong, whatever stands before them")
  func fault() {
    let fault = Fault(
      .badJSON, at: "f.jsonl:3", words: Fault.Words(before: "李 😀 ", after: "x"), wrong: "so\nand so", advice: "mend it")
    #expect(
      FaultPrinter.text(of: fault, style: Style(false))
        == "hearsay: f.jsonl:3: so\n    and so\n    李 😀 x\n          ^\n  try: mend it\n")
  }
}
