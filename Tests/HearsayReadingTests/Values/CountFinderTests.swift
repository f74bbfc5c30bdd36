import Testing

@testable import HearsayReading

@Suite struct CountFinderTests {
  @Test(arguments: [
    ("He has 57 goals in 140 appearances.", ["57 goals in 140 appearances = appearances 140, goals 57"]),
    (
      "He made 16 appearances, starting four times.", ["16 appearances, starting four times = appearances 16, starts 4"]
    ),
    (
      "He has 12 appearances so far this season, with seven of them being starts.",
      ["12 appearances so far this season, with seven of them being starts = appearances 12, starts 7"]
    ),
    ("Obi has started four of eight games.", ["four of eight games = appearances 8, starts 4"]),
    (
      "Obi made 50 appearances for Selby, scoring on seven occasions.",
      ["50 appearances for Selby, scoring on seven occasions = appearances 50, goals 7"]
    ),
    (
      "He managed one goal and one assist in 19 games.",
      ["one goal and one assist in 19 games = appearances 19, assists 1, goals 1"]
    ),
    ("He got eight goals, recording an assist.", ["eight goals, recording an assist = assists 1, goals 8"]),
    ("Obi kept 10 clean sheets in 23 games.", ["10 clean sheets in 23 games = appearances 23, clean sheets 10"]),
    (
      "He started only four Valmora League games and netted twice.",
      ["four Valmora League games and netted twice = goals 2, starts 4"]
    ),
    (
      "He has made two appearances, both from the bench.",
      ["two appearances, both from the bench = appearances 2, starts 0"]
    ),
  ])
  func `figures given together are one mention`(text: String, expected: [String]) {
    #expect(ValueNotes.counts(text) == expected)
  }

  @Test(arguments: [
    ("He scored 14 goals in the top flight.", ["14 goals = goals 14"]),
    ("He scored twenty-one league goals.", ["twenty-one league goals = goals 21"]),
    ("He played 96 times for Selby.", ["96 times = appearances 96"]),
    ("He featured in 30 matches.", ["30 matches = appearances 30"]),
    ("He netted 12 times and that was that.", ["12 times = goals 12"]),
    ("He found the net nine times.", ["nine times = goals 9"]),
    ("He scored just once.", ["once = goals 1"]),
    ("He bagged a hat-trick.", ["a hat-trick = goals 3"]),
    ("He played 1,200 minutes.", ["1,200 minutes = minutes 1200"]),
    ("The 17-cap winger is here.", ["17-cap = caps 17"]),
    ("He has been capped 29 times.", ["29 times = caps 29"]),
    ("He has 28 Ruritania caps.", ["28 Ruritania caps = caps 28"]),
    ("He won his first cap.", ["first cap = caps 1"]),
    ("It was his 50th appearance.", ["50th appearance = appearances 50"]),
    ("He is yet to feature.", ["yet to feature = appearances 0"]),
    ("He did not play a single minute.", ["not play a single minute = minutes 0"]),
    ("Coach Lund used him in 11 of Selby's last 12 fixtures.", ["11 of Selby's last 12 fixtures = appearances 11"]),
  ])
  func `one figure is read`(text: String, expected: [String]) {
    #expect(ValueNotes.counts(text) == expected)
  }

  @Test(arguments: [
    (
      "Obi, capped 29 times, managed two goals from 28 appearances.",
      ["29 times = caps 29", "two goals from 28 appearances = appearances 28, goals 2"]
    ),
    (
      "He has 16 appearances for Selby, starting four times this season.",
      ["16 appearances = appearances 16", "four times = starts 4"]
    ),
    (
      "He scored 11 goals for his country and got 53 goals in 136 games for Selby.",
      ["11 goals = goals 11", "53 goals in 136 games = appearances 136, goals 53"]
    ),
  ])
  func `caps and figures of other periods stand apart`(text: String, expected: [String]) {
    #expect(ValueNotes.counts(text) == expected)
  }

  @Test(
    arguments: [
      "Selby won 3-0.", "The 23-year-old is here.", "He wears the number 9 shirt.", "Selby are fourth with 20 points.",
      "He will miss five games.", "He got a three-game ban.", "Selby conceded 12 goals.", "They won by two goals.",
      "Selby have two wins in 11 games.", "He played 90 minutes.", "He once lived here.", "I met them three times.",
      "He has 12 goal contributions.", "They fell three goals down.", "Obi is a goal threat.",
      "Lund gets two as Obi goal drought goes on.",
    ])
  func `what is no figure of play is left alone`(text: String) {
    #expect(ValueNotes.counts(text).isEmpty)
  }
}
