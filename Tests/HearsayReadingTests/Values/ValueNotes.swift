import HearsayModel
import HearsayText

@testable import HearsayReading

/// Values written down in a line, so that a test can name all of them and compare at once.
enum ValueNotes {
  /// Each sum as `words = GBP 20000000..25000000 /week ~hedge #role rated conversion`.
  static func money(_ text: String) -> [String] {
    let layers = English.layers(text)
    return MoneyFinder.find(layers, words: English.values).map { note($0, in: layers) }
  }

  /// Each time as `words = 2024-01 role`, with edge, length and what is left.
  static func times(_ text: String, on day: String?) -> [String] {
    let layers = English.layers(text)
    return TimeFinder(day: day.flatMap { Day($0) }).find(layers, words: English.values).map { note($0, in: layers) }
  }

  /// Each mention of figures as `words = appearances 16, starts 4`.
  static func counts(_ text: String) -> [String] {
    let layers = English.layers(text)
    return CountFinder.find(layers, words: English.values).map { mention in
      let figures = mention.figures.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      return "\(layers.text[mention.range]) = \(figures.joined(separator: ", "))"
    }
  }

  private static func note(_ mention: MoneyMention, in layers: TextLayers) -> String {
    var parts = [layers.text[mention.range], "=", mention.minimum.currency.rawValue, amount(mention)]
    if let per = mention.per { parts.append("/\(per.rawValue)") }
    if let hedge = mention.hedge { parts.append("~\(hedge)") }
    if let hint = mention.hint { parts.append("#\(hint.rawValue)") }
    if mention.isRated { parts.append("rated") }
    if mention.isOverall { parts.append("overall") }
    if mention.isConversion { parts.append("conversion") }
    return parts.joined(separator: " ")
  }

  private static func amount(_ mention: MoneyMention) -> String {
    let minimum = mention.minimum.minorUnits
    let maximum = mention.maximum.minorUnits
    let low = minimum % 100 == 0 ? "\(minimum / 100)" : "\(minimum)p"
    return minimum == maximum ? low : "\(low)..\(maximum / 100)"
  }

  private static func note(_ mention: TimeMention, in layers: TextLayers) -> String {
    var parts = [layers.text[mention.range], "=", mention.time?.description ?? "open", mention.role.rawValue]
    if let edge = mention.edge { parts.append(edge.rawValue) }
    if let length = mention.length { parts.append("\(length.months)m\(length.days)d") }
    if mention.isRemaining { parts.append("left") }
    return parts.joined(separator: " ")
  }
}
