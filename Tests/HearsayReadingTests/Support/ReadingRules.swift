import HearsayModel
import HearsayText
import Testing

/// What must be true of the reading of any article whatever.
enum ReadingRules {
  static func check(_ reading: Reading, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(faults(of: reading) == [], sourceLocation: sourceLocation)
  }

  private static func faults(of reading: Reading) -> [String] {
    let ids = reading.claims.map(\.id)
    return (Set(ids).count == ids.count ? [] : ["two claims have one id"])
      + reading.claims.flatMap { faults(of: $0, reading) }
      + reading.quotes.flatMap { faults(of: $0, reading) }
  }

  private static func faults(of claim: Claim, _ reading: Reading) -> [String] {
    let text = reading.text.range
    var faults: [String] = []
    func demand(_ isTrue: Bool, _ fault: String) { if !isTrue { faults.append("\(claim.entry): \(fault)") } }
    demand(!claim.evidence.isEmpty && text.contains(claim.evidence), "evidence \(claim.evidence) outside \(text)")
    demand(!claim.trigger.isEmpty && claim.evidence.contains(claim.trigger), "trigger outside the evidence")
    demand((0...1).contains(claim.confidence), "confidence \(claim.confidence)")
    for span in claim.spans {
      demand(!span.range.isEmpty && text.contains(span.range), "\(span.slot) at \(span.range)")
      if let referent = span.referent {
        demand(!referent.isEmpty && text.contains(referent), "\(span.slot) refers to \(referent)")
      }
    }
    for term in claim.terms {
      demand(!term.range.isEmpty && text.contains(term.range), "\(term.role) at \(term.range)")
    }
    for term in claim.terms {
      demand(term.minimum.minorUnits <= term.maximum.minorUnits, "\(term.role) is upside down")
    }
    for link in claim.chain { demand(text.contains(link.range), "\(link.name) at \(link.range)") }
    for name in [claim.player, claim.club, claim.counterparty] { demand(name?.isEmpty != true, "an empty name") }
    return faults
  }

  private static func faults(of quote: Quote, _ reading: Reading) -> [String] {
    reading.text.range.contains(quote.range) && !quote.range.isEmpty ? [] : ["quote at \(quote.range)"]
  }
}
