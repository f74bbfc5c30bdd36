import HearsayDesk

/// Names under headings, those most in the news among the headings first.
struct IndexGroups {
  let fields: [Fields]

  init(
    _ entries: [NamedEntry], other: String, heading: (String) -> String = EnglishWords.capitalised,
    address: (NamedEntry) -> PageAddress
  ) {
    let groups = Dictionary(grouping: entries) { $0.group ?? "" }
    let ordered = groups.sorted { one, another in
      if one.key.isEmpty != another.key.isEmpty { return !one.key.isEmpty }
      let (first, second) = (one.value.reduce(0) { $0 + $1.recent }, another.value.reduce(0) { $0 + $1.recent })
      return first != second ? first > second : one.key < another.key
    }
    fields = ordered.map { key, entries in
      [
        "title": key.isEmpty ? other : heading(key),
        "entries": entries.map { entry -> Fields in
          ["href": address(entry).path, "name": entry.name, "count": entry.recent == 0 ? nothing : entry.recent]
        },
      ]
    }
  }
}
