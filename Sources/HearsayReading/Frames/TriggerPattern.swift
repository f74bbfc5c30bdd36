import HearsayLexicon
import HearsayText

/// The words that open a frame, as a sequence of elements.
///
/// Written in a frame file as words: `want` stands for itself, `~want` for all forms of the verb, `+offer` for a noun's singular and
/// plural, `(chase|track|keep tabs on)` for any one of these, `{position}` for a word of that class, `very?` for a word that may be missing,
/// `*` for up to three words that open no other clause, `<club>`, `<player>`, `<person>` or `<possessor>` (a person or a club) for a
/// mention of that sort, `<seller>` for a second club, the one that he comes from.
struct TriggerPattern: Sendable {
  enum Slot: String, Sendable, CaseIterable { case club, player, person, possessor, seller }

  enum Element: Sendable {
    case words(WordSet, isOptional: Bool, isVerb: Bool)
    /// Alternatives of which one has several words: `(chance|first option)`; the longest come first.
    indirect case choice([[Element]], isOptional: Bool)
    case gap
    case slot(Slot, isOptional: Bool)
  }

  let elements: [Element]

  /// The words that the first element can be; a pattern always begins with words.
  var anchors: WordSet {
    Self.anchors(of: elements[0])
  }

  private static func anchors(of element: Element) -> WordSet {
    switch element {
    case .words(let words, _, _): words
    case .choice(let choices, _):
      choices.reduce(into: WordSet()) { found, choice in
        if let first = choice.first { found.formUnion(anchors(of: first)) }
      }
    default: WordSet()
    }
  }

  /// Parses a pattern.
  ///
  /// Returns `nil` and adds to `faults` where it begins with no word, or names an unknown slot or class.
  init?(_ place: DataPlace, by maker: inout TriggerMaker, faults: inout [DataFault]) {
    var elements: [Element] = []
    maker.begin(place, faults: &faults)
    for part in Self.parts(of: maker.bytes[...]) {
      let isOptional = part.last == UInt8(ascii: "?")
      let bare = isOptional ? part.dropLast() : part
      if part.elementsEqual(CollectionOfOne(UInt8(ascii: "*"))) {
        elements.append(.gap)
      } else if part.first == UInt8(ascii: "<") {
        guard let slot = Slot(written: bare) else {
          faults.append(
            place.fault("an unknown slot in", advice: "use <club>, <seller>, <player>, <person> or <possessor>"))
          return nil
        }
        elements.append(.slot(slot, isOptional: isOptional))
      } else {
        let isChoice = bare.first == UInt8(ascii: "(") && bare.last == UInt8(ascii: ")")
        let inner = isChoice ? bare.dropFirst().dropLast() : bare
        elements += maker.elements(inner.split(separator: UInt8(ascii: "|")), isOptional: isOptional)
      }
    }
    switch elements.first {
    case .words(_, false, _), .choice(_, false): break
    default:
      faults.append(
        place.fault("a trigger that begins with no word", advice: "begin it with a word that must be there"))
      return nil
    }
    self.elements = elements
  }

  /// The parts of a pattern, parted by blanks; a blank within brackets parts nothing.
  private static func parts(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var (start, depth) = (bytes.startIndex, 0)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "(") where index + 1 < bytes.endIndex && bytes[index + 1] != 0x20: depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case 0x20 where depth == 0:
        if start < index { parts.append(bytes[start..<index]) }
        start = index + 1
      default: break
      }
    }
    if start < bytes.endIndex { parts.append(bytes[start...]) }
    return parts
  }
}

extension TriggerPattern.Slot {
  /// The slot of `<club>`; `nil` for what is written otherwise.
  init?(written part: ArraySlice<UInt8>) {
    guard part.first == UInt8(ascii: "<") else { return nil }
    let name = part.dropFirst().dropLast()
    guard let slot = Self.allCases.first(where: { name.elementsEqual($0.rawValue.utf8) }) else { return nil }
    self = slot
  }
}
