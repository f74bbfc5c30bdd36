/// What stands in one column of a row.
enum Cell {
  case nothing
  case number(Int64)
  case share(Double)
  case words(String)
  case bytes([UInt8])

  init(_ number: Int64?) { self = number.map(Cell.number) ?? .nothing }
  init(_ number: Int?) { self = number.map { .number(Int64($0)) } ?? .nothing }
  init(_ flag: Bool) { self = .number(flag ? 1 : 0) }
  init(_ share: Double) { self = .share(share) }
  init(_ words: String?) { self = words.map(Cell.words) ?? .nothing }
}
