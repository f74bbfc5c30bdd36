/// Where the names of a graph of words stand: origins to the left, who told on in the middle, publishers to the right.
struct WordColumns {
  /// A column.
  enum Column: Int {
    case origin, via, publisher
  }

  /// A name in a column.
  struct Node {
    let column: Column
    let name: String
    let spot: (x: Double, y: Double)
    let anchor: String
    let labelX: Double
    let labelY: Double
    let label: String
  }

  static let width: Double = 960
  private static let top: Double = 48
  private static let line: Double = 38
  private static let letters = 34
  private let names: [Column: [String]]

  init(_ ways: [WordGraph.Way]) {
    var names: [Column: [String]] = [:]
    for way in ways {
      for (name, column) in Self.stops(of: way) where names[column]?.contains(name) != true {
        names[column, default: []].append(name)
      }
    }
    self.names = names
  }

  /// The stops of a way with their columns. Of several who told it on, each stands in the middle.
  private static func stops(of way: WordGraph.Way) -> [(String, Column)] {
    way.names.enumerated().map { index, name in
      index == way.names.count - 1 ? (name, .publisher) : (name, index == 0 ? .origin : .via)
    }
  }

  var height: Double { Self.top + Double(names.values.map(\.count).max() ?? 1) * Self.line }

  var heads: [Fields] {
    let all: [(Column, String, String)] = [
      (.origin, "said it", "end"), (.via, "told it on", "middle"), (.publisher, "put it out", "start"),
    ]
    return all.filter { names[$0.0] != nil }.map { column, words, anchor in
      ["x": Drawn.number(Self.labelX(column)), "words": words, "anchor": anchor]
    }
  }

  /// The points that a way goes through.
  func spots(of way: WordGraph.Way) -> [(x: Double, y: Double)] {
    Self.stops(of: way).compactMap { name, column in spot(name, column) }
  }

  private func spot(_ name: String, _ column: Column) -> (x: Double, y: Double)? {
    guard let list = names[column], let place = list.firstIndex(of: name) else { return nil }
    // A short column stands in the middle of the long one.
    let room = height - Self.top
    let step = room / Double(list.count)
    return (Self.x(column), Self.top + step * (Double(place) + 0.5) - 8)
  }

  var nodes: [Node] {
    [Column.origin, .via, .publisher].flatMap { column in
      (names[column] ?? []).compactMap { name in
        spot(name, column).map { node(name, column, $0) }
      }
    }
  }

  private func node(_ name: String, _ column: Column, _ spot: (x: Double, y: Double)) -> Node {
    let label = name.count > Self.letters ? name.prefix(Self.letters - 1) + "…" : name[...]
    return Node(
      column: column, name: name, spot: spot,
      anchor: column == .origin ? "end" : column == .via ? "middle" : "start", labelX: Self.labelX(column),
      labelY: column == .via ? spot.y - 10 : spot.y + 4, label: String(label))
  }

  private static func x(_ column: Column) -> Double {
    switch column {
    case .origin: 270
    case .via: 480
    case .publisher: 690
    }
  }

  private static func labelX(_ column: Column) -> Double {
    switch column {
    case .origin: x(.origin) - 12
    case .via: x(.via)
    case .publisher: x(.publisher) + 12
    }
  }
}
