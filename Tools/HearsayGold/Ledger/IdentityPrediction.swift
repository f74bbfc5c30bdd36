import HearsayModel
import HearsayReports

/// Who is who in a run of articles, as a book of identities has it.
public struct IdentityPrediction: Sendable {
  /// The names of each player.
  public let players: [[NamePlace]]
  /// Why each name was given to its player, in the order in which they were placed.
  public let reasons: [(place: NamePlace, player: PlayerID, choice: IdentityChoice)]
  /// What was joined afterwards.
  public let merges: [PlayerMerge]

  /// Runs a book over the mentions of articles, in the order of their days; undated articles come last.
  ///
  /// - Parameter cases: the mentions, those of one article together and in the order in which they are to be placed.
  public init(of cases: [IdentityCase]) {
    var book = IdentityBook()
    let ordered = cases.enumerated().sorted { Self.key($0) < Self.key($1) }.map(\.element)
    for item in ordered { book.add(item.mention) }
    merges = book.settle()
    reasons = zip(ordered, book.entries).map { ($0.place, $1.player, $1.choice) }
    var names: [PlayerID: [NamePlace]] = [:]
    for (place, player, _) in reasons { names[book.player(of: player), default: []].append(place) }
    players = names.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Every name by itself: what names alone give.
  public init(byNameOf places: [NamePlace]) {
    players = Dictionary(grouping: places, by: \.name).sorted { $0.key < $1.key }.map(\.value)
    reasons = []
    merges = []
  }

  private static func key(_ item: (offset: Int, element: IdentityCase)) -> (Int, Int, Int) {
    let mention = item.element.mention
    return (mention.isDated ? 0 : 1, mention.day.number, item.offset)
  }

  /// The prediction as the scorer's file: `{"players": [{"mentions": [{"set", "doc", "name"}]}]}`.
  public var json: JSON {
    .object([
      "players": .array(
        players.map { places in
          .object([
            "mentions": .array(
              places.map {
                .object(["set": .string($0.set), "doc": .string($0.document), "name": .string($0.name)])
              })
          ])
        })
    ])
  }
}
