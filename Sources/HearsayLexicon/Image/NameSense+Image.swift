/// A sense as one number: its sort in the upper eight bits of 32, the index in the others.
extension NameSense {
  var code: Int {
    let (sort, index) =
      switch self {
      case .club(let index): (0, index)
      case .nickname(let index): (1, index)
      case .ground(let index): (2, index)
      case .place(let index): (3, index)
      case .outlet(let index): (4, index)
      case .journalist(let index): (5, index)
      case .competition(let index): (6, index)
      case .nation(let index): (7, index)
      case .demonym(let index): (8, index)
      case .demonymPlural(let index): (9, index)
      case .staff(let index): (10, index)
      case .agent(let index): (11, index)
      case .player(let index): (12, index)
      }
    return sort << 24 | index
  }

  init(code: Int) throws(ImageReader.Unfit) {
    let index = code & 0xFF_FFFF
    switch code >> 24 {
    case 0: self = .club(index)
    case 1: self = .nickname(index)
    case 2: self = .ground(index)
    case 3: self = .place(index)
    case 4: self = .outlet(index)
    case 5: self = .journalist(index)
    case 6: self = .competition(index)
    case 7: self = .nation(index)
    case 8: self = .demonym(index)
    case 9: self = .demonymPlural(index)
    case 10: self = .staff(index)
    case 11: self = .agent(index)
    case 12: self = .player(index)
    default: throw ImageReader.Unfit()
    }
  }
}

/// What else a name can mean, as a bit for each sense.
extension Set<OtherSense> {
  var code: Int {
    OtherSense.allCases.enumerated().reduce(0) { $0 | (contains($1.element) ? 1 << $1.offset : 0) }
  }

  init(code: Int) {
    // Most names mean one thing.
    self = code == 0 ? [] : Set(OtherSense.allCases.enumerated().filter { code & 1 << $0.offset != 0 }.map(\.element))
  }
}
