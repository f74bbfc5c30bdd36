import HearsayLexicon
import HearsayModel
import Testing

/// What is wrong in the almanac's tables is told with its place and a way out.
@Suite struct AlmanacFaultTests {
  private static func faults(of file: MarkedFile) -> [DataFault] {
    do throws(DataFaults) {
      _ = try Lexicon(files: [file.file])
      return []
    } catch { return error.faults }
  }

  private static func windows(_ row: String) -> MarkedFile {
    MarkedFile(
      "lexicon/windows.txt",
      "country | league | window | opens | closes\nNowhere | | 2019-winter | 2019-01-01 | 2019-01-31\n\(row)")
  }

  private static func rules(_ row: String) -> MarkedFile {
    let header = "country | from | winter opens | winter closes | summer opens | summer closes"
    return MarkedFile(
      "lexicon/window-rules.txt", "\(header)\nNowhere | 0 | 12-15 | 01-31 | 07-01 | 08-31\n\(row)")
  }

  private static func rates(_ row: String) -> MarkedFile {
    MarkedFile("lexicon/rates.txt", "currency | from | months | rates\nGBP | 2024-01 | 3 | 0.858; 0.855\n\(row)")
  }

  @Test(arguments: [
    ("Nowhere | | ⟦2024-autumn⟧ | 2024-06-14 | 2024-08-30", "no window"),
    ("Nowhere | | 2024-summer | ⟦2024-06-31⟧ | 2024-08-30", "no date"),
    ("Nowhere | | 2024-summer | | ⟦soon⟧", "no date"),
    ("Nowhere | | 2024-summer | 2024-09-14 | ⟦2024-08-30⟧", "a window that closes before it opens"),
    ("Nowhere | | 2024-summer | | ⟦2025-08-30⟧", "a day of another year"),
    ("Nowhere | | ⟦2019-winter⟧ | | 2019-02-01", "a window that has a row already"),
    ("⟦Nowhere | 2024-summer | | 2024-08-30⟧", "a row of 4 cells"),
  ])
  func `a faulty window`(row: String, problem: String) {
    expect(Self.windows(row), problem)
  }

  @Test func `a league with two rows for one window is a fault`() {
    let rows = "Nowhere | Second | 2024-summer | | 2024-09-02\nNowhere | First; Second | ⟦2024-summer⟧ | | 2024-09-03"
    expect(Self.windows(rows), "a window that has a row already")
  }

  @Test(arguments: [
    ("Nowhere | ⟦always⟧ | 01-01 | 01-31 | 07-01 | 08-31", "no year"),
    ("Nowhere | 2020 | ⟦1-1⟧ | 01-31 | 07-01 | 08-31", "no day of the year"),
    ("Nowhere | 2020 | 01-01 | ⟦02-29⟧ | 07-01 | 08-31", "no day of the year"),
    ("Nowhere | 2020 | 01-01 | 01-31 | 07-01 |⟦⟧", "no day of the year"),
    ("Nowhere | ⟦0⟧ | 01-01 | 01-31 | 07-01 | 08-31", "a second rule from that year"),
  ])
  func `a faulty rule`(row: String, problem: String) {
    expect(Self.rules(row), problem)
  }

  @Test(arguments: [
    ("⟦pounds⟧ | 2025-01 | 3 | 0.858", "no currency"), ("⟦EUR⟧ | 2025-01 | 3 | 1.0", "no currency"),
    ("GBP | ⟦2025⟧ | 3 | 0.858", "no month"), ("GBP | ⟦2025-13⟧ | 3 | 0.858", "no month"),
    ("GBP | 2025-01 | ⟦5⟧ | 0.858", "an odd number of months"),
    ("GBP | 2025-01 | 3 | 0.858; ⟦O.8⟧; 0.9", "no rate"), ("GBP | 2025-01 | 3 | ⟦-1⟧", "no rate"),
    ("GBP | 2025-01 | 3 | ⟦0⟧", "no rate"), ("GBP | 2025-01 | 3 | ⟦.5⟧", "no rate"),
    ("GBP | 2025-01 | 3 | ⟦0.1234567⟧", "no rate"), ("GBP | 2025-01 | 3 | ⟦0.8.1⟧", "no rate"),
    ("GBP | ⟦2024-04⟧ | 3 | 0.858", "a month that has a rate already"),
  ])
  func `a faulty rate`(row: String, problem: String) {
    expect(Self.rates(row), problem)
  }

  private func expect(_ file: MarkedFile, _ problem: String) {
    let faults = Self.faults(of: file)
    #expect(faults.map(\.place) == file.places)
    #expect(faults.map(\.problem) == [problem])
    #expect(faults.allSatisfy { !$0.advice.isEmpty })
  }

  @Test func `tables without a fault load`() throws {
    let lexicon = try Lexicon(
      files: [Self.windows(""), Self.rules("Nowhere | 2020 | 01-01 | 01-31 | 07-01 | 08-31"), Self.rates("")].map(
        \.file))
    #expect(lexicon.almanac.calendar.countries["Nowhere"]?.rules.map(\.from) == [0, 2020])
    #expect(lexicon.almanac.rates.rates.values.map(\.count) == [2])
  }
}
