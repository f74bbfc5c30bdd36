import HearsayModel
import HearsayText

extension JSON {
  static func json(_ reader: ReaderVersion) -> JSON {
    .object([
      "version": .string(reader.version), "models": .strings(reader.models), "lexicon": .string(reader.lexicon),
    ])
  }

  func readerVersion() throws -> ReaderVersion {
    ReaderVersion(
      version: try needed("version").asString(), models: try strings("models"),
      lexicon: try needed("lexicon").asString())
  }

  /// A quote; without words once they are forgotten.
  static func json(_ quote: Quote, isForgotten: Bool) -> JSON {
    .members([
      "speaker": quote.speaker.map(JSON.string), "to": quote.to.map(JSON.string), "range": json(quote.range),
      "words": isForgotten ? nil : .string(quote.words),
    ])
  }

  func quote() throws -> Quote {
    Quote(
      speaker: try value("speaker")?.asString(), to: try value("to")?.asString(), range: try needed("range").range(),
      words: try value("words")?.asString() ?? "")
  }

  static func json(_ problem: Problem) -> JSON {
    .members([
      "code": .string(problem.code), "message": .string(problem.message), "range": problem.range.map(json),
    ])
  }

  func problem() throws -> Problem {
    Problem(
      code: try needed("code").asString(), message: try needed("message").asString(),
      range: try value("range")?.range())
  }

  static func json(_ moment: Moment) -> JSON { .string(moment.description) }

  func moment() throws -> Moment {
    guard let moment = Moment(try asString()) else { throw Malformed("a moment", found: line) }
    return moment
  }

  func calendarDay() throws -> Day {
    guard let day = Day(try asString()) else { throw Malformed("a day", found: line) }
    return day
  }
}
