import HearsayLexicon
import Synchronization

/// A language, and what is known of it, which is made when the first article needs it.
///
/// A class with a lock: whoever asks first makes it, and others wait. What comes out hangs on the data files alone.
final class LanguagePack: Sendable {
  let card: LanguageCard
  private let made: Mutex<Knowledge?>
  private let make: @Sendable () -> Knowledge

  /// A pack that is made when it is asked for.
  init(_ card: LanguageCard, make: @escaping @Sendable () -> Knowledge) {
    self.card = card
    self.make = make
    made = Mutex(nil)
  }

  /// A pack that has been made.
  init(_ card: LanguageCard, _ knowledge: Knowledge) {
    self.card = card
    make = { knowledge }
    made = Mutex(knowledge)
  }

  var knowledge: Knowledge {
    made.withLock { made in
      if let made { return made }
      let knowledge = make()
      made = knowledge
      return knowledge
    }
  }
}
