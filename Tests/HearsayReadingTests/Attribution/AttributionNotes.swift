import HearsayModel
import HearsayText

@testable import HearsayReading

/// Scopes and quotes written down in lines, so that a test can name all of them and compare at once.
enum AttributionNotes {
  private static func scene(_ text: String, publisher: String?) -> Scene {
    SceneReader.scene(of: Article(publisher: publisher, body: text), knowledge: English.knowledge)
  }

  /// The chains of each span that the text marks with `⟦` and `⟧`: `Bild`, `Emil Lund > Bild`, `Bild | Marca`; `own` for none.
  static func chains(_ marked: String, publisher: String? = nil) throws -> [String] {
    let (text, spans) = cut(marked)
    let scene = scene(text, publisher: publisher)
    let scopes = AttributionReader(scene: scene).scopes()
    return spans.map { span in
      let tokens = scene.tokens.indices.filter { span.contains(scene.tokens[$0].range) }
      guard let first = tokens.first, let last = tokens.last else { return "nothing" }
      let chains = scopes.chains(for: first..<(last + 1))
      return chains.isEmpty ? "own" : chains.map { $0.map(\.name).joined(separator: " > ") }.joined(separator: " | ")
    }
  }

  /// The roles of the chains of a text's first marked span.
  static func roles(_ marked: String) throws -> [Attribution.Role] {
    let (text, spans) = cut(marked)
    let scene = scene(text, publisher: nil)
    let tokens = scene.tokens.indices.filter { spans[0].contains(scene.tokens[$0].range) }
    return AttributionReader(scene: scene).scopes().chains(for: tokens[0]..<(tokens[0] + 1)).flatMap { $0.map(\.role) }
  }

  /// Each quote as `speaker > outlet: words`.
  static func quotes(_ text: String) throws -> [String] {
    let scene = scene(text, publisher: nil)
    return QuoteReader(scene: scene).quotes().map { quote in
      let to = quote.to.map { " > \($0)" } ?? ""
      return "\(quote.speaker ?? "nobody")\(to): \(quote.words)"
    }
  }

  private static func cut(_ marked: String) -> (text: String, spans: [ByteRange]) {
    var text = ""
    var spans: [ByteRange] = []
    var open = 0
    for character in marked {
      switch character {
      case "⟦": open = text.utf8.count
      case "⟧": spans.append(ByteRange(open, text.utf8.count))
      default: text.append(character)
      }
    }
    return (text, spans)
  }
}
