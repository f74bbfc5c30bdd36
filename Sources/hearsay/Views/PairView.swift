import HearsayDesk
import HearsayModel
import HearsayReports

/// Two claims and how they stand to each other, with their words side by side.
struct PairView {
  let relation: Relation
  let first: FiledClaim
  let second: FiledClaim

  /// Adds the pair to a page; in brief, each quote is cut to a line.
  func add(to page: inout Page, isBrief: Bool, player: String? = nil) {
    let style = page.style
    let facts = [relation.kind.heading, player].compactMap(\.self).joined(separator: " · ")
    page.add("\(facts): \(relation.reason)", relation.kind.isConflict ? style.failure : style.title)
    for claim in [first, second] { add(claim, to: &page, isBrief: isBrief) }
    if !isBrief { page.addDetail("rule: \(relation.rule)", style.dim) }
  }

  private func add(_ filed: FiledClaim, to page: inout Page, isBrief: Bool) {
    let style = page.style
    let speaker = VoiceWords(claims: [filed.id: filed]).speaker(of: Testimony(filed))
    let sentence = Phrasing(player: .pronoun).sentence(for: filed.claim)
    let quote = filed.words.isEmpty ? "(its words are forgotten)" : "“\(filed.words)”"
    let facts = "\(speaker) · \(ClaimSheet.short(filed.id))"
    if isBrief {
      page.addField(TermWords.day(filed.day), facts, style.source)
      page.addCut(quote, style.dim)
    } else {
      page.addField(TermWords.day(filed.day), "\(sentence) · \(facts)", style.source)
      page.addDetail(quote, style.dim)
    }
  }
}
