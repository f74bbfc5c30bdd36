import HearsayModel
import HearsayText

/// Finds direct quotes and their speakers.
struct QuoteReader {
  let scene: Scene

  /// The quotes in order: each is one run of speech, however many paragraphs it goes over.
  func quotes() -> [Quote] {
    SpeechFinder(scene: scene).speeches().compactMap { quote($0) }
  }

  private func quote(_ speech: Speech) -> Quote? {
    guard let first = speech.parts.first, let last = speech.parts.last,
      let range = scene.layers.range(of: first.lowerBound..<last.upperBound)
    else { return nil }
    let words = speech.parts.map { scene.layers.words(of: $0) }.joined(separator: " ")
    return Quote(speaker: speech.speaker?.name, to: speech.outlet?.name, range: range, words: words)
  }
}
