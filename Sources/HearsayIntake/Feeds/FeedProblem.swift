import HearsayModel

/// What is odd about a feed that is read all the same.
enum FeedProblem {
  /// The markup is not well-formed.
  static func malformed(_ fault: MarkupFault, lines: LineIndex) -> Problem {
    let (line, column) = lines.place(of: fault.offset)
    return Problem(code: "malformed-feed", message: "Line \(line), column \(column): \(fault.reason).")
  }

  /// There are more faults than are listed.
  static func more(_ count: Int) -> Problem {
    Problem(code: "malformed-feed", message: "\(count) more \(count == 1 ? "fault" : "faults") of this sort.")
  }

  /// There are more entries than are read.
  static func tooManyEntries(_ limit: Int) -> Problem {
    Problem(code: "malformed-feed", message: "It has more than \(limit) entries; the rest is not looked at.")
  }

  /// The feed is not in UTF-8 and does not say in what.
  static func undeclared(_ encoding: String) -> Problem {
    Problem(code: "other-encoding", message: "It does not say in which encoding it is; it was read as \(encoding).")
  }

  /// The server calls the feed something else.
  static func served(as type: String) -> Problem {
    Problem(code: "feed-type", message: "It was served as “\(type.prefix(80))”, which no feed is.")
  }

  /// The JSON is broken.
  static func brokenJSON(_ fault: JSONFault, lines: LineIndex, saved: Int) -> Problem {
    let (line, column) = lines.place(of: fault.offset)
    return Problem(
      code: "malformed-feed",
      message: "Line \(line), column \(column): \(fault); \(saved) \(saved == 1 ? "entry was" : "entries were") read.")
  }

  /// A part of a JSON Feed is of the wrong sort.
  static func wrongSort(_ key: String, _ value: JSON) -> Problem {
    Problem(code: "ignored-field", message: "“\(key)” is \(value.sort), which it cannot be; it is read as not given.")
  }

  /// Whether feeds are rightly served as this media type.
  static func isXML(_ type: String) -> Bool {
    type.hasSuffix("/xml") || type.hasSuffix("+xml") || type == "application/xml-dtd"
      || type.hasSuffix("xml-external-parsed-entity")
  }
}
