import HearsayModel

extension ArticleReport {
  /// The article with its history, for programs: `hearsay/article/1`.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/article/1"), "versions": .array(versions.map(\.json)),
      "claims": .array(claims.map(\.json)), "quotes": .array(quotes.map(\.json)),
      "problems": .array(problems.map(\.json)),
      "forgotten": forgotten.map { .object(["moment": .moment($0.moment), "reason": .string($0.reason)]) } ?? .null,
    ])
  }
}

extension ArticleReport.Version {
  fileprivate var json: JSON {
    .object([
      "article": article.json, "seen": .moment(seen), "text": .optional(text),
      "readings": .array(
        readings.map { reading in
          .object(["moment": .moment(reading.moment), "reader": reading.reader.json])
        }),
    ])
  }
}

extension ReaderVersion {
  fileprivate var json: JSON {
    .object(["version": .string(version), "models": .strings(models), "lexicon": .string(lexicon)])
  }
}

extension Quote {
  fileprivate var json: JSON {
    .object(["speaker": .optional(speaker), "to": .optional(to), "text": .string(words), "range": .range(range)])
  }
}

extension Problem {
  fileprivate var json: JSON {
    .object([
      "code": .string(code), "message": .string(message), "range": range.map(JSON.range) ?? .null,
    ])
  }
}
