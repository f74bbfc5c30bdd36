import HearsayText
import Testing

/// Where sentences begin. In the tables `┃` stands before a sentence, `¶` before a paragraph.
@Suite("Sentences") struct SentenceTests {
  private func expectSentences(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(marked)
    #expect(marked.layers.sentenceWords == marked.sentences, sourceLocation: sourceLocation)
  }

  @Test(
    "A stop ends a sentence when the next word can begin one",
    arguments: [
      "Rovers made a bid. ┃It was refused.", "Will he go? ┃Nobody knows!  ┃Wait.", "He cost £20m. ┃£5m is due.",
      "They won 4-3. ┃20 shots were had.", "He left in 2026. ┃Now he is back.", "Done. ┃@desk has more details on it.",
      "The bid (of £5m) failed. ┃(It was low.) ┃They will be back.", "He left. ┃- Hall stays.",
    ])
  func stops(marked: String) { expectSentences(marked) }

  @Test(
    "An abbreviation ends no sentence inside a name",
    arguments: [
      "They drew at St. James' Park.", "Dr. Vale saw J. Smith and A.C. Milan.", "He wears No. 6 now.",
      "It is Rovers vs. United.",
      "Neymar Jr. Foundation pays.", "He plays for D.C. United.", "Hall, Vale etc. were there.",
    ])
  func abbreviations(marked: String) { expectSentences(marked) }

  @Test(
    "An abbreviation ends a sentence before a word that begins one",
    arguments: [
      "It ends at 7 p.m. ┃The club waits.", "He moved to the U.S. ┃He likes it.", "It was Hall Jr. ┃However, he left.",
      "They are in Serie A. ┃Napoli want more.", "It was plan B. ┃The club agreed.",
    ])
  func abbreviationsAtTheEnd(marked: String) { expectSentences(marked) }

  @Test(
    "A headline or caption needs no full stop",
    arguments: ["Rovers sign Hall ¶Rovers have signed Hall.", "Hall in training \n\n¶Vale on the bench\n¶They won."])
  func headlines(marked: String) {
    expectSentences(marked.replacing(" ¶", with: " \n¶"))
  }

  @Test(
    "Closing marks and brackets belong to the sentence of their stop",
    arguments: [
      "“He is gone.” ┃The club agreed.", "'He is gone.' ┃The club agreed.", "He said \"no.\" ┃\"Never,\" he added.",
      "(He is gone.) ┃The club agreed.", "“I said ‘no.’” ┃He left.",
    ])
  func closers(marked: String) { expectSentences(marked) }

  @Test(
    "A quotation runs on over sentences",
    arguments: ["“We tried. ┃We failed. ┃We go on,” he said.", "He said: 'It is over. ┃I am leaving.'"])
  func quotations(marked: String) { expectSentences(marked) }

  @Test(
    "An attribution in lower case goes on with the quoted sentence",
    arguments: ["“Will he go?” asked the coach.", "'We want him!' she said."])
  func attributions(marked: String) { expectSentences(marked) }

  @Test(
    "An ellipsis ends a sentence only before a capital",
    arguments: ["He is close... but not done.", "He is close… ┃Rovers wait.", "They paid... £20m for him."])
  func ellipses(marked: String) { expectSentences(marked) }

  @Test(
    "Emoji end the sentence before them and begin none",
    arguments: [
      "Deal done. ✅ ┃Medical on Monday.", "🚨 Hall to Rovers. ┃Here we go! 🤝", "Deal done! ✅\n¶❗️ But Vale stays.",
    ])
  func emoji(marked: String) { expectSentences(marked) }

  @Test(
    "Tags and addresses at the end of a line belong to its last sentence",
    arguments: [
      "Deal done. https://t.co/x", "Here we go! ✅ #Rovers @desk pic.twitter.com/x",
      "He left. ┃She stayed. #Rovers\n¶More soon.",
      "He left. ┃#Rovers want more.",
    ])
  func tails(marked: String) { expectSentences(marked) }

  @Test(
    "The number of a list line is no sentence", arguments: ["1. Hall\n¶2. Vale", "10. Rovers want Hall. ┃He is keen."])
  func lists(marked: String) { expectSentences(marked) }

  @Test(
    "A sentence is closed when it ends in a stop, whatever follows the stop",
    arguments: [
      ("He left.", true), ("He left!”", true), ("(He left.)", true), ("He left. ✅ #Rovers", true),
      ("He is Hall Jr.", true),
      ("Rovers sign Hall", false), ("More on Goal.com", false), ("Hall 🤝 Rovers", false), ("✅", false),
    ])
  func closed(text: String, isClosed: Bool) throws {
    #expect(try #require(MarkedText(text).layers.sentences.last).isClosed == isClosed)
  }
}
