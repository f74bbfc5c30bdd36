import Testing

@testable import HearsayReading

/// What descriptions and pronouns refer to. `⟦…⟧` marks the reference.
@Suite struct ReferenceTests {
  @Test(arguments: [
    ("Arsenal want Otto Lund. ⟦The 23-year-old⟧ has joined from Ajax.", ["Otto Lund"]),
    (
      "Arsenal want Otto Lund, 23, and Milo Brandt, 30. ⟦The 23-year-old⟧ is open to a move. ⟦The 30-year-old⟧ is not.",
      ["Otto Lund", "Milo Brandt"]
    ),
    (
      "Roma want Polish winger Otto Lund and Danish striker Milo Brandt. ⟦The Poland international⟧ is keen. ⟦The Dane⟧ is not. ⟦The winger⟧ is 23.",
      ["Otto Lund", "Milo Brandt", "Otto Lund"]
    ),
    ("Roma want Ajax winger Otto Lund. ⟦The Ajax player⟧ is keen.", ["Otto Lund"]),
    (
      "Roma want Otto Lund. Lazio have announced the capture of 20-year-old Danish midfielder ⟦Milo Brandt⟧.",
      ["Milo Brandt"]
    ),
  ])
  func `a description goes to the man whom it fits`(marked: String, people: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == people)
  }

  @Test(arguments: ["Roma want Otto Lund. ⟦It⟧ is clear.", "Roma made ⟦it⟧ clear that they want Otto Lund."])
  func `an “it” that stands for nobody is nobody`(marked: String) throws {
    #expect(try ReadingNotes.mentions(marked) == ["nothing"])
  }

  @Test(arguments: [
    ("Roma want Otto Lund. ⟦She⟧ is keen. ⟦Her⟧ contract ends in 2025.", ["Otto Lund", "Otto Lund"]),
    ("Roma want Otto Lund. ⟦He⟧ is keen. ⟦His⟧ contract ends in 2025.", ["Otto Lund", "Otto Lund"]),
    ("Otto Lund met Roma. Ajax will let ⟦him⟧ go.", ["Otto Lund"]),
  ])
  func `a pronoun goes to the man whom the text is about`(marked: String, people: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == people)
  }

  @Test(arguments: [
    ("Lazio want Otto Lund of Ajax. ⟦The Serie A side⟧ have made a bid.", ["@Lazio"]),
    ("Ajax want to keep Otto Lund. Lazio have made a bid. ⟦The Dutch side⟧ will say no.", ["@Ajax"]),
    ("Ajax want to keep Otto Lund. Lazio have made a bid. ⟦The Italians⟧ are keen.", ["@Lazio"]),
    ("Ajax want to keep Otto Lund. ⟦The club⟧ will say no.", ["@Ajax"]),
    ("Roma want Otto Lund. ⟦They⟧ have made a bid.", ["@Roma"]),
  ])
  func `a description of a club goes to the one that it fits`(marked: String, clubs: [String]) throws {
    #expect(try ReadingNotes.mentions(marked) == clubs)
  }

  @Test(arguments: [
    "Otto Lund, 23, is keen. ⟦The 30-year-old⟧ is not.",
    "Polish winger Otto Lund is keen. ⟦The Brazil international⟧ is not.",
    "⟦The winger⟧ is keen.", "⟦He⟧ is keen.", "Lazio want Otto Lund. ⟦The Bundesliga side⟧ do not.",
    "Lazio want Otto Lund. ⟦Another winger⟧ is keen.",
  ])
  func `a reference that fits nobody is refused`(marked: String) throws {
    #expect(try ReadingNotes.mentions(marked) == ["nothing"])
  }

  @Test(arguments: [
    "Roma want Otto Lund, 23, and Milo Brandt, 23. ⟦The 23-year-old⟧ is keen.",
    "Roma want Otto Lund, 23, Milo Brandt, 23, and Emil Osterman, 23. ⟦The 23-year-old⟧ is keen.",
  ])
  func `a tie is refused`(marked: String) throws {
    let read = try ReadingNotes.mentions(marked)
    withKnownIssue(
      "ReferenceResolver.person(describedBy:): the rank of a candidate breaks every tie, and a worse candidate undoes one"
    ) {
      #expect(read == ["nothing"])
    }
  }

  @Test(arguments: [
    ("Eibar lost on Sunday. ⟦The Segunda División side⟧ want Otto Lund.", "@Eibar"),
    ("Konyaspor lost on Sunday. ⟦The Süper Lig side⟧ want Otto Lund.", "@Konyaspor"),
    ("Newport County lost on Sunday. ⟦The League Two club⟧ want Otto Lund.", "@Newport County"),
  ])
  func `a club is told by its league under any of the league's names`(marked: String, club: String) throws {
    #expect(try ReadingNotes.mentions(marked) == [club])
  }
}
