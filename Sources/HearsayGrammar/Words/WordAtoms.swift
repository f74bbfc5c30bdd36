/// What the models see of one word: hashes of its parts and its shape. No word can be read back from them.
struct WordAtoms {
  /// The word in lower case, with `0` for every digit.
  var lower: UInt32 = 0
  /// Its first one, two and three bytes, in lower case.
  var prefixes = SIMD4<UInt32>()
  /// Its last one to four bytes, in lower case.
  var suffixes = SIMD4<UInt32>()
  /// Its case, whether it holds digits, hyphens or full stops, and whether its line is one where capitals say little.
  var shape: UInt32 = 0
  /// What the dictionary says that it may be; 0 where it does not have it.
  var forms: UInt32 = 0
  /// What the dictionary says that it is about.
  var fields: UInt32 = 0
  /// Its length in bytes, once folded.
  var length = 0
  /// The case of its letters alone.
  var letterCase: LetterCase = .none

  enum LetterCase: UInt32 { case none, lower, title, upper, initial, mixed }

  /// Stands before the first and behind the last word of a sentence.
  static let border = WordAtoms(lower: 0x5EED_0001, shape: 0x5EED_0002, forms: 0x5EED_0003)

  /// Takes in what the dictionary says.
  @inline(__always)
  mutating func know(_ entry: WordEntry) {
    forms = entry.packed & 0xFFFF
    fields = entry.packed >> 16
  }
}

/// Reads words into atoms.
struct WordReader {
  private var folded: [UInt8] = []

  /// The atoms of the bytes at `range`, which must lie inside `bytes`.
  mutating func atoms(of bytes: [UInt8], _ start: Int, _ end: Int) -> WordAtoms {
    folded.removeAll(keepingCapacity: true)
    var shape = ShapeCounts()
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x80 {
        shape.count(byte)
        folded.append(Self.lower(byte))
        offset += 1
      } else {
        offset += fold(bytes, at: offset, end, &shape)
      }
    }
    var atoms = WordAtoms()
    hash(into: &atoms)
    atoms.letterCase = shape.letterCase
    atoms.shape = shape.shape
    return atoms
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39: 0x30
    case 0x60: 0x27
    default: byte
    }
  }

  /// Folds what is not ASCII: typographic marks become plain ones, Latin letters lower-case; the rest stays. Returns its length.
  private mutating func fold(_ bytes: [UInt8], at offset: Int, _ end: Int, _ shape: inout ShapeCounts) -> Int {
    let first = bytes[offset]
    if first == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80 {
      switch bytes[offset + 2] {
      case 0x98...0x9B: folded.append(0x27)
      case 0x9C...0x9F: folded.append(0x22)
      case 0x90...0x95: folded.append(0x2D)
      default: folded.append(contentsOf: bytes[offset..<(offset + 3)])
      }
      return 3
    }
    if first == 0xC3, offset + 1 < end {
      let next = bytes[offset + 1]
      let isUpper = next < 0x9F && next != 0x97
      shape.countLetter(isUpper: isUpper)
      folded.append(first)
      folded.append(isUpper ? next | 0x20 : next)
      return 2
    }
    if first >= 0xC0 { shape.countLetter(isUpper: false) }
    folded.append(first)
    return 1
  }

  private func hash(into atoms: inout WordAtoms) {
    let count = folded.count
    atoms.length = count
    var hash: UInt32 = 0x811C_9DC5
    for (index, byte) in folded.enumerated() {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      if index < 3 { atoms.prefixes[index] = hash }
    }
    if count < 3 { for index in count..<3 { atoms.prefixes[index] = hash } }
    atoms.lower = hash
    var tail: UInt32 = 0x1234_5677
    for index in 0..<4 {
      if index < count { tail = (tail ^ UInt32(folded[count - 1 - index])) &* 0x0100_0193 }
      atoms.suffixes[index] = index < count ? tail : tail ^ 0xFF
    }
  }
}

/// What a word is made of, counted letter by letter.
private struct ShapeCounts {
  private var upper = 0
  private var lower = 0
  private var digits = 0
  private var marks: UInt32 = 0
  private var firstIsUpper = false

  @inline(__always)
  mutating func count(_ byte: UInt8) {
    switch byte {
    case 0x41...0x5A: countLetter(isUpper: true)
    case 0x61...0x7A: countLetter(isUpper: false)
    case 0x30...0x39: digits += 1
    case 0x2D: marks |= 1
    case 0x2E: marks |= 2
    default: marks |= 4
    }
  }

  @inline(__always)
  mutating func countLetter(isUpper: Bool) {
    if isUpper {
      if upper + lower == 0 { firstIsUpper = true }
      upper += 1
    } else {
      lower += 1
    }
  }

  var letterCase: WordAtoms.LetterCase {
    if upper + lower == 0 { return .none }
    if upper == 0 { return .lower }
    if lower == 0 { return upper == 1 ? .initial : .upper }
    return firstIsUpper ? (upper == 1 ? .title : .mixed) : .mixed
  }

  var shape: UInt32 { letterCase.rawValue | (digits == 0 ? 0 : upper + lower == 0 ? 8 : 16) | marks << 5 }
}
