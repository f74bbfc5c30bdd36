import HearsayModel
import Testing

@testable import HearsayReading

/// What stands around a sentence, and how it names its people, changes nothing of who claims what in it: plain sentences of every kind,
/// each with every ending, beginning and naming of these lists. Of each list one reading in a hundred may be lost.
@Suite struct RewordingTests {
  private struct Plain: Sendable {
    let kind: Kind
    let player: String?
    let club: String
    let words: String

    init(_ kind: Kind, _ club: String, _ words: String) {
      self.kind = kind
      self.club = club
      self.words = words
      player = kind == .need ? nil : "Otto Lund"
    }
  }

  private static let plain = [
    Plain(.interest, "Ajax", "Ajax want to sign Otto Lund"),
    Plain(.interest, "Ajax", "Ajax are interested in Otto Lund"),
    Plain(.interest, "Ajax", "Otto Lund has been linked with Ajax"),
    Plain(.interest, "Ajax", "Otto Lund is a target for Ajax"),
    Plain(.interest, "Ajax", "Ajax are keen on a move for Otto Lund"),
    Plain(.bid, "Ajax", "Ajax have made a bid for Otto Lund"),
    Plain(.bid, "Ajax", "Ajax are preparing an offer for Otto Lund"),
    Plain(.rejection, "Lazio", "Lazio have rejected a bid from Ajax for Otto Lund"),
    Plain(.talks, "Ajax", "Ajax are in talks with Lazio over Otto Lund"),
    Plain(.agreement, "Ajax", "Ajax have agreed a deal to sign Otto Lund"),
    Plain(.agreement, "Ajax", "Otto Lund has agreed personal terms with Ajax"),
    Plain(.medical, "Ajax", "Otto Lund is set to undergo a medical at Ajax"),
    Plain(.transfer, "Ajax", "Otto Lund is set to join Ajax"), Plain(.transfer, "Ajax", "Ajax have signed Otto Lund"),
    Plain(.transfer, "Ajax", "Otto Lund could move to Ajax"), Plain(.transfer, "Ajax", "Otto Lund has joined Ajax"),
    Plain(.collapse, "Ajax", "Ajax have pulled out of a deal for Otto Lund"),
    Plain(.stance, "Lazio", "Lazio do not want to sell Otto Lund"),
    Plain(.stance, "Lazio", "Lazio are open to offers for Otto Lund"),
    Plain(.preference, "Lazio", "Otto Lund wants to leave Lazio"),
    Plain(.preference, "Ajax", "Otto Lund is keen on a move to Ajax"),
    Plain(.exit, "Lazio", "Otto Lund could leave Lazio"), Plain(.exit, "Lazio", "Otto Lund has left Lazio"),
    Plain(.valuation, "Lazio", "Lazio want £40m for Otto Lund"),
    Plain(.contract, "Lazio", "Otto Lund has signed a new contract at Lazio"),
    Plain(.contract, "Lazio", "Lazio are in talks with Otto Lund over a new contract"),
    Plain(.need, "Ajax", "Ajax need a left-back"),
    Plain(.record, "Lazio", "Otto Lund scored 14 goals in 30 appearances for Lazio"),
    Plain(.standing, "Lazio", "Otto Lund has fallen out of favour at Lazio"),
    Plain(.contact, "Ajax", "Ajax have made an enquiry about Otto Lund"),
  ]

  private static let endings = [
    " in the coming days", " in the next 24 hours", " this summer", " next week", " before the window shuts",
    " at the end of the season", " on a season-long loan", " on a free transfer", " in a £30m deal",
    " for a fee of around £20m plus add-ons", " with an option to buy", " to replace Vito Riva",
    " as a replacement for the injured Vito Riva", " following the departure of Vito Riva", " after selling Vito Riva",
    ", with Vito Riva set to leave", " amid interest from Chelsea", " ahead of Chelsea", " for the first time",
    ", the report adds", ", it is claimed", ", sources say", ", according to reports in Italy", ", reports Marca",
    ", in what would be a blow to the supporters", ", but no decision has been made", ", if the price is right",
    ", while Chelsea are also keen", ", so the club can raise money", " after the World Cup",
    " following the 2-0 defeat at Chelsea", " under the new manager", " to get regular first-team football",
    " for family reasons", ", and he is expected to travel on Monday", " in the final days of the transfer window",
    ", with the deal subject to a medical", " despite a poor season", " from next season", " over the weekend",
  ]

  private static let beginnings = [
    "Meanwhile, ", "According to Marca, ", "Sky Sports report that ", "It is understood that ", "On Monday, ",
    "After weeks of speculation, ", "Despite interest from Chelsea, ", "Following the injury to Vito Riva, ",
    "With Vito Riva set to leave, ", "Having sold Vito Riva, ", "As reported by the BBC, ", "The director said that ",
    "BREAKING: ", "🚨 ", "In other news, ", "If Vito Riva leaves, ", "Although Chelsea are interested, ",
    "There are reports that ", "Fans were told that ",
  ]

  private static let namings = [
    "24-year-old striker Otto Lund", "the Denmark international Otto Lund", "former Genoa striker Otto Lund",
    "Otto Lund, 24,", "Otto Lund (left)", "highly-rated Otto Lund", "£40m-rated Otto Lund", "wantaway star Otto Lund",
    "Danish forward Otto Lund", "captain Otto Lund", "the long-serving Otto Lund", "Otto Lund, the Denmark striker,",
    "teenage sensation Otto Lund", "out-of-favour Otto Lund", "top scorer Otto Lund",
  ]

  private static let introductions = [
    "Lazio striker Otto Lund, 24, has been in fine form for Denmark. ",
    "Otto Lund, the 24-year-old Denmark striker, has been at Lazio since leaving Genoa. ",
  ]

  private static let references = [
    "the 24-year-old", "the Denmark international", "the striker", "the forward", "Lund", "the Lazio striker",
    "the 24-year-old striker", "the Danish forward",
  ]

  private static func isRead(_ plain: Plain, in text: String) throws -> Bool {
    try ReadingNotes.reading(text).claims.contains {
      $0.kind == plain.kind && $0.player == plain.player && $0.club == plain.club
    }
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The texts in which a plain claim is not read.
  private static func lost(_ variants: [(Plain, String)]) throws -> [String] {
    try variants.filter { try !isRead($0.0, in: $0.1) }.map(\.1)
  }

  private static func named(_ plain: Plain, _ naming: String) -> String {
    let words = plain.words.replacing("Otto Lund", with: naming) + "."
    return capitalised(words.replacing(",.", with: "."))
  }

  @Test func `each plain sentence is read`() throws {
    #expect(try Self.lost(Self.plain.map { ($0, $0.words + ".") }) == [])
  }

  @Test func `what stands behind a claim leaves it`() throws {
    let variants = Self.plain.flatMap { plain in Self.endings.map { (plain, "\(plain.words)\($0).") } }
    let lost = try Self.lost(variants)
    #expect(lost.count * 100 <= variants.count, "\(lost)")
  }

  @Test func `what stands before a claim leaves it`() throws {
    let variants = Self.plain.flatMap { plain in Self.beginnings.map { (plain, "\($0)\(plain.words).") } }
    let lost = try Self.lost(variants)
    #expect(lost.count * 100 <= variants.count, "\(lost)")
  }

  @Test func `however a player is described, the claim is about him`() throws {
    let variants = Self.plain.filter { $0.player != nil }.flatMap { plain in
      Self.namings.map { (plain, Self.named(plain, $0)) }
    }
    let lost = try Self.lost(variants)
    #expect(lost.count * 100 <= variants.count, "\(lost)")
  }

  @Test func `a description in the next sentence is the man who was named`() throws {
    let variants = Self.plain.filter { $0.player != nil }.flatMap { plain in
      Self.introductions.flatMap { introduction in
        Self.references.map { (plain, introduction + Self.named(plain, $0)) }
      }
    }
    let lost = try Self.lost(variants)
    #expect(lost.count * 100 <= variants.count, "\(lost)")
  }

  private static let sums = [
    "£40m", "€40m", "40 million euros", "40m euros", "around £40m", "a reported £40m", "up to £40m", "more than £40m",
    "at least £40m", "in the region of £40m", "$40m", "close to £40m", "between £30m and £40m", "£40m to £50m",
  ]

  private static let priced = [
    Plain(.bid, "Ajax", "Ajax have bid {M} for Otto Lund"), Plain(.bid, "Ajax", "Ajax have offered {M} for Otto Lund"),
    Plain(.bid, "Ajax", "Ajax have offered Lazio {M} for Otto Lund"),
    Plain(.bid, "Ajax", "Ajax are ready to pay {M} for Otto Lund"),
    Plain(.rejection, "Lazio", "Lazio have turned down {M} from Ajax for Otto Lund"),
    Plain(.agreement, "Ajax", "Ajax have agreed to pay {M} for Otto Lund"),
    Plain(.transfer, "Ajax", "Ajax paid {M} for Otto Lund"), Plain(.transfer, "Ajax", "Ajax spent {M} on Otto Lund"),
    Plain(.transfer, "Ajax", "Otto Lund cost Ajax {M}"), Plain(.valuation, "Lazio", "Lazio want {M} for Otto Lund"),
    Plain(.valuation, "Lazio", "Lazio are demanding {M} for Otto Lund"),
    Plain(.valuation, "Lazio", "Lazio value Otto Lund at {M}"),
    Plain(.valuation, "Lazio", "Lazio will sell Otto Lund for {M}"),
    Plain(.valuation, "Lazio", "Lazio will not sell Otto Lund for less than {M}"),
  ]

  @Test func `a sum is one however it is written and softened`() throws {
    let lost = try Self.priced.flatMap { plain in
      try Self.sums.map { plain.words.replacing("{M}", with: $0) + "." }.filter { text in
        try !ReadingNotes.told(text, [plain.kind]).contains { $0.player == plain.player && $0.club == plain.club }
      }
    }
    #expect(lost == [])
  }
}
