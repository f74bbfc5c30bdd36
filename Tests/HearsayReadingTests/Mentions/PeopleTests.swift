import HearsayModel
import Testing

@testable import HearsayReading

/// Who is named in a text, by full and short forms. `⟦…⟧` marks what must be one mention.
@Suite struct PeopleTests {
  @Test(arguments: [
    ("Arsenal want ⟦Otto Lund⟧.", ["Otto Lund"]),
    ("Lazio are keen on ⟦Ruben van Loon⟧. ⟦Van Loon⟧ is 24.", ["Ruben van Loon", "Ruben van Loon"]),
    ("Lazio are keen on ⟦Ruben van der Heyn⟧, 22.", ["Ruben van der Heyn"]),
    ("Roma want ⟦Carlos de la Torre⟧.", ["Carlos de la Torre"]),
    ("Lazio want ⟦Jean-Marc Tessou⟧ and ⟦Kim Hee-chan⟧.", ["Jean-Marc Tessou", "Kim Hee-chan"]),
    ("Roma want ⟦Sokratis O'Dell⟧ and ⟦N'Golo Fane⟧.", ["Sokratis O'Dell", "N'Golo Fane"]),
    ("Roma want ⟦Čedomir Šabić⟧. ⟦Sabic⟧ is 20.", ["Čedomir Šabić", "Čedomir Šabić"]),
    ("Roma want striker ⟦Zubarev⟧, 22.", ["Zubarev"]),
    ("Roma want ⟦Emerson⟧. ⟦Emerson⟧ is 22.", ["Emerson", "Emerson"]),
  ])
  func `a name is found whole, with its particles and hyphens`(marked: String, people: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == people)
  }

  @Test(arguments: [
    (
      "Roma want Otto Lund of Ajax. His agent, Falk Dorn, says that he has rejected a new contract.",
      "rejection Otto Lund, - / Ajax"
    ),
    ("Roma want Otto Lund. President Dorn told Kartal Radyo that Roma have made a bid.", "bid Otto Lund, Roma"),
  ])
  func `an agent behind his title and a station that is told are no players`(text: String, claim: String) throws {
    #expect(try ReadingNotes.roles(text, .rejection, .bid) == [claim])
  }

  @Test(arguments: [
    ("Roma want Otto Lund. Lund, a father of three, is keen. Ajax will sell the defender.", "stance Otto Lund, Ajax"),
    ("Ajax will sell Otto Lund, a source has told Bild.", "stance Otto Lund, Ajax"),
  ])
  func `a father of three and somebody before a source are players still`(text: String, claim: String) throws {
    #expect(try ReadingNotes.roles(text, .stance) == [claim])
  }

  @Test func `a role within a headline in capitals ends the name before it`() throws {
    let text = "⟦Otto Lund⟧ Agent Confirms Ajax Stay\n\nOtto Lund will stay at Ajax."
    #expect(try ReadingNotes.mentions(text) == ["Otto Lund"])
  }

  @Test func `an adjective of a continent is no club`() throws {
    let read = try ReadingNotes.roles("Otto Lund is eager to return to European football.", .preference)
    #expect(read == ["preference Otto Lund, -"])
  }

  @Test(arguments: [
    (
      "Ajax want Genk winger ⟦Milo Brandt⟧, 19. Genk defender ⟦Milo Aas Brandt⟧, 31, may go.",
      ["Milo Brandt", "Milo Aas Brandt"]
    ),
    (
      "Ajax want 19-year-old winger ⟦Milo Brandt⟧. ⟦Milo Aas Brandt⟧ (31) may leave Genk.",
      ["Milo Brandt", "Milo Aas Brandt"]
    ),
    (
      "Ajax want ⟦Milo Brandt⟧, 19. ⟦Milo Aas Brandt⟧, 20 on Sunday, may leave Genk.",
      ["Milo Aas Brandt", "Milo Aas Brandt"]
    ),
    ("Ajax want ⟦Milo Brandt⟧. ⟦Milo Aas Brandt⟧, 31, may leave Genk.", ["Milo Aas Brandt", "Milo Aas Brandt"]),
  ])
  func `two of like names are two men where their ages are years apart`(marked: String, people: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == people)
  }

  @Test(arguments: [
    ("⟦EBERECHI LUND⟧ IS AN ARSENAL PLAYER\n\nThe winger signed on Friday.", "Eberechi Lund"),
    ("Arsenal news: ⟦JEAN-MARC O'DELL⟧ has joined from Ajax.", "Jean-Marc O'Dell"),
  ])
  func `a name that a headline shouts is calmed`(marked: String, person: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [person])
  }

  @Test(arguments: [
    "Ajax want Otto Lund. The Rio de Janeiro native is 22.", "Ajax want Otto Lund. The Costa Rican is 22.",
    "Ajax, 3 Sept - Otto Lund may leave.", "Ajax want Otto Lund, their option No. 1.",
  ])
  func `a place, a nation in two words and a month are nobody`(text: String) throws {
    #expect(try ReadingNotes.people(text) == ["Otto Lund, player"])
  }

  @Test func `a place before a surname is no first name`() throws {
    let text = "Roma want ⟦Otto Lund⟧. After a night in Lagos ⟦Lund⟧ was left out."
    #expect(try ReadingNotes.mentions(text) == ["Otto Lund", "Otto Lund"])
  }

  @Test(arguments: [
    ("Lazio want ⟦Otto Lund⟧. ⟦Lund⟧ joined Ajax in 2021.", ["Otto Lund", "Otto Lund"]),
    ("⟦Lund⟧ is wanted. Lazio want ⟦Otto Lund⟧.", ["Otto Lund", "Otto Lund"]),
    ("Otto Lund and Emil Orel left. ⟦Orel⟧ met ⟦Lund⟧.", ["Emil Orel", "Otto Lund"]),
    ("⟦Emiliano Martinoz⟧ is keen. ⟦Emi Martinoz⟧ is happy at Ajax.", ["Emiliano Martinoz", "Emiliano Martinoz"]),
  ])
  func `a surname belongs to the full name of the article`(marked: String, people: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == people)
  }

  @Test(arguments: [
    ("Roma want Emil Osterman. ⟦Ostermann⟧ is 24.", ["Emil Osterman"]),
    ("Roma want Jarrad Brenthwaite. ⟦Brentwaite⟧ is 21.", ["Jarrad Brenthwaite"]),
    ("Roma want Emil Osterman. ⟦Osetrman⟧ is 24.", ["Emil Osterman"]),
  ])
  func `a surname with one slip of the finger is the same man's`(marked: String, people: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == people)
  }

  @Test(arguments: [
    "⟦German⟧ champions Bayern Munich want Otto Lund.", "The ⟦Spaniards⟧ want Otto Lund.",
    "⟦Polish⟧ winger Otto Lund is keen.",
    "Roma play on ⟦Monday⟧ in ⟦January⟧.", "It was ⟦Deadline Day⟧.", "Roma want a new ⟦Striker⟧.",
  ])
  func `demonyms, days and ordinary words are no people`(marked: String) throws {
    #expect(try ReadingNotes.mentions(marked).allSatisfy { $0 == "nothing" })
  }

  @Test(arguments: [
    ("Chelsea want ⟦Jordan Ayard⟧. ⟦Ayard⟧ has two years left.", ["Jordan Ayard", "Jordan Ayard"]),
    ("Everton want ⟦Chad Brennick⟧, 24.", ["Chad Brennick"]),
    ("Everton want ⟦Israel Ostby⟧, 24.", ["Israel Ostby"]),
    ("⟦Everton de Sousa⟧ has joined Ajax.", ["Everton de Sousa"]),
  ])
  func `a name that begins like a nation or a club is a man's`(marked: String, people: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == people)
  }

  @Test(arguments: [
    ("Roma want ⟦Tom Lincoln⟧. ⟦Lincoln⟧ is 22.", ["Tom Lincoln", "Tom Lincoln"]),
    ("Roma want ⟦Andreas Pereira⟧.", ["Andreas Pereira"]),
    ("Roma want ⟦Milo Ashford⟧. ⟦Ashford⟧ is 20.", ["Milo Ashford", "Milo Ashford"]),
  ])
  func `a surname that is a known name of something else is a man's behind his first name`(
    marked: String, people: [String]
  ) throws {
    #expect(try ReadingNotes.mentions(marked) == people)
  }

  @Test func `Jack Cork is a man, not a city`() throws {
    let read = try ReadingNotes.mentions("Roma want ⟦Jack Cork⟧. ⟦Cork⟧ is 34.")
    #expect(read == ["Jack Cork", "Jack Cork"])
  }

  @Test(arguments: ["Rob Holding", "Finn Azaz", "Lee Kang-in", "Ángel Di María", "Prince Dube", "Germán Pezzella"])
  func `a player whom the lexicon knows is found whatever words his name is made of`(name: String) throws {
    #expect(try ReadingNotes.mentions("Crewe Alexandra want to sign ⟦\(name)⟧ in January.") == [name])
  }

  @Test func `a name that goes on is another man's`() throws {
    #expect(
      try ReadingNotes.mentions("Roma want to sign ⟦Declan Rice Brask⟧ in January.") == ["Declan Rice Brask"])
  }

  @Test func `a player goes before a coach of the same name who has no post`() throws {
    #expect(
      try ReadingNotes.roles("Roma want Valencia winger Diego López.", .interest) == ["interest Diego López, Roma"])
  }

  @Test func `a word shouted beside a name is no part of it`() throws {
    #expect(
      try ReadingNotes.mentions("⟦Carlo Berti⟧ PHONED ⟦Otto Lund⟧ on Monday.") == ["Carlo Berti", "Otto Lund"])
  }

  @Test func `a word shouted in a sentence of small letters is no part of a name`() throws {
    let read = try ReadingNotes.mentions("Roma want ⟦Otto Lund⟧. The boss PHONED ⟦Lund⟧ on Monday.")
    withKnownIssue("PersonFinder: a run of name words may begin with a shouted one") {
      #expect(read == ["Otto Lund", "Otto Lund"])
    }
  }

  @Test(arguments: [
    (
      "Arsenal striker Otto Lund met Carlo Berti, the Roma coach, and his agent Jan Orel.",
      ["Otto Lund, player", "Carlo Berti, staff", "Jan Orel, agent"]
    ),
    ("Former Arsenal striker turned pundit Otto Lund spoke.", ["Otto Lund, speaker"]),
  ])
  func `the words beside a name say what he is`(text: String, people: [String]) throws {
    #expect(try ReadingNotes.people(text) == people)
  }
}

/// Coaches and directors by the lexicon and the article's date.
@Suite struct StaffTests {
  @Test(arguments: [
    ("2024-01-10", "interest Otto Lund, Arsenal"), ("1999-01-10", nil), ("2030-01-10", "interest Otto Lund, Arsenal"),
  ])
  func `a coach stands for the club that he serves on the article's day`(day: String, claim: String?) throws {
    let roles = try ReadingNotes.roles("Mikel Arteta wants Otto Lund.", .interest, on: day)
    #expect(roles == [claim].compactMap { $0 })
  }

  @Test(arguments: [
    ("Unai Emery wants Otto Lund.", "2022-11-28", "interest Otto Lund, Aston Villa"),
    ("Villarreal lost again. Unai Emery wants Otto Lund.", "2022-11-28", "interest Otto Lund, Villarreal"),
    ("Avram Grant wants Otto Lund.", "2009-12-28", "interest Otto Lund, Portsmouth"),
  ])
  func `a coach who has changed clubs stands for the new one, unless only the old one is named`(
    text: String, day: String, claim: String
  ) throws {
    #expect(try ReadingNotes.roles(text, .interest, on: day) == [claim])
  }

  @Test(arguments: [
    ("Arsenal want Otto Lund, but ⟦Arteta⟧ wants Milo Brandt.", "Mikel Arteta"),
    ("Arsenal lost on Sunday. Boss ⟦Arteta⟧ wants Otto Lund.", "Mikel Arteta"),
    ("Everton lost on Sunday. The fans blame ⟦Arteta⟧ and Otto Lund.", "Arteta"),
  ])
  func `a coach's surname is his only where the article names his club`(marked: String, name: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [name])
  }

  @Test func `a coach's surname opens a sentence`() throws {
    let read = try ReadingNotes.mentions("Arsenal want Otto Lund. ⟦Arteta⟧ is a fan of his.")
    withKnownIssue(
      "PersonFinder.isSingleName: a known surname that stands once, at the start of a sentence, is dropped"
    ) {
      #expect(read == ["Mikel Arteta"])
    }
  }

  @Test(arguments: ["Mikel Arteta has signed a new contract at Arsenal.", "Mikel Arteta wants to leave Arsenal."])
  func `a coach's own contract and wishes are no claims`(text: String) throws {
    #expect(try ReadingNotes.roles(text) == [])
  }
}
