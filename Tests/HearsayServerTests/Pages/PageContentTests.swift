import HearsayDesk
import HearsayModel
import HearsayServer
import Testing

extension NewsroomTests {
  /// What must stand on each page of the small ledger.
  @Suite struct PageContent {
    @Test(
      "the page of a saga answers what its reader asks",
      arguments: [
        "Who wants him?", "Did Leeds United refuse?", "What does he want?", "Who said it first?",
        "What changed this week?",
        "Can I trust it?", "Roma (", "Lens (interested)", "He wants to join Roma",
        "Mercato Oggi, in Kickabout (5 Jan 2024)",
        "Winter window 2024", "Every claim, with its words",
        "Leeds have rejected an offer of £20m from Roma for Tom Ferrin.", "Ferrin to Ajax?",
      ])
    func sagaAnswers(words: String) throws {
      #expect(try NewsroomTests.words("/sagas/tom-ferrin/2024-winter").contains(words))
    }

    @Test("a saga as of a day leaves out what came after it")
    func sagaAsOf() throws {
      let words = try NewsroomTests.words("/sagas/tom-ferrin/2024-winter?as-of=2024-01-06")
      #expect(words.contains("As the world knew it on Saturday, 6 January 2024"))
      #expect(!words.contains("Lens (interested)"))
      #expect(words.contains("8 Jan 2024"), "the step to the next day with news")
    }

    @Test("the newest day is today, and undated articles do not make one")
    func newestDay() throws {
      #expect(try NewsroomTests.words("/").contains("Friday, 12 January 2024"))
    }

    @Test(
      "a day tells who moved, who said no and who contradicted whom",
      arguments: [
        ("2024-01-08", "Said no"), ("2024-01-08", "Roma refused"), ("2024-01-10", "Roma: in talks"),
        ("2024-01-05", "first heard of"), ("2024-01-12", "Lens: interested"),
        ("2024-01-12", "looking for a goalkeeper"),
      ])
    func dayNews(day: String, words: String) throws {
      #expect(try NewsroomTests.words("/?day=\(day)").contains(words))
    }

    @Test("a day says in figures that nothing is in conflict, too")
    func dayFigures() throws {
      let words = try NewsroomTests.words("/?day=2024-01-05")
      #expect(words.contains("0 in conflict"))
      #expect(words.contains("0 only repeated"))
    }

    @Test("a day behind the newest is told as that on which undated articles came in")
    func undatedDay() throws {
      #expect(try NewsroomTests.words("/").contains("Articles without a date (came in on 1 Jun 2024)"))
      #expect(try NewsroomTests.words("/?day=2024-06-01").contains("Articles without a date"))
    }

    @Test(
      "a filter of a day leaves out what does not answer to it",
      arguments: [
        ("club=ajax", "Bram Sund", true), ("club=lens", "Bram Sund", true), ("deal=permanent", "Bram Sund", true),
        ("deal=loan", "Bram Sund", false), ("league=Serie+A", "Bram Sund", false),
        ("stage=medical", "Bram Sund", false),
        ("source=newspaper", "Bram Sund", false),
      ])
    func dayFilter(filter: String, name: String, isThere: Bool) throws {
      #expect(try NewsroomTests.words("/?day=2024-01-12&\(filter)").contains(name) == isThere)
    }

    @Test("a reading that is rather wrong than right stands apart, with how sure the program is")
    func perhaps() throws {
      let sagas = try NewsroomTests.answer("/sagas").body.matches(of: /href="(\/sagas\/[^"?#]+\/[^"?#]+)"/)
      let weak = try Set(sagas.map { String($0.output.1) }).sorted().flatMap { address in
        try NewsroomTests.answer(address).body.split(separator: "<p class=\"perhaps\">").dropFirst()
      }
      #expect(!weak.isEmpty)
      #expect(weak.allSatisfy { $0.hasPrefix("<span class=\"tag\">perhaps, program ") })
    }

    @Test(
      "whether it can be trusted is told in sentences on each page",
      arguments: [
        ("/sagas/tom-ferrin/2024-winter", "6 independent sources: Mercato Oggi, The Courier, Northwire and 3 more"),
        ("/sagas/tom-ferrin/2024-winter", "Of ten readings that are "),
        ("/sagas/tom-ferrin/2024-winter", "Mercato Oggi has foretold no move in this ledger"),
        ("/players/tom-ferrin", "Can I trust it?"),
        ("/clubs/leeds-united", "on the word of one independent source at most"),
        ("/sources/northwire", "Northwire has foretold no move in this ledger"),
        ("/articles/refusal", "3 of 3 claims stand in its own voice"),
      ])
    func trust(address: String, words: String) throws {
      #expect(try NewsroomTests.words(address).contains(words))
    }

    @Test(
      "what changed this week is told on each page",
      arguments: [
        ("/", "The last seven days: "), ("/sagas/tom-ferrin/2024-winter", "the week to 12 Jan 2024"),
        ("/clubs/leeds-united", "What changed this week?"), ("/sources/northwire", "What did it say last?"),
        ("/players/jo-marsh", "the week to "),
      ])
    func week(address: String, words: String) throws {
      #expect(try NewsroomTests.words(address).contains(words))
    }

    @Test("words that name nobody are told beside the sources, and are none")
    func unnamed() throws {
      let body = try NewsroomTests.answer("/sources").body
      #expect(Markup.words(of: body).contains("“sources close to the club”"))
      #expect(!body.contains(">Sources Close To The Club<"))
    }

    @Test(
      "the search finds players, clubs and sources by a part of their names",
      arguments: [
        ("leeds", "Leeds United club"), ("ferrin", "Tom Ferrin player"), ("northwire", "northwire source"),
      ])
    func names(words: String, found: String) throws {
      #expect(try NewsroomTests.words("/search?q=\(words)").contains(found))
    }

    @Test("words that stand in quotation marks of their own get no others")
    func marks() throws {
      let body = try NewsroomTests.answer("/search?player=jo-marsh").body
      #expect(body.contains("<blockquote class=\"in-marks\"><p>“Celtic want to sign"))
      #expect(body.contains("<blockquote><p>Celtic are monitoring"))
    }

    @Test("a player is called by each form of his name once")
    func forms() {
      var player = PlayerProfile(id: PlayerID("jo-anna-marsh"))
      player.names = [.init(name: "Jo Anna Marsh", count: 2), .init(name: "Jo Marsh", count: 1)]
      player.otherNames = [.init(name: "Jo Marsh", count: 2), .init(name: "Marsh", count: 3)]
      #expect(player.forms(besides: "Jo Anna Marsh") == ["Jo Marsh", "Marsh"])
    }

    @Test("an echo is folded under the claim that it repeats")
    func echoes() throws {
      let words = try NewsroomTests.words("/sagas/tom-ferrin/2024-winter")
      #expect(words.contains("1 more says the same"))
      #expect(words.contains("Mercato Oggi, in Terrace Talk"))
    }

    @Test(
      "each page has what it is for",
      arguments: [
        ("/sagas", "Tom Ferrin"), ("/sagas?club=ajax", "Bram Sund"), ("/clubs", "Roma"),
        ("/clubs/roma", "Whom do they want?"),
        ("/clubs/leeds-united", "Tom Ferrin"), ("/players", "Tom Ferrin"), ("/players/tom-ferrin", "His sagas"),
        ("/players/tom-ferrin", "Did Leeds United refuse?"), ("/players/tom-ferrin", "Northwire · 12 Jan 2024"),
        ("/sagas", "first Mercato Oggi, in Kickabout (5 Jan 2024)"), ("/", "independent source"),
        ("/sources", "Kickabout"), ("/sources/kickabout", "Whom it repeats"),
        ("/sources/mercato%20oggi", "Who repeats it"), ("/sources/mercato%20oggi", "No text that its articles share"),
        ("/sources/Nobodys-Word", "Celtic are monitoring Jo Marsh"),
        ("/search?q=goalkeeper", "Lens join the race"), ("/search?q=ferrin", "player"),
        ("/search?kind=talks", "Roma are in talks"),
        ("/search?q=goalkeeper", "1 article, the last to come in first."),
        ("/articles/refusal", "came without an address"),
        ("/players/tom-ferrin", "last told to be at Leeds United"), ("/players/tom-ferrin", "Roma want him on loan."),
        ("/search?q=nobodyhasthis", "Nothing in the ledger answers to “nobodyhasthis”."),
        ("/conflicts", "Cannot both be right"), ("/conflicts?player=tom-ferrin", "Conflicts over Tom Ferrin"),
        ("/about", "How well it reads"), ("/articles/refusal", "3 claims were read in it"),
      ])
    func purposes(address: String, words: String) throws {
      let answer = try NewsroomTests.answer(address)
      #expect(answer.status == 200)
      #expect(Markup.words(of: answer.body).contains(words))
    }

    @Test("an interest and its denial on one day stand side by side with the rule's reason")
    func contradiction() throws {
      let words = try NewsroomTests.words("/conflicts?player=tom-ferrin")
      #expect(words.contains("Contradiction"))
      #expect(words.contains("Lens are not interested in Tom Ferrin of Leeds."))
      #expect(words.contains("Rule: "))
    }

    @Test("excerpts show the words around a claim, and whole texts only where the owner says so")
    func excerpts() throws {
      #expect(try NewsroomTests.words("/articles/rival").contains("The words around each claim"))
      #expect(try !NewsroomTests.words("/articles/rival", isOpen: true).contains("The words around each claim"))
    }

    @Test("the figures of the reader are those of the documents")
    func figures() throws {
      let lines = try Repository.text("Docs/Accuracy.md").split(separator: "\n")
      let blind = try #require(lines.first { $0.contains("`Corpus/blind`") })
      let core = try #require(blind.split(separator: "|").dropFirst().first).trimmingPrefix(" ")
      #expect(try NewsroomTests.words("/about").contains(core.prefix { $0.isNumber || $0 == "." }))
    }

    @Test("how well the reader reads is told in a sentence too, by the articles that nobody had seen")
    func figuresInShort() throws {
      let words = try NewsroomTests.words("/about")
      #expect(words.contains("Of ten claims on a page about "))
      #expect(words.contains("by the “blind” articles"))
    }
  }
}
