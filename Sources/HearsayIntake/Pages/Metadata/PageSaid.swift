/// What a page says of its article beside the text.
struct PageSaid {
  let title: String?
  let authors: [String]
  let published: PageTime?
  let updated: PageTime?
  let language: String?
  let address: String?
  let outlet: String?

  init(_ evidence: PageEvidence) {
    title = TitleFinder(evidence: evidence).title()
    authors = AuthorFinder(evidence: evidence).authors()
    let dates = DateFinder(evidence: evidence)
    published = dates.published()
    updated = dates.updated()
    language = LanguageFinder(evidence: evidence).language()
    address = AddressFinder(evidence: evidence).address()
    outlet = OutletFinder(evidence: evidence).outlet()
  }
}
