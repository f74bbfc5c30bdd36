import HearsayModel

/// What stands in a field that is empty. A field that is not there at all would be looked for around its section, and found.
let nothing = false

extension Optional where Wrapped: Any {
  /// The value for a template, or what stands for none.
  var field: Any { self ?? nothing as Any }
}

/// Parts that many pages have.
enum Part {
  /// A link: its words and where it goes.
  static func link(_ words: String, _ address: PageAddress) -> Fields { ["words": words, "href": address.path] }

  /// A link to a path with a query.
  static func link(_ words: String, path: String) -> Fields { ["words": words, "href": path] }

  /// Words without a link.
  static func words(_ words: String) -> Fields { ["words": words, "href": nothing] }

  /// A day for a `time` element.
  static func day(_ day: Day?) -> Fields {
    ["day": DayWords.short(day), "iso": (day?.description).field]
  }

  /// Links to the page before and behind; none where both are missing.
  static func pager(earlier: Fields?, later: Fields?) -> Fields {
    ["hasPager": earlier != nil || later != nil, "earlierPage": earlier.field, "laterPage": later.field]
  }

  /// A choice of a form among words that are the values too. Each stands in its template as plain text, which costs a fourth of what fields do: there are
  /// hundreds of leagues.
  static func choice(_ name: String, _ label: String, _ options: [String], chosen: String?) -> Fields {
    let place = options.firstIndex { $0 == chosen }
    return [
      "id": "choice-\(name)", "name": name, "label": label, "options": [Fields](),
      "before": Array(options[..<(place ?? options.count)]), "chosen": place.map { [options[$0]] } ?? [],
      "after": place.map { Array(options[($0 + 1)...]) } ?? [],
    ]
  }

  /// A choice of a form whose values are told in other words.
  static func choice(_ name: String, _ label: String, _ options: [(value: String, words: String)], chosen: String?)
    -> Fields
  {
    [
      "id": "choice-\(name)", "name": name, "label": label, "before": [String](), "chosen": [String](),
      "after": [String](),
      "options": options.map { option -> Fields in
        ["value": option.value, "words": option.words, "isChosen": option.value == chosen]
      },
    ]
  }
}

extension Fields {
  /// These fields and others; the others where both have a name.
  func with(_ others: Fields) -> Fields { merging(others) { $1 } }
}
