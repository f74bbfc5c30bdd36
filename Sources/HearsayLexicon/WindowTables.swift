import HearsayModel
import HearsayText

extension WindowCalendar {
  /// Reads the table of known windows.
  mutating func readWindows(_ file: DataFile, _ faults: inout [DataFault]) {
    let columns = ["country", "league", "window", "opens", "closes"]
    for row in DataTable(file, columns: columns, faults: &faults).rows {
      guard hasCountry(row, &faults), let window = readWindow(row, &faults),
        let days = readDays(of: window, row, &faults)
      else { continue }
      for league in row.list("league") {
        leagues[league.words, default: WindowBook()].note(window, days, row.place("window"), &faults)
      }
      guard row.words("league").isEmpty else { continue }
      countries[row.words("country"), default: WindowBook()].note(window, days, row.place("window"), &faults)
    }
  }

  /// Reads the table of rules; the country `*` has the general one.
  mutating func readRules(_ file: DataFile, _ faults: inout [DataFault]) {
    let columns = ["country", "from", "winter opens", "winter closes", "summer opens", "summer closes"]
    for row in DataTable(file, columns: columns, faults: &faults).rows {
      guard hasCountry(row, &faults) else { continue }
      guard let from = Int(row.words("from")), (0...9999).contains(from) else {
        faults.append(row.place("from").fault("no year", advice: "write YYYY, or 0 for always"))
        continue
      }
      guard let winter = readHalf("winter", row, &faults), let summer = readHalf("summer", row, &faults) else {
        continue
      }
      let rule = WindowRule(from: from, winter: winter, summer: summer)
      let country = row.words("country")
      if country == "*" { generalRule = rule } else { add(rule, of: country, row.place("from"), &faults) }
    }
  }

  private mutating func add(_ rule: WindowRule, of country: String, _ place: DataPlace, _ faults: inout [DataFault]) {
    if countries[country]?.rules.contains(where: { $0.from == rule.from }) ?? false {
      faults.append(place.fault("a second rule from that year", advice: "merge the two rows"))
    }
    countries[country, default: WindowBook()].add(rule)
  }
}

extension WindowBook {
  /// Notes the known days of a window, once.
  fileprivate mutating func note(
    _ window: Window, _ days: (opens: Day?, closes: Day?), _ place: DataPlace, _ faults: inout [DataFault]
  ) {
    if opens[window] != nil || closes[window] != nil {
      faults.append(place.fault("a window that has a row already", advice: "merge the two rows"))
    }
    if let opens = days.opens { self.opens[window] = opens }
    if let closes = days.closes { self.closes[window] = closes }
  }
}

// MARK: Cells

private func hasCountry(_ row: DataTable.Row, _ faults: inout [DataFault]) -> Bool {
  if !row.words("country").isEmpty { return true }
  faults.append(row.place("country").fault("no country", advice: "write its name; in the rules * is all others"))
  return false
}

private func readWindow(_ row: DataTable.Row, _ faults: inout [DataFault]) -> Window? {
  if case .window(let window) = Time(row.words("window")) { return window }
  faults.append(row.place("window").fault("no window", advice: "write YYYY-winter or YYYY-summer"))
  return nil
}

private func readDays(
  of window: Window, _ row: DataTable.Row, _ faults: inout [DataFault]
) -> (opens: Day?, closes: Day?)? {
  var days: [Day?] = []
  for column in ["opens", "closes"] {
    let day = Day(row.words(column))
    if day == nil, !row.words(column).isEmpty {
      faults.append(row.place(column).fault("no date", advice: "write YYYY-MM-DD, or leave it empty where not known"))
      return nil
    }
    days.append(day)
  }
  if let opens = days[0], let closes = days[1], opens >= closes {
    faults.append(row.place("closes").fault("a window that closes before it opens", advice: "check both days"))
    return nil
  }
  if let closes = days[1], closes.year != window.year {
    let advice = "a window bears the year in which it closes"
    faults.append(row.place("closes").fault("a day of another year", advice: advice))
    return nil
  }
  return (days[0], days[1])
}

private func readHalf(_ name: String, _ row: DataTable.Row, _ faults: inout [DataFault]) -> WindowRule.Half? {
  var days: [WindowRule.YearDay] = []
  for column in ["\(name) opens", "\(name) closes"] {
    guard let day = yearDay(row.words(column)) else {
      faults.append(row.place(column).fault("no day of the year", advice: "write MM-DD, such as 01-31"))
      return nil
    }
    days.append(day)
  }
  return WindowRule.Half(opens: days[0], closes: days[1])
}

/// Reads `08-31`.
private func yearDay(_ words: String) -> WindowRule.YearDay? {
  // 2023 is a year without a leap day.
  guard words.utf8.count == 5, let day = Day("2023-\(words)") else { return nil }
  return WindowRule.YearDay(month: day.month, day: day.day)
}
