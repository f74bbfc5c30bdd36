/// Clubs by the names that gold files and readings give them.
public enum ClubNames {
  /// The name under which all names of a club fall together, for comparing and never for showing: `man utd`, `Manchester
  /// United` and `Manchester United FC` all give `manchester united`. `agent` and `player` stay as they are.
  public static func key(_ name: String) -> String {
    if name == "agent" || name == "player" { return name }
    let folded = Folding.fold(name)
    let known = aliases[folded] ?? folded
    let bare = known.split(separator: " ").filter { !idleWords.contains(String($0)) }.joined(separator: " ")
    let key = bare.isEmpty ? known : bare
    return aliases[key] ?? key
  }

  /// Words that tell no club from another.
  private static let idleWords = Set(
    """
    fc afc ac as ssc cf cd rc rcd sc ss us ud sd bk fk sk nk vfl tsg ogc losc cp sl sco cfc club de the ca se ec
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The usual name by each other name.
  private static let aliases: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      for other in halves[1].split(separator: ",") { names[String(other.drop { $0 == " " })] = String(halves[0]) }
    }
    return names
  }()

  /// The scorer's table: the usual name, then the others.
  private static let table = """
    manchester united: man utd, man united, manchester utd
    manchester city: man city
    tottenham: spurs, tottenham hotspur
    west ham: west ham united, hammers
    newcastle: newcastle united, newcastle utd
    leeds: leeds united, leeds utd
    norwich: norwich city
    leicester: leicester city
    wolves: wolverhampton wanderers, wolverhampton
    brighton: brighton and hove albion, brighton & hove albion
    psg: paris saint germain, paris st germain, paris sg
    inter: inter milan, internazionale, internazionale milano
    west brom: west bromwich albion, west bromwich
    atletico madrid: atletico
    athletic bilbao: athletic, athletic club
    barcelona: barca
    bayern munich: bayern, bayern munchen, bayern muenchen
    juventus: juve
    dortmund: borussia dortmund, bvb
    monchengladbach: borussia monchengladbach, gladbach
    stoke: stoke city
    derby: derby county
    cardiff: cardiff city
    swansea: swansea city
    hull: hull city
    blackburn: blackburn rovers
    charlton: charlton athletic
    preston: preston north end
    qpr: queens park rangers
    birmingham: birmingham city
    huddersfield: huddersfield town
    bolton: bolton wanderers
    wigan: wigan athletic
    crystal palace: palace
    aston villa: villa
    nottingham forest: forest, nottm forest
    sheffield united: sheff utd
    sheffield wednesday: sheff wed
    bournemouth: afc bournemouth
    ipswich: ipswich town
    luton: luton town
    coventry: coventry city
    spezia: spezia calcio
    leipzig: rb leipzig
    leverkusen: bayer leverkusen
    lyon: olympique lyonnais, olympique lyon
    marseille: olympique marseille, olympique de marseille
    monaco: as monaco
    lille: losc lille
    rennes: stade rennais
    nice: ogc nice
    saint etienne: st etienne
    sporting: sporting lisbon, sporting clube portugal
    porto: fc porto
    psv: psv eindhoven
    ajax: ajax amsterdam
    roma: as roma
    napoli: ssc napoli
    milan: ac milan
    real betis: betis
    celta vigo: celta
    real sociedad: sociedad
    deportivo la coruna: deportivo
    rangers: glasgow rangers
    celtic: glasgow celtic
    """
}
