/// What a page is made of, before it is drawn.
struct PageSheet {
  /// A section of the newsroom that the head of every page links.
  enum Section: String, CaseIterable {
    case today = "Today"
    case sagas = "Sagas"
    case clubs = "Clubs"
    case players = "Players"
    case sources = "Sources"
    case conflicts = "Conflicts"
    case about = "About the figures"

    var address: PageAddress {
      switch self {
      case .today: .today
      case .sagas: .sagas
      case .clubs: .clubs
      case .players: .players
      case .sources: .sources
      case .conflicts: .conflicts
      case .about: .about
      }
    }
  }

  /// The template.
  let template: String
  /// The title, for tabs and feeds.
  let title: String
  /// What the page is, in a sentence.
  let description: String
  /// The section that it belongs to; `nil` for none of them.
  var section: Section?
  /// The path that its feeds are under, with the query; `nil` where it has none.
  var feed: (path: String, query: String)?
  /// Whether it says so when new articles come in.
  var isLive = false
  /// The words that stand in the search field of its head.
  var words = ""
  var status = 200
  /// What the template is filled with.
  let fields: Fields
}

extension Newsroom {
  /// What stands around every page.
  func frame(of sheet: PageSheet) -> Fields {
    [
      "title": sheet.title, "description": sheet.description, "room": sheet.template, "quickWords": sheet.words,
      "assets": [
        "style": path(of: "newsroom.css"), "script": path(of: "newsroom.js"), "theme": path(of: "theme.js"),
        "icon": path(of: "icon.svg"),
      ],
      "nav": PageSheet.Section.allCases.map { section -> Fields in
        ["href": section.address.path, "name": section.rawValue, "isHere": section == sheet.section]
      },
      "feed": sheet.feed.map { feed -> Fields in
        ["atom": "\(feed.path)/feed.atom\(feed.query)", "json": "\(feed.path)/feed.json\(feed.query)"]
      }.field,
      "live": (sheet.isLive ? settings.liveAddress : nil).field,
    ]
  }

  private func path(of asset: String) -> String { PageAsset.all[asset]?.path ?? "" }
}
