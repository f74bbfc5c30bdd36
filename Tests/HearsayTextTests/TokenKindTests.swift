import HearsayText
import Testing

/// What sort of unit a token is. In the tables `⟦⟧` marks the token.
@Suite("Kinds of tokens") struct TokenKindTests {
  private func marked(_ text: String) throws -> Token {
    let marked = MarkedText(text)
    let span = try #require(marked.spans.first)
    return try #require(marked.layers.tokens.first { $0.range == span }, "no token \(text)")
  }

  @Test(
    "Every kind is told from the others",
    arguments: [
      ("the ⟦winger⟧", Token.Kind.word), ("⟦U21⟧ side", .word), ("⟦'em⟧ all", .word), ("aged ⟦23⟧", .number),
      ("£⟦7.5m⟧", .number), ("the ⟦1st⟧ bid", .number), ("⟦'90s⟧", .number), ("⟦½⟧ price", .number),
      ("club⟦'s⟧", .clitic),
      ("did⟦n’t⟧", .clitic), ("the Foxes⟦'⟧ man", .clitic), ("⟦€⟧5m", .currency), ("said ⟦“⟧yes”", .quote),
      ("said ⟦'⟧yes'", .quote), ("«oui⟦»⟧", .quote), ("left⟦-⟧back", .hyphen), ("done ⟦-⟧ official", .dash),
      ("done ⟦—⟧ official", .dash), ("wait ⟦--⟧ what", .dash), ("done⟦.⟧", .stop), ("done⟦!⟧", .stop),
      ("done⟦…⟧", .stop),
      ("yes⟦,⟧ no", .sign), ("A⟦&⟧B", .sign), ("⟦Goal.com⟧", .address), ("⟦@desk⟧", .handle), ("⟦#transfer⟧", .hashtag),
      ("⟦🚨🚨⟧ news", .emoji), ("⟦2️⃣⟧ bids", .emoji),
    ])
  func kind(text: String, kind: Token.Kind) throws {
    #expect(try marked(text).kind == kind)
  }

  @Test(
    "The case of a token is that of its letters",
    arguments: [
      ("⟦winger⟧", Token.Case.lower), ("⟦Arsenal⟧", .title), ("⟦O'Neill⟧", .title), ("⟦Ødegaard⟧", .title),
      ("⟦PSG⟧", .upper),
      ("⟦ŠKODA⟧", .upper), ("⟦J.⟧ Smith", .initial), ("⟦d'Or⟧", .mixed), ("⟦iPhone⟧", .mixed), ("⟦20m⟧", .lower),
      ("⟦20⟧", .none), ("⟦日本⟧", .none),
    ])
  func letterCase(text: String, letterCase: Token.Case) throws {
    #expect(try marked(text).letterCase == letterCase)
  }

  @Test(
    "Only a token that begins with an upper-case letter is capitalised",
    arguments: [
      ("⟦Arsenal⟧", true), ("⟦PSG⟧", true), ("⟦A⟧", true), ("⟦iPhone⟧", false), ("⟦winger⟧", false), ("⟦20⟧", false),
    ])
  func capitalised(text: String, isCapitalised: Bool) throws {
    #expect(try marked(text).isCapitalised == isCapitalised)
  }

  @Test("A handle and a hashtag are known by their names")
  func tagIDs() throws {
    #expect(try marked("⟦@Arsenal⟧").id == WordID("arsenal"))
    #expect(try marked("⟦#Arsenal⟧").id == WordID("arsenal"))
  }

  @Test("White space and line breaks before a token are remembered")
  func before() {
    let tokens = MarkedText("one two\nthree, four").layers.tokens
    #expect(tokens.map(\.spaceBefore) == [true, true, true, false, true])
    #expect(tokens.map(\.lineBreakBefore) == [true, false, true, false, false])
  }
}
