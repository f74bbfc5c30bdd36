import HearsayReports

/// A line of an answer: what is said, on whose word, and how far it may be taken for what articles say.
struct AnswerLine {
  /// How far a line may be taken for what articles say.
  enum Standing {
    /// Articles say so, as far as the reader is rather right than wrong.
    case said
    /// The reader is not sure that an article says so; with its confidence where there is one for the line.
    case perhaps(Double?)
    /// No article says so: it follows from what they say.
    case inferred
  }

  let words: String
  var source: String?
  var href: String?
  var standing = Standing.said

  var fields: Fields {
    ["words": DayWords.spelled(words), "source": source.field, "href": href.field, "sort": sort, "tag": tag.field]
  }

  private var sort: String {
    switch standing {
    case .said: "said"
    case .perhaps: "perhaps"
    case .inferred: "inferred"
    }
  }

  private var tag: String? {
    switch standing {
    case .said: nil
    case .perhaps(let confidence): confidence.map { "perhaps, program \(ClaimLines.percent($0)) sure" } ?? "perhaps"
    case .inferred: "inferred"
    }
  }
}

extension AnswerLine.Standing {
  /// How a testimony stands.
  init(_ testimony: Testimony, isInferred: Bool = false) {
    self = !testimony.isSure ? .perhaps(testimony.confidence) : isInferred ? .inferred : .said
  }

  /// How voices stand: by the surest of them.
  init(_ voices: Voices) { self = voices.isSure ? .said : .perhaps(voices.confidence) }
}
