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
    ("'He is taking his time,' said first-team coach Emil Lund.", "Emil Lund"),
    ("'His contract is up in June, so what would I lend?' asked technical manager Emil Lund in Bild.", "Emil Lund"),
    ("'I have a spare hook for him,' shrugged Roma's youth chief, Emil Lund.", "Emil Lund"),
    ("'We are not selling him this month,' fumed his agent Emil Lund to RMC.", "Emil Lund"),
    ("'We are not selling him this month,' said head of recruitment Emil Lund.", "Emil Lund"),
    ("'We are not selling him this month,' his brother and agent Emil Lund admitted.", "Emil Lund"),
    ("'We are not selling him this month,' was the reply of manager Emil Lund.", "Emil Lund"),
    ("'We are not selling him this month,' Emil Lund, who drives the boy to school, told Bild.", "Emil Lund"),
    ("'He just wants to play again,' a friend of the winger confided.", "a friend of the winger"),
    ("'He just wants to play again,' said one member of the coaching staff.", "one member of the coaching staff"),
    ("Chairman Emil Lund was defiant on BBC Essex: 'I will let him rot here before I sell him.'", "Emil Lund"),
    (
      "Sporting director Emil Lund, however, was having none of it: 'He will be there on Monday,' he told Bild.",
      "Emil Lund"
    ),
    ("Manager Emil Lund was not surprised. 'Somebody must have seen something,' he joked.", "Emil Lund"),
    ("Lazio's general director, Emil Lund, went further. 'There will be no departure,' he said.", "Emil Lund"),
    ("Lazio boss Emil Lund told the Post that he 'would not rule it out'.", "Emil Lund"),
    (
      "A source close to the player stormed: 'He has been promised twice that he could go.'",
      "source close to the player"
    ),
  ])
  func `a quote belongs to whom the words beside it name, and not to the player of the article`(
    text: String, speaker: String
  )
    throws
  {
    let quotes = try AttributionNotes.quotes("Winger Marco Tellner is wanted by Roma.\n\n\(text)")
    #expect(quotes.count == 1)
    #expect(quotes.first?.split(separator: ":").first?.split(separator: " > ").first.map(String.init) == speaker)
  }

  @Test func `a few words with a tag begin what goes on`() throws {
    let text = "'No comment,' Emil Lund said. 'We will see on Monday.'"
    #expect(try AttributionNotes.quotes(text) == ["Emil Lund: No comment, We will see on Monday."])
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
