import HearsayText
import Testing

/// Where a text is cut into tokens. In the tables `·` stands where two tokens touch.
@Suite("Tokens") struct TokenTests {
  private func expectCuts(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(marked)
    #expect(marked.layers.tokenWords == marked.tokens, sourceLocation: sourceLocation)
  }

  @Test(
    "A currency sign is parted from its number and the unit stays on it",
    arguments: [
      "a bid of £·20m was made", "€·25 million", "$·1.5bn", "£·20million", "€·9/10m", "£·1,000,000 a week", "20m·€ fee",
      "US·$·20m", "€·20M·+·€·5M add·-·ons", "£·20m·/·€·23m", "a fee of £·18.5m·.", "£·25·-·30m", "¥·300m", "20·%",
    ])
  func money(marked: String) { expectCuts(marked) }

  @Test(
    "A number keeps its inner points, slashes and colons, and commas between thousands",
    arguments: [
      "on 01/09/2025 at 20:45", "in 2023/24", "7.45pm", "the 31st of August 2026·.", "12/24h", "a rating of .5",
      "won 3·, 2 and 1", "ranked 1·,·2",
    ])
  func numbers(marked: String) { expectCuts(marked) }

  @Test(
    "A hyphen or dash stands alone",
    arguments: [
      "a 4·-·3 win", "in 2013·-·14", "left·-·footed", "£·14m·-·rated", "the 23·-·year·-·old", "3·–·5·–·2",
      "Saint·-·Étienne",
      "wait -- really", "Villas·-·Boas", "U·-·21", "2025·-·07·-·25",
    ])
  func hyphens(marked: String) { expectCuts(marked) }

  @Test(
    "A contraction is cut before its clitic, with either apostrophe",
    arguments: [
      "he did·n't go", "he did·n’t go", "they ca·n't", "it wo·n’t", "we·'re", "I·’ve", "she·'ll", "he·'d", "I·'m",
      "should·n't·'ve", "DID·N'T", "the gov't", "he can·not go", "it·'s gon·na happen",
    ])
  func contractions(marked: String) { expectCuts(marked) }

  @Test(
    "A possessive is cut from its noun, with either apostrophe",
    arguments: [
      "the club·'s agent", "the club·’s agent", "the Foxes·' striker", "the players·’ wages", "James·'s move",
      "@desk·'s post", "Goal.com·'s report", "the 1990·'s",
    ])
  func possessives(marked: String) { expectCuts(marked) }

  @Test(
    "A name keeps its apostrophe",
    arguments: [
      "O'Neill", "O’Neill", "N'Golo", "M’Vila", "the Ballon d'Or", "D’Ambrosio", "Eto'o", "L'Equipe",
      "Nuno O\u{2BC}Hara",
    ])
  func names(marked: String) { expectCuts(marked) }

  @Test(
    "A word without its beginning keeps its apostrophe",
    arguments: ["sell 'em now", "wait ’til summer", "in the '90s", "in the ’80s", "\"·'em", "the class of ·'·92"])
  func elisions(marked: String) { expectCuts(marked) }

  @Test(
    "A nickname stands between its marks",
    arguments: [
      "Rui \"·Foguete·\" Prata", "Rui “·Foguete·” Prata", "Rui '·Foguete·' Prata", "Rui ‘·Foguete·’ Prata",
      "the ''·new·'' one",
    ])
  func nicknames(marked: String) { expectCuts(marked) }

  @Test(
    "An abbreviation keeps its full stop",
    arguments: [
      "St. James·' Park", "Mr. Hall", "Rovers vs. United", "Rovers v. United", "Neymar Jr.·, who", "Dr. Vale·, 40·,",
      "No. 6",
      "c. 1930", "on Fri. 5 Sept. 2025", "read The Sun·. He", "Hull·, Inc.·; and",
    ])
  func abbreviations(marked: String) { expectCuts(marked) }

  @Test(
    "Initials keep their full stops",
    arguments: [
      "J. Smith", "J.·Smith", "A.C. Milan", "A.C Milan", "the U.S. market", "the U.S market", "at 7 p.m. today",
      "J. R. R. Hall",
    ])
  func initials(marked: String) { expectCuts(marked) }

  @Test(
    "A lone letter that ends a sentence is no initial",
    arguments: [
      "in Group B·. Rovers", "in Serie A·. Napoli", "plan B·. The club", "better than I·. Hall", "Vitamin C·.",
      "No·. He",
    ])
  func loneLetters(marked: String) { expectCuts(marked) }

  @Test(
    "An address is one token, without the stop of its sentence",
    arguments: [
      "Goal.com·.", "told Calciomercato.com·,", "GOAL.COM", "pic.twitter.com/aB3dE", "see https://t.co/aB3·!",
      "(·https://example.org/a_b?c=d&e=f#g·)", "“·https://t.co/x·”", "www.example.org", "bbc.co.uk/sport", "90min.com",
      "football-italia.net", "mail desk@paper.co.uk·.", "https://t.co/x·👀", "https://t.co/x·…",
    ])
  func addresses(marked: String) { expectCuts(marked) }

  @Test(
    "A missing space after a full stop makes no address",
    arguments: [
      "next season·.·It is done", "£·20m·.·it was", "He left·.·Then", "the club·.·Be quick", "Goal.com·.·The site",
    ])
  func missingSpaces(marked: String) { expectCuts(marked) }

  @Test(
    "A handle or hashtag is one token with its sign",
    arguments: ["@the_desk", "(·@desk·)", "via @desk·:", ".·@desk", "#HereWeGo·!", "#FC_1904", "10·@·20", "a # b"])
  func tags(marked: String) { expectCuts(marked) }

  @Test(
    "A run of emoji is one token, with joiners, skin tones and flags",
    arguments: ["done ✅", "👍🏽 yes", "👨‍👩‍👧 family", "🇫🇷🇪🇸 derby", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 call", "❤️🤍", "done·✅", "1️⃣ first", "♟️"])
  func emoji(marked: String) { expectCuts(marked) }

  @Test("An ellipsis is one token", arguments: ["so·... he left", "so·… he left", "so·.... yes", "…·and then"])
  func ellipses(marked: String) { expectCuts(marked) }

  @Test(
    "Invisible marks are part of no cut",
    arguments: ["trans\u{AD}fer", "e\u{301}tude", "\u{200E}Arsenal", "no\u{2060}break"])
  func invisible(word: String) {
    #expect(MarkedText(word).layers.tokens.count == 1)
  }

  @Test(
    "White space of any kind parts tokens",
    arguments: ["a b", "a\tb", "a\u{A0}b", "a\nb", "a\r\nb", "a\u{2009}b", "a\u{0}b"])
  func whiteSpace(text: String) {
    #expect(MarkedText(text).layers.tokenWords == ["a", "b"])
  }

  @Test("An empty text has no layers", arguments: ["", " ", "\n\n", "\u{FEFF}"])
  func empty(text: String) {
    let layers = MarkedText(text).layers
    #expect(layers.tokens.isEmpty && layers.sentences.isEmpty && layers.paragraphs.isEmpty && layers.quotations.isEmpty)
  }
}
