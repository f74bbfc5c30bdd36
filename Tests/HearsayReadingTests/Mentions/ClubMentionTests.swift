import Testing

@testable import HearsayReading

/// Which club is named, and whether it is one.
@Suite struct ClubMentionTests {
  @Test(arguments: [
    ("⟦Inter⟧ want Otto Lund.", "@Inter Milan"), ("⟦Inter Milan⟧ want Otto Lund.", "@Inter Milan"),
    ("⟦Inter Miami⟧ want Otto Lund.", "@Inter Miami"), ("⟦Milan⟧ want Otto Lund.", "@AC Milan"),
    ("⟦AC Milan⟧ want Otto Lund.", "@AC Milan"), ("⟦Athletic Bilbao⟧ want Otto Lund.", "@Athletic Bilbao"),
    ("⟦Atletico Madrid⟧ want Otto Lund.", "@Atlético Madrid"), ("⟦Sporting⟧ want Otto Lund.", "@Sporting CP"),
    ("⟦Sporting CP⟧ want Otto Lund.", "@Sporting CP"), ("⟦Sporting Gijon⟧ want Otto Lund.", "@Sporting Gijón"),
    ("⟦Paris⟧ want Otto Lund.", "@Paris Saint-Germain"), ("The ⟦Gunners⟧ want Otto Lund.", "@Arsenal"),
    ("⟦Wolves⟧ have made a bid for Otto Lund.", "@Wolves"),
  ])
  func `derby pairs and nicknames go to the right club`(marked: String, club: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [club])
  }

  @Test func `a word of many clubs' names goes to the one that the article has no shorter name for`() throws {
    let text = "Leeds want Otto Lund of Manchester United. Leeds have bid. ⟦United⟧ have said no."
    #expect(try ReadingNotes.mentions(text) == ["@Manchester United"])
  }

  @Test func `both clubs of one city stand in one sentence`() throws {
    #expect(try ReadingNotes.mentions("⟦AC Milan⟧ and ⟦Inter⟧ want Otto Lund.") == ["@AC Milan", "@Inter Milan"])
  }

  @Test(arguments: [
    "Otto Lund was seen in ⟦Milan⟧ on Monday.", "Arsenal met his agent on ⟦Wednesday⟧.",
    "⟦Nice⟧ of him to say that Roma want Otto Lund.",
    "⟦Reading⟧ the news, Otto Lund laughed.",
  ])
  func `a club's name that is a city, a day or a word here is no club`(marked: String) throws {
    #expect(try ReadingNotes.mentions(marked) == ["nothing"])
  }

  @Test(arguments: [
    "The ⟦Wrexham⟧-born defender Otto Lund will go.", "Otto Lund flew out to ⟦Madrid⟧ on Monday.",
    "He met his agent outside a ⟦Milan⟧ hotel.", "Otto Lund will stay, since his wife is from ⟦Kiel⟧.",
    "⟦Sporting⟧ director Emil Lund has met Otto Ness.", "Roma want Vasco Ferlan ⟦Lobo⟧.",
  ])
  func `a birthplace, a town, an office and a surname are no clubs`(marked: String) throws {
    #expect(try ReadingNotes.mentions(marked).allSatisfy { !$0.hasPrefix("@") })
  }

  @Test(arguments: [
    ("The ⟦Wrexham⟧-bound defender Otto Lund has gone.", "@Wrexham"), ("Otto Lund moved to ⟦Madrid⟧.", "@Real Madrid"),
    ("The offer is from ⟦Milan⟧.", "@AC Milan"), ("A ⟦Milan⟧ defender has gone.", "@AC Milan"),
    ("⟦Sporting⟧ president Emil Lund has met Otto Ness.", "@Sporting CP"),
    ("The ⟦Lobo⟧ want Otto Ness.", "@Gimnasia Mendoza"),
  ])
  func `a move, an offer, a player and a president are a club's`(marked: String, club: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [club])
  }

  @Test(arguments: [
    ("⟦Reading⟧ have made a bid for Otto Lund.", "@Reading"), ("⟦Brest⟧ have made a bid for Otto Lund.", "@Brest"),
  ])
  func `a club's name that is a word is a club before an auxiliary`(marked: String, club: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [club])
  }

  @Test func `a club's name that is a word is a club before a verb of many`() throws {
    #expect(try ReadingNotes.mentions("⟦Nice⟧ want Otto Lund.") == ["@Nice"])
  }

  @Test(arguments: [
    ("⟦Rovertown⟧ have made a bid for Otto Lund.", "@Rovertown"),
    ("Otto Lund has joined ⟦Veldmoor⟧ from Ajax.", "@Veldmoor"),
    ("Otto Lund has joined ⟦FC Veldmoor⟧.", "@FC Veldmoor"),
    ("⟦Veldmoor⟧ winger Otto Lund has joined Ajax.", "@Veldmoor"),
  ])
  func `an unknown club is known by the company it keeps`(marked: String, club: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [club])
  }

  @Test(arguments: [
    ("Otto Lund has joined ⟦Veldmoor United⟧ from Ajax.", "@Veldmoor United"),
    ("⟦Veldmoor FC⟧ have made a bid for Otto Lund.", "@Veldmoor FC"),
    ("⟦Veldmoor Rovers⟧ want Otto Lund.", "@Veldmoor Rovers"),
  ])
  func `an unknown club may end in a word for clubs`(marked: String, club: String) throws {
    let read = try ReadingNotes.mentions(marked)
    #expect(read == [club])
  }

  @Test func `a move to an unknown club is never one to the club that he leaves`() throws {
    let read = try ReadingNotes.roles("Otto Lund has joined Veldmoor United from Ajax.")
    #expect(read == ["transfer Otto Lund, Veldmoor United / Ajax"])
  }

  @Test(arguments: [
    ("Arsenal want Otto Lund. ⟦Arsnal⟧ have made a bid.", "@Arsenal"), ("⟦Barcelone⟧ want Otto Lund.", "@Barcelona"),
    ("⟦Juvnetus⟧ want Otto Lund.", "@Juventus"),
  ])
  func `a club's name with one slip of the finger is that club`(marked: String, club: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [club])
  }

  @Test(arguments: [
    ("⟦Premier League⟧ clubs want Otto Lund, ⟦Bild⟧ report.", ["competition Premier League", "outlet Bild"]),
    ("⟦Fabrizio Romano⟧ says Otto Lund will join Roma.", ["journalist Fabrizio Romano"]),
    ("Otto Lund plays for ⟦Poland⟧.", ["nation Poland"]),
  ])
  func `competitions, outlets, reporters and nations are what they are`(marked: String, names: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == names)
  }
}

/// Words one slip apart.
@Suite struct MisspellingTests {
  @Test(arguments: [
    ("osimhen", "osmihen"), ("arsenal", "arsnal"), ("arsenal", "arsenals"), ("arsenal", "arsenel"),
    ("barcelona", "barecelona"),
  ])
  func `a letter left out, put in, changed or swapped is one slip`(left: String, right: String) {
    #expect(Misspelling.isSlip(left, of: right))
    #expect(Misspelling.isSlip(right, of: left))
  }

  @Test(arguments: [
    ("arsenal", "arsenal"), ("milan", "milam"), ("arsenal", "arsen"), ("arsenal", "brsenal"), ("everton", "evertno1"),
    ("arsenal", "asrenla"), ("", ""), ("abcdef", ""),
  ])
  func `the same word, a short one, two slips or another first letter are none`(left: String, right: String) {
    #expect(!Misspelling.isSlip(left, of: right))
    #expect(!Misspelling.isSlip(right, of: left))
  }
}
