import HearsayModel
import HearsayText

/// The rates of each currency, as a table of rates holds them.
struct RateRows {
  private(set) var rates: [Currency: [RateTable.Rate]] = [:]

  /// Reads a table of rates.
  mutating func read(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["currency", "from", "months", "rates"], faults: &faults).rows {
      guard let currency = currency(row, &faults), let months = months(row, &faults) else { continue }
      for (month, place) in zip(months, row.list("rates")) {
        guard let rate = RateTable.Rate(month: month, millionths: millionths(place.words) ?? 0) else {
          faults.append(
            place.fault("no rate", advice: "write units for one euro, such as 0.872, with six decimals at most"))
          continue
        }
        rates[currency, default: []].append(rate)
      }
    }
  }

  private func currency(_ row: DataTable.Row, _ faults: inout [DataFault]) -> Currency? {
    let code = row.words("currency")
    if code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }), code != "EUR" {
      return Currency(rawValue: code)
    }
    let advice = "write three capital letters, such as GBP; all rates are against EUR"
    faults.append(row.place("currency").fault("no currency", advice: advice))
    return nil
  }

  /// The month of each rate of a row.
  private func months(_ row: DataTable.Row, _ faults: inout [DataFault]) -> [Month]? {
    guard case .month(let year, let month) = Time(row.words("from")) else {
      faults.append(row.place("from").fault("no month", advice: "write YYYY-MM"))
      return nil
    }
    guard let step = Int(row.words("months")), [1, 3, 6, 12].contains(step) else {
      faults.append(row.place("months").fault("an odd number of months", advice: "write 1, 3, 6 or 12"))
      return nil
    }
    let first = year * 12 + month - 1
    let months = row.list("rates").indices.compactMap { index in
      Month(year: (first + index * step) / 12, month: (first + index * step) % 12 + 1)
    }
    let last = rates[Currency(rawValue: row.words("currency"))]?.last?.month
    if let last, let begin = months.first, begin <= last {
      let advice = "put the rows of a currency in the order of time; this one goes on after \(last)"
      faults.append(row.place("from").fault("a month that has a rate already", advice: advice))
      return nil
    }
    return months
  }
}

/// Reads `0.872` as 872,000; `nil` where it is no decimal number or has more than six decimals.
private func millionths(_ words: String) -> Int64? {
  let parts = words.split(separator: ".", omittingEmptySubsequences: false)
  guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else {
    return nil
  }
  let decimals = parts.count == 2 ? parts[1] : ""
  // Nine digits before the point fit, and no currency needs more.
  guard decimals.utf8.count <= 6, parts[0].utf8.count <= 9 else { return nil }
  return Int64(String(parts[0]) + decimals + String(repeating: "0", count: 6 - decimals.utf8.count))
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
