import HearsayText
import Testing

/// What stands between quotation marks. In the tables `⟦⟧` marks each quotation that is to be found.
@Suite("Quotations") struct QuotationTests {
  private func expectQuotations(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(marked)
    let found = marked.layers.quotations.map(\.range)
    #expect(found == marked.spans, "\(found.map { marked.layers.text[$0] })", sourceLocation: sourceLocation)
  }

  @Test(
    "Every shape of mark is paired",
    arguments: [
      "He said ⟦\"we are done\"⟧ twice.", "He said ⟦“we are done”⟧ twice.", "He said ⟦'we are done'⟧ twice.",
      "He said ⟦‘we are done’⟧ twice.", "He said ⟦«we are done»⟧ twice.", "He said ⟦„we are done“⟧ twice.",
      "He said ⟦''we are done''⟧ twice.", "⟦“We are done,”⟧ he said. ⟦“Really.”⟧",
    ])
  func shapes(marked: String) { expectQuotations(marked) }

  @Test(
    "Quotations nest",
    arguments: [
      "⟦“He told me ⟦‘no’⟧ and left,”⟧ she said.", "⟦\"He told me ⟦'no'⟧ and left,\"⟧ she said.",
      "⟦'He told me ⟦\"no\"⟧ and left,'⟧ she said.", "⟦“I said ⟦‘no’⟧”⟧",
    ])
  func nested(marked: String) { expectQuotations(marked) }

  @Test("An inner quotation is deeper than the one around it")
  func depth() {
    #expect(MarkedText("“He told me ‘no’ twice,” she said. “Yes.”").layers.quotations.map(\.depth) == [0, 1, 0])
  }

  @Test(
    "An apostrophe is no mark",
    arguments: [
      "Rovers' bid and United's didn't count.", "The players’ wages weren’t paid.", "O'Neill sold 'em in the '90s.",
      "He wants to go ’til then.", "It was the class of '92 again.",
    ])
  func apostrophes(marked: String) { expectQuotations(marked) }

  @Test(
    "A possessive inside single marks does not close them",
    arguments: [
      "⟦'The Foxes' striker is gone,'⟧ he said.", "⟦‘The players’ wages aren’t paid,’⟧ he said.",
      "⟦'It's the clubs' choice and the fans' loss.'⟧",
    ])
  func possessives(marked: String) { expectQuotations(marked) }

  @Test(
    "A word in s before a single closing mark is no possessive when nothing else closes",
    arguments: [
      "He loves ⟦'the boys'⟧ here.", "Call it ⟦'the wages'⟧ or ⟦'the costs'⟧ of it.", "He is ⟦‘priceless’⟧ now.",
    ])
  func wordsInS(marked: String) { expectQuotations(marked) }

  @Test(
    "A quotation that is never closed goes to the end of its paragraph",
    arguments: [
      "He said: ⟦“We are done. It is over.⟧\nMore soon.", "⟦'We are done. It is over.⟧\nMore soon.",
      "He said: ⟦'We are done. It is over.⟧\nMore soon.", "He said ⟦‘We are done. It is over.⟧",
    ])
  func unclosed(marked: String) { expectQuotations(marked) }

  @Test("A quotation that goes on in the next paragraph is opened anew there")
  func runsOn() {
    let marked = MarkedText("He said: ⟦“We tried.⟧\n\n⟦“We failed.⟧\n\n⟦“We go on.”⟧\n\nHe left.")
    let quotations = marked.layers.quotations
    #expect(quotations.map(\.range) == marked.spans)
    #expect(quotations.map(\.runsOn) == [true, true, false])
    #expect(quotations.map(\.isClosed) == [false, false, true])
  }

  @Test("A quotation that only lacks its closing mark does not run on")
  func doesNotRunOn() {
    #expect(MarkedText("He said: “We tried.\n\nHe left.").layers.quotations.map(\.runsOn) == [false])
  }

  @Test("A mark pairs with its own family only", arguments: ["A ⟦“b 'c d”⟧ e", "A ⟦«b \"c»⟧ d"])
  func families(marked: String) { expectQuotations(marked) }

  @Test("A height is no quotation", arguments: ["He is 6'2\" tall.", "⟦\"He is 6'2\" tall,\"⟧ she said."])
  func heights(marked: String) { expectQuotations(marked) }

  @Test("The tokens of a quotation are those between its marks")
  func tokens() throws {
    let layers = MarkedText("He said “we are done” twice.").layers
    #expect(layers.words(of: try #require(layers.quotations.first).tokens) == "we are done")
  }

  @Test("Two marks with nothing between them hold no token")
  func emptyQuotation() throws {
    #expect(try #require(MarkedText("He said “” twice.").layers.quotations.first).tokens.isEmpty)
  }
}
