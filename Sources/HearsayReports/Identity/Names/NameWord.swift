import HearsayText

/// One word of a name in the forms in which it is compared.
///
/// It is a class because it stands in hundreds of pairs: to copy it took longer than to compare it.
final class NameWord: Sendable {
  /// Its letters in plain lower case, without apostrophes and hyphens: `ngolo`, `walkerpeters`.
  let plain: String
  /// What it sounds like, so that one name in two spellings is one: see `NameSound`.
  let sound: String
  /// The letters of the sound.
  let letters: [UInt8]
  /// The sound as a number, which tells most words apart.
  let soundID: WordID
  /// Its parts between hyphens: `walker`, `peters`.
  let parts: [String]

  /// A word of a folded name.
  init(_ folded: String) {
    parts = folded.utf8.split(separator: UInt8(ascii: "-"))
      .map { String(decoding: $0.filter(Self.isLetter), as: UTF8.self) }.filter { !$0.isEmpty }
    plain = parts.joined()
    sound = NameSound.sound(of: plain)
    letters = Array(sound.utf8)
    soundID = WordID(sound)
  }

  /// Whether a byte of a folded word is a letter's: plain, or of a script that is not Latin.
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }

  /// Whether it is one letter that stands for a first name.
  var isInitial: Bool { plain.utf8.count == 1 }
}

extension NameWord: Equatable {
  /// Whether two are one word: all else is made of the parts.
  static func == (one: NameWord, other: NameWord) -> Bool { one.parts == other.parts }
}
