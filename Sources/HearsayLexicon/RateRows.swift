import HearsayModel
import HearsayText

/// The rates of each currency, as a table of rates holds them.
struct RateRows {
  private(set) var rates: [Currency: [RateTable.Rate]] = [:]

  /// Reads a table of rates.
  mutating func read(_ file: DataFile, _ faults: inout [DataFault]) {
    for row in DataTable(file, columns: ["currency", "from", "months", "rates"], faults: &faults).rows {
      guard let currency = currency(row, &faults), let months = months(row, &faults) else { continue }
      var read: [RateTable.Rate] = []
      for (month, range) in zip(months, row.ranges("rates")) {
        guard let rate = RateTable.Rate(month: month, millionths: millionths(row.bytes, in: range) ?? 0) else {
          faults.append(
            DataPlace(file: row.file, range: range)
              .fault("no rate", advice: "write units for one euro, such as 0.872, with six decimals at most"))
          continue
        }
        read.append(rate)
      }
      if !read.isEmpty { rates[currency, default: []] += read }
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
    let months = row.ranges("rates").indices.compactMap { index in
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
private func millionths(_ bytes: [UInt8], in range: ByteRange) -> Int64? {
  var value: Int64 = 0
  var whole = 0
  var decimals: Int?
  for byte in bytes[range.start..<range.end] {
    if byte == UInt8(ascii: "."), whole > 0, decimals == nil {
      decimals = 0
      continue
    }
    guard (0x30...0x39).contains(byte) else { return nil }
    if decimals == nil { whole += 1 } else { decimals? += 1 }
    // Nine digits before the point fit, and no currency needs more.
    guard whole <= 9, decimals ?? 0 <= 6 else { return nil }
    value = value * 10 + Int64(byte - 0x30)
  }
  guard whole > 0, decimals != 0 else { return nil }
  for _ in (decimals ?? 0)..<6 { value *= 10 }
  return value
}
