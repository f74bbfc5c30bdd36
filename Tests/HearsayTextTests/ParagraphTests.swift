import HearsayText
import Testing

/// Where paragraphs begin. In the tables `¶` stands before a paragraph.
@Suite("Paragraphs") struct ParagraphTests {
  private func expectParagraphs(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(marked)
    #expect(marked.layers.paragraphWords == marked.paragraphs, sourceLocation: sourceLocation)
  }

  @Test(
    "A line break ends a paragraph",
    arguments: [
      "One.\n¶Two.", "One\n\n\n¶Two", "One.\r\n¶Two.", "One.\r¶Two.", "One.\u{2028}¶Two.", "One. Two.\n¶Three.",
    ])
  func lineBreaks(marked: String) { expectParagraphs(marked) }

  @Test(
    "A line goes on in lower case",
    arguments: [
      "Rovers have made\nan offer.", "Rovers have made\r\nan offer.", "Rovers have made\n\n¶an offer",
      "It is over.\n¶and out",
    ])
  func lowerCase(marked: String) { expectParagraphs(marked) }

  @Test("Hard-wrapped lines are one paragraph, whatever the next line begins with")
  func wrapped() {
    expectParagraphs(
      """
      The club have made a second offer for the winger, who scored against
      Rovers last month. The two sides will meet again on Friday in Leeds.
      Hall, who is 23, has told his agent that he would like to stay where
      he is.

      ¶Nobody else has made an offer.
      """)
  }

  @Test("Sentences end inside hard-wrapped lines as anywhere else")
  func wrappedSentences() {
    let marked = MarkedText(
      """
      The club have made a second offer for the winger, who scored against
      Rovers last month. ┃The two sides will meet again on Friday in Leeds.
      ┃Hall, who is 23, has told his agent that he would like to stay where
      he is.
      """)
    #expect(marked.layers.sentenceWords == marked.sentences)
  }

  @Test("A list of headlines of about one length is not wrapped text")
  func headlines() {
    expectParagraphs(
      """
      Rovers make a second offer for the winger Hall before Friday
      ¶Vale tells United that he would rather go abroad this summer
      ¶Coach of the Foxes says that nobody will leave this January
      """)
  }

  @Test("The title is a paragraph of its own, even before a body in lower case")
  func title() {
    let layers = TextLayers(CanonicalText(title: "Rovers sign Hall", body: "de Vries is next, they say.\nMore soon."))
    #expect(layers.paragraphWords == ["Rovers sign Hall", "de Vries is next, they say.", "More soon."])
  }
}
