import HearsayLexicon
import HearsayModel
import Synchronization
import Testing

@testable import HearsayReading

/// A language is made when it is first asked for.
@Suite struct LanguagePackTests {
  /// Counts how often a pack was made.
  private final class Count: Sendable {
    let value = Mutex(0)
  }

  @Test func `what is known of a language is made once, by whoever asks first`() async {
    let count = Count()
    let pack = LanguagePack(LanguageCard.none) {
      count.value.withLock { $0 += 1 }
      return English.knowledge
    }
    #expect(count.value.withLock { $0 } == 0)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { pack.knowledge === English.knowledge } }
      for await isSame in group { #expect(isSame) }
    }
    #expect(count.value.withLock { $0 } == 1)
  }

  @Test func `a reader that waits for a language reads as one that loads them all at once`() throws {
    let (waiting, loaded) = (try Reader(), try Reader(data: DataFile.shipped))
    let texts = [
      "Roma have made a bid of £20m for the Arsenal defender Otto Lund, and want an answer before the window closes.",
      "Il Milan ha offerto 20 milioni di euro alla Roma per il difensore Otto Lund, che vuole partire subito.",
    ]
    #expect(waiting.version == loaded.version)
    #expect(waiting.languages == loaded.languages)
    for text in texts {
      let lines = [waiting, loaded].map { Wire.line($0.read(Article(body: text))) }
      #expect(lines[0] == lines[1])
    }
  }
}
