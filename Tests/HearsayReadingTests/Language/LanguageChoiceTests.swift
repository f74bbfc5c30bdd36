import HearsayLexicon
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// Which language pack an article is read with.
@Suite struct LanguageChoiceTests {
  private static let italian = "L'Inter ha offerto 20 milioni di euro alla Lazio per Otto Lund."
  private static let english = "Inter have made an offer to Lazio for the defender Otto Lund."

  /// The kinds of the claims that are read in a text, and the codes of its problems.
  private static func read(_ text: String, language: String? = nil) throws -> [String] {
    let reading = try ReadingNotes.reader().read(Article(body: text, language: language))
    return reading.claims.map { "\($0.kind.rawValue) \($0.entry)" } + reading.problems.map(\.code)
  }

  @Test func `the words of an article tell its language`() throws {
    #expect(try Self.read(Self.italian) == ["bid bid.make"])
    #expect(try Self.read(Self.english).count == 1)
  }

  @Test(arguments: ["it", "it-IT", "IT", "Italian", "italiano"])
  func `the field of an article goes before its words`(field: String) throws {
    #expect(try Self.read(Self.italian, language: field) == ["bid bid.make"])
    #expect(try Self.read(Self.english, language: field) == [])
  }

  @Test(arguments: [italian, english, "Le club a fait une offre pour le défenseur, selon nos informations."])
  func `an article is read alike with its sketch, which is that of its text`(text: String) throws {
    let article = Article(title: "The players' word", body: text)
    let reader = try ReadingNotes.reader()
    let (reading, sketch) = reader.readAndSketch(article)
    #expect(reading == reader.read(article))
    #expect(sketch == TextSketch(of: article.text))
  }

  @Test func `a language without a pack is told and not read`() throws {
    #expect(try Self.read(Self.english, language: "nl") == ["no-language-pack"])
    let reading = try ReadingNotes.reader().read(Article(body: Self.english, language: "nl"))
    #expect(reading.problems.first?.message.contains("“nl”") == true)
    #expect(reading.problems.first?.message.contains("English and Italian") == true)
  }

  @Test(arguments: ["", "-", "{{language}}", "<b>", "no language at all", "n", "en+it", "nederlandstalig"])
  func `a field that is no tag of a language says nothing`(field: String) throws {
    #expect(try Self.read(Self.english, language: field).count == 1)
  }

  @Test(arguments: [
    "Le club a fait une offre de vingt millions d'euros pour le défenseur, mais les dirigeants ne veulent pas le laisser partir cet hiver, selon nos informations.",
    "El club ha presentado una oferta de veinte millones por el defensa, pero los dirigentes no quieren dejarlo salir en este mercado de invierno, según ha podido saber este diario.",
    "Der Verein hat ein Angebot über zwanzig Millionen für den Verteidiger abgegeben, aber die Verantwortlichen wollen ihn in diesem Winter auf keinen Fall ziehen lassen, heißt es.",
    "O clube apresentou uma proposta de vinte milhões pelo defesa, mas os dirigentes não o querem deixar sair neste mercado de inverno, segundo apurou o nosso jornal ontem à noite.",
  ])
  func `an article whose words are of no pack is told and not read`(text: String) throws {
    #expect(try Self.read(text) == ["no-language-pack"])
  }

  private static let names = "In: " + (0..<30).map { "Otto Lund\($0 % 10) (Ajax)" }.joined(separator: ", ")

  @Test(arguments: ["", "£20m!", "Otto Lund to Lazio: here we go", "1-0 Milan", names])
  func `a text too short to tell is read with the usual pack`(text: String) throws {
    #expect(try !Self.read(text).contains("no-language-pack"))
  }

  @Test func `small words decide only where one language is clearly ahead`() {
    let languages = [WordSet(["the", "of", "in"].map { WordID($0) }), WordSet(["il", "di", "in"].map { WordID($0) })]
    func guess(_ text: String) -> LanguageGuess.Answer {
      LanguageGuess.language(of: CanonicalText(body: text), among: languages)
    }
    #expect(guess("the end of the world") == .language(0))
    #expect(guess("il mondo di ieri") == .language(1))
    #expect(guess("in in in") == .tooShort)
    #expect(guess(String(repeating: "nothing known here ", count: 10)) == .none)
    #expect(guess("") == .tooShort)
  }

  @Test func `every pack of the shipped data loads without a fault`() {
    #expect(Reader.faults().map(\.description) == [])
  }

  @Test func `data files without a pack are a fault`() {
    #expect(Reader.faults(in: []).contains { $0.problem == "no language pack" })
  }
}
