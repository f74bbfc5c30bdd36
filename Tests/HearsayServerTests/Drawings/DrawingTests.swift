import HearsayDesk
import HearsayLexicon
import HearsayModel
import Testing

@testable import HearsayServer

@Suite struct DrawingTests {
  @Test(
    "numbers of drawings have one decimal at most",
    arguments: [(1.0, "1"), (1.25, "1.3"), (-0.04, "0"), (-1.5, "-1.5"), (99.96, "100"), (-0.5, "-0.5")])
  func numbers(value: Double, text: String) { #expect(Drawn.number(value) == text) }

  @Test(
    "an axis runs from its first day to its last, and names no more days than fit",
    arguments: [0, 1, 12, 40, 200, 1_000, 5_000])
  func axis(days: Int) throws {
    let first = try #require(Day("2023-11-15"))
    let axis = TimeAxis(first: first, last: first.adding(days: days), left: 100, right: 900)
    #expect(axis.x(first) > 100 && axis.x(first.adding(days: days)) < 900)
    #expect(axis.x(first.adding(days: -10_000)) == 100)
    let ticks = axis.ticks(atMost: 8)
    #expect((1...8).contains(ticks.count))
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.day < $1.day })
  }

  @Test("labels never run into each other, nor out of the drawing")
  func labels() {
    var room = LabelRoom(left: 100, right: 400)
    var boxes: [(from: Double, to: Double, y: Double)] = []
    for x in stride(from: 110.0, through: 400, by: 12) {
      guard let label = room.place("in talks", at: x, 50)["label"] as? String else { continue }
      boxes.append((x, x + Double(label.count), 0))
    }
    #expect(boxes.count >= 4 && boxes.count < 20)
  }

  @Test("every club that has a colour is a club of the lexicon")
  func hues() throws {
    let almanac = try Lexicon().almanac
    let text = try #require(PressFile.at("assets/hues.txt")).text
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      for club in line.split(separator: " ").dropFirst() {
        #expect(almanac.clubName(of: String(club)) != nil, "\(club)")
      }
    }
  }

  @Test(
    "days in our own words are spelled out, and nothing else is",
    arguments: [
      ("since 2023-12-14.", "since 14 Dec 2023."), ("2024-01-05: x", "5 Jan 2024: x"), ("2023-13-45", "2023-13-45"),
      ("12023-12-141", "12023-12-141"), ("2024-winter", "2024-winter"), ("ü 2024-01-05", "ü 5 Jan 2024"),
    ])
  func days(words: String, spelled: String) { #expect(DayWords.spelled(words) == spelled) }
}
