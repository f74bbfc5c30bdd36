import HearsayIntake
import HearsayLexicon

extension Glance {
  /// Points that keep a page. Of 195 articles on football 187 have so many in their text alone, of 220 pages of all sorts
  /// 22, ten of which are about sport (Docs/Fetching.md says how that was measured).
  private static let enough = 4

  /// A look for pages that can be about football: words of the trade, and the names of clubs that mean nothing else.
  static func football() throws(Fault) -> Glance {
    let lexicon: Lexicon
    do { lexicon = try Lexicon() } catch { throw Fault(ownData: error) }
    var points: [String: Int] = [:]
    // Ajax stands in the scripts of every second page.
    for club in lexicon.clubs where club.also.isEmpty && club.name != "Ajax" { points[club.name] = 2 }
    for (worth, words) in FootballWords.byWorth { for word in words { points[word] = worth } }
    return Glance(points: points, enough: enough)
  }
}

/// Words that speak for football, by how much oftener they stand in articles on it than on other pages: twenty times and more
/// are worth three points, seven times two, three times one. Those of languages other than English were not measured.
private enum FootballWords {
  static let byWorth: [(Int, [String])] = [
    (
      3,
      [
        "anfield", "appearances", "bernabeu", "centre-back", "contract", "defender", "first team", "free agent",
        "free transfer", "full-back", "laliga", "loan", "loan deal", "loan spell", "midfield", "midfielder",
        "old trafford", "on loan", "premier league", "release clause", "stamford bridge", "striker", "transfer fee",
        "transfer window", "winger",
      ]
    ),
    (
      2,
      [
        "boss", "center back", "clean sheet", "clubs", "conference league", "defenders", "defensive", "eredivisie",
        "fa cup", "fabrizio romano", "footballer", "footballers", "goalkeeper", "goalscorer", "hat-trick",
        "international break", "january window", "la liga", "league", "left-back", "matchday", "midfielders",
        "permanent deal", "relegation", "right-back", "san siro", "season", "serie b", "signing", "signings", "soccer",
        "squad", "stadium", "strikers", "summer window", "transfer", "transfers", "transfermarkt", "uefa",
        "winter window", "attaccante", "calcio", "calciomercato", "centrocampista", "difensore", "gazzetta dello sport",
        "portiere", "trasferimento", "tuttomercatoweb", "delantero", "fichaje", "fichajes", "mundo deportivo",
        "primera división", "avançado", "futebol", "ablöse", "mittelfeldspieler", "stürmer", "torwart", "attaquant",
        "gardien de but", "mercato",
      ]
    ),
    (
      1,
      [
        "champions league", "club", "derby", "europa league", "fixtures", "goals", "head coach", "ligue 1", "players",
        "serie a", "summer", "world cup",
      ]
    ),
  ]
}
