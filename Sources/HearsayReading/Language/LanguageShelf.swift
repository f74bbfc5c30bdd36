import HearsayLexicon
import HearsayModel
import HearsayText

/// The language packs that a reader has, and which of them an article is read with.
struct LanguageShelf: Sendable {
  /// The pack that an article is read with, or why there is none.
  enum Choice: Sendable {
    case pack(Knowledge)
    /// The article's own field names a language that has no pack.
    case unknown(String)
    /// The words of the text are of none of the languages.
    case foreign
  }

  private(set) var packs: [LanguagePack] = []
  /// The place among them of the one that texts too short to tell are read with.
  private let usualPlace: Int
  private let words: [WordSet]

  /// The pack that texts too short to tell are read with.
  var usual: Knowledge { packs[usualPlace].knowledge }

  /// Finds every folder of the data files that has a `language.txt`; loads it at once, or where all are sound, when it is first needed.
  ///
  /// - Parameter isSound: whether the packs are known to have no fault, so that each can wait until an article needs it.
  init(_ files: [DataFile], lexicon: Lexicon, isSound: Bool = false, faults: inout [DataFault]) {
    let names = files.filter { $0.name == "language.txt" }.compactMap { $0.path.split(separator: "/").first }
    var folders = names.map { PackFolder(String($0), in: files) }.compactMap { folder in
      LanguageCard(folder, faults: &faults).map { (card: $0, folder: folder) }
    }
    if folders.isEmpty {
      let place = DataPlace(file: DataFile(path: "language.txt", contents: ""), range: ByteRange(0, 0))
      faults.append(place.fault("no language pack", advice: "see Docs/Languages.md"))
      folders = [(LanguageCard.none, PackFolder("", in: []))]
    }
    usualPlace = folders.firstIndex(where: \.card.isUsual) ?? 0
    let usual = folders[usualPlace].folder
    for (card, folder) in folders {
      if isSound {
        packs.append(
          LanguagePack(card) {
            var none: [DataFault] = []
            return Knowledge(folder, usual: usual, lexicon: lexicon, faults: &none)
          })
      } else {
        packs.append(LanguagePack(card, Knowledge(folder, usual: usual, lexicon: lexicon, faults: &faults)))
      }
    }
    words = packs.map(\.card.words)
  }

  /// The names of the languages, as people read them.
  var names: [String] { packs.map(\.card.name).sorted() }

  /// The pack for an article: by its own field for the language, else by its words.
  func choice(for article: Article) -> Choice {
    if let field = article.language {
      if let meant = packs.first(where: { $0.card.isMeant(by: field) }) { return .pack(meant.knowledge) }
      // Feeds put all sorts of things into the field; what is no tag says nothing.
      if Self.isTag(field) { return .unknown(field) }
    }
    switch LanguageGuess.language(of: article.text, among: words) {
    case .language(let index): return .pack(packs[index].knowledge)
    case .tooShort: return .pack(usual)
    case .none: return .foreign
    }
  }

  /// Whether a field has the form of a language tag (BCP 47, section 2.1): `nl`, `pt-BR`; `_` is taken for a hyphen.
  private static func isTag(_ field: String) -> Bool {
    let parts = field.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2D || $0 == 0x5F }
    return parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2...8 : 1...8).contains(part.count)
        && part.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || index > 0 && (0x30...0x39).contains($0) }
    }
  }

  /// The pack for an article, and the usual one where it has none.
  func knowledge(for article: Article) -> Knowledge {
    if case .pack(let knowledge) = choice(for: article) { knowledge } else { usual }
  }

  /// The same packs, the usual one as `change` makes it.
  func with(_ change: (Knowledge) -> Knowledge) -> LanguageShelf {
    var copy = self
    copy.packs[usualPlace] = LanguagePack(packs[usualPlace].card, change(usual))
    return copy
  }
}
