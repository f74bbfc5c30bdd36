import HearsayModel
import Testing

@testable import HearsayFetch

@Suite("Dates in headers")
struct HTTPDateTests {
  @Test(
    "are read in all three forms",
    arguments: ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])
  func forms(words: String) {
    #expect(HTTPDate.moment(words) == Moment(seconds: 784_111_777))
  }

  @Test(
    "that are none are none",
    arguments: ["", "soon", "Sun, 06 Nov 1994", "Sun, 36 Nov 1994 08:49:37 GMT", "6 6 6 6:6:6"])
  func none(words: String) {
    #expect(HTTPDate.moment(words) == nil)
  }

  @Test(
    "say how long to wait, from the date of the answer",
    arguments: [
      (["Retry-After: 120"], .seconds(120)), (["Retry-After: 99999999999999999999"], .seconds(86_400)),
      (
        ["Retry-After: Sun, 06 Nov 1994 08:49:37 GMT", "Date: Sun, 06 Nov 1994 08:48:37 GMT"],
        .seconds(60)
      ),
      (["Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"], .zero), (["Retry-After: later"], nil), ([], nil),
    ] as [([String], Duration?)])
  func retryAfter(fields: [String], pause: Duration?) {
    #expect(BackOff.asked(by: Answer(503, fields).fields, at: Moment(seconds: 1_700_000_000)) == pause)
  }
}
