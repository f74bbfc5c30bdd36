import Testing

@testable import HearsayReading

@Suite struct QuoteReaderTests {
  @Test(arguments: [
    ("Chelsea boss Emil Lund said: 'We want to keep him here.'", "Emil Lund: We want to keep him here."),
    ("'We want to keep him here,' said Chelsea boss Emil Lund.", "Emil Lund: We want to keep him here,"),
    ("'We want to keep him here,' Emil Lund told Bild.", "Emil Lund > Bild: We want to keep him here,"),
    ("Speaking to Bild, Emil Lund said: 'We want to keep him here.'", "Emil Lund > Bild: We want to keep him here."),
    ("Emil Lund: “We want to keep him here.”", "Emil Lund: We want to keep him here."),
    ("Emil Lund was asked about it. 'We want to keep him here,' he said.", "Emil Lund: We want to keep him here,"),
    (
      "Winger Marco Tellner spoke on Monday. He told Sky Sports:\n\n\"I want to stay here.\"",
      "Marco Tellner > Sky Sports: I want to stay here."
    ),
    (
      "Winger Marco Tellner wrote on Twitter: 'I am going nowhere this summer.'",
      "Marco Tellner > Twitter: I am going nowhere this summer."
    ),
    (
      "Arsenal put out a statement on Monday. The statement read: 'The contract is in force.'",
      "Arsenal: The contract is in force."
    ),
  ])
  func `a quote has its speaker, and the outlet that he spoke to`(text: String, quote: String) throws {
    #expect(try AttributionNotes.quotes(text) == [quote])
  }

  @Test(arguments: [
    "Bild claim that Chelsea have 'no intention of selling' Marco Tellner.",
    "Chelsea have 'afforded the winger a few days off' to rest, according to Bild.",
    "Emil Lund called it 'hard work'.",
  ])
  func `words that a report sets in marks are no quote`(text: String) throws {
    #expect(try AttributionNotes.quotes(text) == [])
  }

  @Test func `a speech that runs on over paragraphs and a caption is one quote`() throws {
    let text = """
      Emil Lund said: 'We want to keep him here.

      'He is a good player.

      Lund has been at Chelsea since May

      'We will see in the summer.'
      """
    let words = "We want to keep him here. He is a good player. We will see in the summer."
    #expect(try AttributionNotes.quotes(text) == ["Emil Lund: \(words)"])
  }

  @Test func `the writer's own sentence ends a quote`() throws {
    let text = """
      Emil Lund said: 'We want to keep him here.'

      Chelsea have lost four games in a row since he took over.

      Lund added: 'There is no offer for him.'
      """
    let quotes = ["Emil Lund: We want to keep him here.", "Emil Lund: There is no offer for him."]
    #expect(try AttributionNotes.quotes(text) == quotes)
  }
}
