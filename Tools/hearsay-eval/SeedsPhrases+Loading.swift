import Foundation
import HearsayLexicon
import HearsayModel

extension SeedsPhrases {
  /// More would be the article's sentence and not a phrase of it.
  private static let mostWords = 8

  /// Reads the phrases of a file; every fault is told with its place.
  init(ofFile path: String) throws {
    let contents: String
    do { contents = try String(contentsOfFile: path, encoding: .utf8) } catch {
      throw Failure("\(path): it cannot be read (\(error.localizedDescription))")
    }
    var faults: [DataFault] = []
    var themes: [Theme] = []
    for record in DataRecord.read(DataFile(path: path, contents: contents), faults: &faults) {
      do throws(DataFault) {
        switch record.sort {
        case "theme":
          themes.append(Theme(title: record.name.words, about: try record.only("about")?.words ?? ""))
        case "phrase" where !themes.isEmpty: themes[themes.count - 1].phrases.append(try Phrase(record))
        default:
          throw record.name.fault("a record that is no theme, and no phrase of one", advice: "write theme or phrase")
        }
      } catch { faults.append(error) }
    }
    guard faults.isEmpty else { throw Failure(DataFaults(faults: faults).description) }
    self.themes = themes
  }

  /// The words of a phrase, no more of them than may be repeated.
  fileprivate static func words(of place: DataPlace) throws(DataFault) -> String {
    let count = place.words.split(separator: " ").count
    guard (1...mostWords).contains(count) else {
      throw place.fault("\(count) words", advice: "a phrase has from one to \(mostWords)")
    }
    return place.words
  }
}

extension SeedsPhrases.Phrase {
  init(_ record: DataRecord) throws(DataFault) {
    guard let place = try record.only("in") else { throw record.name.fault("no article", advice: "add “in seed 1”") }
    self.place = try SeedsPhrases.Place(place)
    words = try SeedsPhrases.words(of: record.name)
    var expected: [SeedsPhrases.Expectation] = []
    for field in record.fields where field.key != "in" { expected.append(try SeedsPhrases.Expectation(field)) }
    guard !expected.isEmpty else { throw record.name.fault("nothing is expected", advice: "add a field “read”") }
    self.expected = expected
  }
}

extension SeedsPhrases.Place {
  fileprivate init(_ place: DataPlace) throws(DataFault) {
    let parts = place.words.split(separator: " ").map(String.init)
    guard parts.count == 2, let set = SeedsPhrases.Set(rawValue: parts[0]), let number = Int(parts[1]),
      (1...SeedsArticles.count).contains(number)
    else { throw place.fault("no such article", advice: "write seed or ours, and 1, 2 or 3") }
    self.init(set: set, number: number)
  }
}

extension SeedsPhrases.Expectation {
  fileprivate init(_ field: DataRecord.Field) throws(DataFault) {
    let words = field.value.words
    switch field.key {
    case "read": self = .claim(try SeedsRecord(field.value))
    case "quote":
      let parts = words.split(separator: "; ").map(String.init)
      self = .quote(speaker: parts[0], to: parts.count > 1 ? String(parts[1].dropFirst("to ".count)) : nil)
    case "noclaim":
      let parts = words.split(separator: "; ", maxSplits: 1).map(String.init)
      let kind = parts.count > 1 ? Kind(rawValue: parts[0]) : nil
      self = .noClaim(kind, kind == nil ? words : parts[1])
    case "noquote": self = .noQuote(words)
    case "noslot": self = .noSlot(words)
    default:
      throw field.keyPlace.fault("unknown field", advice: "fields are in, read, quote, noclaim, noquote and noslot")
    }
  }
}

extension SeedsRecord {
  /// `interest; player Jakub Kiwior; club AC Milan; source reports in Italy`.
  fileprivate init(_ place: DataPlace) throws(DataFault) {
    let parts = place.words.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    guard let kind = parts.first.flatMap(Kind.init(rawValue:)) else {
      throw place.fault("no kind at the start of", advice: "Docs/Glossary.md lists the kinds")
    }
    var slots: [SeedsSlot: String] = [.polarity: Polarity.affirmed.rawValue]
    for part in parts.dropFirst() {
      let words = part.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, let slot = SeedsSlot(rawValue: words[0]) else {
        throw place.fault("“\(part)” is no slot with its words in", advice: "write a slot's name and what fills it")
      }
      slots[slot] = words[1]
    }
    self.init(kind, slots)
  }
}

extension DataRecord {
  /// The one value of a field; `nil` where it is not given.
  fileprivate func only(_ key: String) throws(DataFault) -> DataPlace? {
    let values = values(key)
    guard values.count < 2 else { throw values[1].fault("a second “\(key)”", advice: "leave one") }
    return values.first
  }
}
