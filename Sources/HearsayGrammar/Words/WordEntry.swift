/// What a dictionary says of one spelling.
package struct WordEntry: Hashable, Sendable {
  /// The part of speech that a spelling stands for most often, by the dictionary's counts of senses in texts.
  package enum Leading: UInt8, Sendable {
    /// There are no counts, or two are equal.
    case none, noun, verb, adjective, adverb
  }

  /// The forms that it may be; none where the dictionary does not have it.
  package var forms: WordForms = []
  package var leading: Leading = .none
  /// Whether nine in ten of its counts are of the leading part of speech.
  package var isClear = false
  /// The fields of meaning of its commonest senses as a noun and as a verb, as WordNet numbers them, from 1; 0 where there is none.
  package var nounField: UInt8 = 0
  package var verbField: UInt8 = 0

  package init() {}

  /// Nothing known.
  static let unknown = WordEntry()

  /// The fields are numbers of at most five and four bits.
  package static let nounFields = 31
  package static let verbFields = 15
}

extension WordEntry {
  /// The entry as one number: forms, leading part of speech and whether it is clear in the lower half, fields of meaning in the upper.
  var packed: UInt32 {
    UInt32(forms.rawValue) | UInt32(leading.rawValue) << 11 | (isClear ? 1 << 14 : 0)
      | UInt32(nounField) << 16 | UInt32(verbField) << 21
  }

  /// The entry of a number; `nil` where it is none of an entry.
  init?(packed: UInt32) {
    guard packed < 1 << 25, packed & 1 << 15 == 0, let leading = Leading(rawValue: UInt8(packed >> 11 & 7)) else {
      return nil
    }
    forms = WordForms(rawValue: UInt16(packed & 0x7FF))
    self.leading = leading
    isClear = packed & 1 << 14 != 0
    nounField = UInt8(packed >> 16 & 31)
    verbField = UInt8(packed >> 21)
  }
}
