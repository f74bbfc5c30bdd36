import HearsayChance
import HearsayLexicon
import HearsayModel

/// Writes articles as outlets do, about players whom nobody bears, with real clubs and outlets. The same seed gives the same articles.
struct PressRoom {
  private var random: SplitMix64
  private var count = 0
  private let clubs: [String]
  private let outlets: [String]

  init(seed: UInt64, lexicon: Lexicon) {
    random = SplitMix64(seed: seed)
    clubs = lexicon.clubs.prefix(600).map(\.name)
    outlets = lexicon.outlets.filter(\.also.isEmpty).prefix(400).map(\.name)
  }

  private static let players = 20_000
  private static let claimsInAnArticle = 10
  /// The day of the first article; the others follow over a thousand days.
  private static let firstDay = Day(number: 19_000)

  private static let given = [
    "Ake", "Bruno", "Cees", "Dino", "Emil", "Felix", "Goran", "Hugo", "Anton", "Bilal", "Carl", "Dario", "Eden",
    "Fabio", "Gerd", "Hans", "Aldo", "Boris", "Ciro", "Denis", "Erik", "Fode", "Gino", "Hassan",
  ]
  private static let syllables = [
    "bar", "del", "fin", "gor", "hal", "kim", "lun", "mos", "ner", "pol", "rast", "vik", "zan",
  ]
  private static let filler = """
    It is a matter that has been on for weeks, and people with knowledge of the situation expect it to go on for some while \
    yet. The side have been short of options at the back since the autumn, and the manager said as much on Friday.
    """

  /// Two dozen players share each surname.
  private static func player(_ number: Int) -> String {
    var rest = number / given.count
    var surname = ""
    for _ in 0..<3 {
      surname += syllables[rest % syllables.count]
      rest /= syllables.count
    }
    return "\(given[number % given.count]) \(surname.prefix(1).uppercased())\(surname.dropFirst())"
  }

  /// The next article of so many, as a line of JSON.
  mutating func line(of total: Int) -> String {
    let day = Self.firstDay.adding(days: count * 1000 / max(total, 1))
    let people = (0..<3).map { _ in random.skewed(below: Self.players) }
    var body = ""
    for place in 0..<Self.claimsInAnArticle {
      body += sentence(on: people[place % people.count], day) + " " + (place % 3 == 0 ? Self.filler + "\n" : "")
    }
    defer { count += 1 }
    return JSON.object([
      "url": .string("https://post.example/\(count)"), "publisher": .string(outlets[random.skewed(below: 50)]),
      "published": .string(day.description), "title": .string("\(Self.player(people[0])) latest, number \(count)"),
      "text": .string(body),
    ]).line
  }

  private mutating func sentence(on number: Int, _ day: Day) -> String {
    var years = SplitMix64(seed: UInt64(number * 64 + day.number / 730))
    var months = SplitMix64(seed: UInt64(number * 64 + day.number / 182) &+ 1 << 40)
    let (player, owner) = (Self.player(number), clubs[years.skewed(below: clubs.count)])
    let suitors = (0..<4).map { _ in clubs[months.skewed(below: clubs.count)] }
    let (suitor, outlet) = (suitors[random.skewed(below: 4)], outlets[random.skewed(below: outlets.count)])
    let figure = 5 + random.next() % 55
    switch random.next() % 10 {
    case 0: return "\(outlet) say that \(suitor) want to sign \(player) from \(owner) in January."
    case 1: return "\(suitor) have made a bid of £\(figure)m for \(player), according to \(outlet)."
    case 2: return "\(suitor) are in talks with \(owner) over \(player), \(outlet) report."
    case 3: return "\(owner) have rejected an offer of €\(figure) million from \(suitor) for \(player)."
    case 4: return "\(player) wants to leave \(owner), \(outlet) claim."
    case 5: return "\(suitor) want \(player), who has made \(figure) appearances for \(owner) this season."
    case 6: return "\(player) could join \(suitor) on loan with an option to buy, \(outlet) understand."
    case 7: return "\(owner) will not sell \(player) in January."
    case 8: return "\(player) is out of contract with \(owner) next summer."
    default: return "\(suitor) have agreed a deal with \(owner) for \(player)."
    }
  }
}
