import HearsayLexicon
import HearsayText

@testable import HearsayReading

/// What the reader knows of English, for tests of single layers.
enum English {
  /// The shipped pack; a fault in it fails every test at once, which is right.
  // swift-format-ignore: NeverUseForceTry
  static let knowledge: Knowledge = try! Reader().shelf.usual

  /// Its words for numbers, sums, times and figures.
  static var values: ValueWords { knowledge.values }

  /// A text cut as English is.
  static func layers(_ text: String) -> TextLayers { layers(CanonicalText(body: text)) }

  /// The same of a text of any bytes.
  static func layers(_ text: CanonicalText) -> TextLayers { TextLayers(text, language: knowledge.tokenizer.language) }
}
