import HearsayChance
import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A date of a feed")
struct NewsDateTests {
  @Test(
    "is read in every shape",
    arguments: [
      // RFC 822 and 2822, and their breakages.
      ("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"), ("Thu, 1 Jan 04 19:48 +0100", "2004-01-01T18:48:00Z"),
      ("1 Jan 2004 19:48:21 -0500", "2004-01-02T00:48:21Z"),
      ("Thursday, 01 January 2004 19:48:21 EST", "2004-01-02T00:48:21Z"),
      ("Thu, 01 Jan 2004 19:48:21 PM PST", "2004-01-02T03:48:21Z"), ("Thu 01 Jan 2004 7:48 PM", "2004-01-01T19:48:00Z"),
      ("Thu, Jan 01 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"), ("January 1, 2004 19:48", "2004-01-01T19:48:00Z"),
      ("Thu,  01 Jan 2004  19:48:21 +01:00", "2004-01-01T18:48:21Z"),
      ("01-Jan-2004 19:48:21 UTC", "2004-01-01T19:48:21Z"),
      ("Thu, 31 Dec 2003 24:00:00 GMT", "2004-01-01T00:00:00Z"),
      ("Thu, 01 Jan 2004 19:48:21 GMT+2", "2004-01-01T17:48:21Z"),
      ("Thu, 01 Jan 2004 19:48:21 (CET)", "2004-01-01T19:48:21Z"),
      ("Thu, 1st Jan 2004 at 19:48", "2004-01-01T19:48:00Z"),
      ("Do, 01 Mai 2008 12:00:00 +0200", "2008-05-01T10:00:00Z"),
      ("sam, 23 août 2008 22:26:21 +0100", "2008-08-23T21:26:21Z"),
      ("4 de enero de 2024 09:30", "2024-01-04T09:30:00Z"), ("19:48 1 Jan 2004", "2004-01-01T19:48:00Z"),
      // ISO 8601 and W3CDTF.
      ("2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z"), ("2003-12-31T10:14:55-08:00", "2003-12-31T18:14:55Z"),
      ("2003-12-31T10:14:55.25+0530", "2003-12-31T04:44:55Z"), ("2003-12-31 10:14", "2003-12-31T10:14:00Z"),
      ("20031231T101455Z", "2003-12-31T10:14:55Z"), ("2003-12-31T10:14:55 GMT", "2003-12-31T10:14:55Z"),
      ("2003-12-31t10:14:55z", "2003-12-31T10:14:55Z"), ("2003/12/31 10:14:55 +0100", "2003-12-31T09:14:55Z"),
      // asctime.
      ("Sun Jan  4 16:29:06 2004", "2004-01-04T16:29:06Z"), ("Sun Jan 04 16:29:06 PST 2004", "2004-01-05T00:29:06Z"),
      // One country's.
      ("2004년 05월 28일  01:31:15", "2004-05-27T16:31:15Z"), ("2004-05-25 오후 11:23:17", "2004-05-25T14:23:17Z"),
      ("2004-05-28 오전 01:31:15", "2004-05-27T16:31:15Z"), ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"),
      ("július", ""), ("2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z"),
    ])
  func shapes(words: String, moment: String) {
    #expect(NewsDate.time(words)?.moment.description ?? "" == moment)
  }

  @Test(
    "without an hour is a day",
    arguments: [
      ("2003-12-31", "2003-12-31"), ("20031231", "2003-12-31"), ("2003-12", "2003-12-01"), ("2003", "2003-01-01"),
      ("2003-365", "2003-12-31"), ("2003-W52-3", "2003-12-24"), ("031231", "2003-12-31"), ("31 Dec 2003", "2003-12-31"),
      ("Wed, 31 Dec 2003", "2003-12-31"), ("2003-12-31 ", "2003-12-31"),
    ])
  func days(words: String, day: String) {
    let time = NewsDate.time(words)
    #expect(time?.day.description == day)
    #expect(time?.secondOfDay == nil)
  }

  @Test(
    "that is none is none",
    arguments: [
      "", "yesterday", "31 Smarch 2003", "2003-13-01", "Thu, 32 Jan 2004", "2003-02-30", "12:00", "1 2 3 4 5",
      "Thu, 01 Jan 2004 25:61:00 GMT", "99999999999", "-", "T", "2003-", "0000-00-00T00:00:00Z",
      String(repeating: "9", count: 40), "1 Jan " + String(repeating: "9", count: 40),
    ])
  func none(words: String) { #expect(NewsDate.time(words) == nil) }

  @Test("survives any words")
  func any() {
    var random = SplitMix64(seed: 5)
    let letters = Array("0123456789-:T+.WZ, janGMTé년".unicodeScalars)
    for _ in 0..<20_000 {
      let words = (0..<random.below(25)).map { _ in String(letters[random.below(letters.count)]) }.joined()
      if let time = NewsDate.time(words) { #expect((0...86_400).contains(time.secondOfDay ?? 0), "\(words)") }
    }
  }
}
