import HearsayDesk
import HearsayModel
import HearsayReports

/// What is claimed of a club's players, for a terminal; sections with nothing in them are left out.
struct SquadView {
  private let blank: Page

  init(page: Page) { blank = page }

  func page(_ squad: SquadReport) -> Page {
    var writer = SquadWriter(page: blank)
    writer.write(squad)
    return writer.page
  }
}

/// Writes a squad, section by section.
struct SquadWriter {
  /// Longer sections are cut; the JSON has all.
  private static let most = 12
  /// A wider label stands on a line of its own.
  private static let widestLabel = 24
  /// The label of an order whose position nobody tells.
  private static let anywhere = "any position"
  var page: Page
  private let voices = VoiceWords()
  private var isEmpty = true

  init(page: Page) { self.page = page }

  mutating func write(_ squad: SquadReport) {
    page.add(squad.club.name, page.style.title)
    page.add("what is claimed of its players, as of \(TermWords.day(squad.asOf))", page.style.dim)
    add("Wanted by others", squad.wanted) { ($0.player.name, SquadWords.words(for: $0, isTarget: false), $0.voices) }
    addStances(squad.forSale)
    add("Wants from others", squad.targets) { ($0.player.name, SquadWords.words(for: $0, isTarget: true), $0.voices) }
    add("Needs and plans", squad.needs) { ("", SquadWords.words(for: $0), $0.voices) }
    add("Absent", squad.absences) { ($0.player.name, SquadWords.words(for: $0), $0.voices) }
    addPeckingOrders(squad.peckingOrders)
    add("Places", squad.places) { ($0.player.name, SquadWords.words(for: $0), $0.voices) }
    add("Contracts", squad.contracts) { ($0.player.name, SquadWords.words(for: $0), $0.voices) }
    add("Came", squad.arrivals) { ($0.player.name, SquadWords.words(for: $0), $0.voices) }
    add("Left", squad.departures) { ($0.player.name, SquadWords.words(for: $0), $0.voices) }
    add("On loan elsewhere", squad.onLoan) { ($0.player.name, SquadWords.words(for: $0), $0.voices) }
    add("On loan here", squad.borrowed) { ($0.player.name, SquadWords.words(for: $0), $0.voices) }
    guard isEmpty else { return }
    page.addBlank()
    page.add("The ledger has no claim on \(squad.club.name), its players or its plans by that day.")
  }

  /// A section with a line for each item: whom it is about, what is claimed, who said it first.
  private mutating func add<Item>(
    _ heading: String, _ items: [Item], _ line: (Item) -> (label: String, words: String, voices: Voices)
  ) {
    guard !items.isEmpty else { return }
    open(heading)
    let lines = items.prefix(Self.most).map(line)
    let columns = Self.columns(for: lines.map(\.label))
    for (label, words, said) in lines {
      page.addField(label, "\(words) · \(voices.first(of: said))", columns: columns, label: page.style.title)
    }
    page.addFold(items.count - Self.most, "of them")
  }

  /// The columns that the labels of a section need.
  private static func columns(for labels: [String]) -> Int {
    let widest = labels.map { DisplayWidth.of(Shown.line($0)) }.max() ?? 0
    return min(max(widest + 2, Page.labelColumns), widestLabel)
  }

  private mutating func open(_ heading: String) {
    isEmpty = false
    page.addHeading(heading)
  }

  /// Whom the club would let go and whom not, those who may go first.
  private mutating func addStances(_ stances: [PlayerStance]) {
    guard !stances.isEmpty else { return }
    open("For sale, or not")
    let sorted = stances.enumerated().sorted {
      ($1.element.stance.will, $0.offset) < ($0.element.stance.will, $1.offset)
    }
    let columns = Self.columns(for: sorted.prefix(Self.most).map(\.element.player.name))
    for (_, item) in sorted.prefix(Self.most) {
      page.addField(
        item.player.name,
        "they \(WillWords.words(for: item.stance)) · \(voices.speakerAndDay(of: item.stance.testimony))",
        columns: columns,
        label: page.style.title)
    }
    page.addFold(stances.count - Self.most, "of them")
  }

  private mutating func addPeckingOrders(_ orders: [PeckingOrder]) {
    guard !orders.isEmpty else { return }
    open("Pecking order")
    let columns = Self.columns(for: orders.prefix(Self.most).map { $0.position ?? Self.anywhere })
    for order in orders.prefix(Self.most) {
      page.addField(
        order.position ?? Self.anywhere,
        "\(SquadWords.words(for: order)) · \(voices.first(of: order.voices))", columns: columns, label: page.style.title
      )
    }
    page.addFold(orders.count - Self.most, "of them")
  }
}
