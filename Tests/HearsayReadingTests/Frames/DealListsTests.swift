import HearsayModel
import Testing

@testable import HearsayReading

/// Lists of a club's arrivals and departures.
@Suite struct DealListsTests {
  private static func read(_ lines: String...) throws -> [String] {
    try ReadingNotes.roles(lines.joined(separator: "\n"), .transfer, .exit)
  }

  private static let both = [
    "transfer Otto Lund, Derby County / Norwich City", "transfer Milo Brandt, Derby County",
    "transfer Jan Pell, Hull City / Derby County", "exit Tom Astley, Derby County",
  ]

  @Test func `each player of a list is a move, with the other club in brackets`() throws {
    #expect(
      try Self.read(
        "Derby County", "", "In: Otto Lund (Norwich, loan), Milo Brandt (undisclosed)", "",
        "Out: Jan Pell (Hull, £2m), Tom Astley (released)")
        == Self.both)
  }

  @Test func `the players of a list may have lines of their own`() throws {
    #expect(
      try Self.read(
        "Derby County", "Arrivals", "Otto Lund (Norwich, loan)", "Milo Brandt (undisclosed)", "Departures",
        "Jan Pell (Hull, £2m)", "Tom Astley (released)")
        == Self.both)
  }

  @Test func `the club may stand before the label`() throws {
    #expect(
      try Self.read(
        "Derby – Signings: Otto Lund from Norwich (loan), Milo Brandt (undisclosed)",
        "Derby – Departures: Jan Pell to Hull (£2m), Tom Astley (released)")
        == Self.both)
  }

  @Test func `each club's list ends where the next club's begins`() throws {
    #expect(
      try Self.read("Derby County", "In: Otto Lund (Norwich)", "Hull City", "In: Milo Brandt (Wigan, loan)")
        == ["transfer Otto Lund, Derby County / Norwich City", "transfer Milo Brandt, Hull City / Wigan Athletic"])
  }

  @Test func `the terms of one player are not those of the next`() throws {
    let text = "Derby County\nIn: Otto Lund (Norwich, loan), Milo Brandt (Wigan, £2m), Jan Pell (free)"
    #expect(try ReadingNotes.deals(text, .transfer) == ["transfer loan", "transfer -", "transfer free"])
    let fees = try ReadingNotes.claims(text, [.transfer]).map { $0.terms.map(\.minimum.minorUnits) }
    #expect(fees == [[], [200_000_000], []])
  }

  @Test(arguments: [
    "In: Otto Lund (Norwich, loan)", "Derby County\nIn January Otto Lund (Norwich) was ill.",
    "Derby County\nScorers: Otto Lund (Norwich)", "Derby County\nIn: the manager. Out: nobody.",
  ])
  func `what is no list of a club is none`(text: String) throws {
    #expect(try ReadingNotes.claims(text, [.transfer]).isEmpty)
  }
}
