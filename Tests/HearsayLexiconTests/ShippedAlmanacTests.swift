import HearsayLexicon
import HearsayModel
import Testing

/// The almanac of the tables that are compiled in.
enum ShippedAlmanac {
  static let loaded = Result { () throws(DataFaults) in try ShippedDataTests.loaded.get().almanac }

  static func get() throws -> Almanac { try loaded.get() }

  /// The rows of a shipped table.
  static func rows(_ path: String, _ columns: [String]) throws -> [DataTable.Row] {
    let file = try #require(DataFile.shipped.first { $0.path == path })
    var faults: [DataFault] = []
    let rows = DataTable(file, columns: columns, faults: &faults).rows
    #expect(faults.isEmpty)
    return rows
  }
}

/// The names of the almanac's clubs stand for the right club or for none.
@Suite struct AlmanacClubTests {
  @Test(arguments: [
    ("Inter", "Inter Milan"), ("Inter Milan", "Inter Milan"), ("Internazionale", "Inter Milan"), ("Milan", "AC Milan"),
    ("A.C. Milan", "AC Milan"), ("Inter Miami", "Inter Miami"), ("Internacional", "Internacional"),
    ("Inter Turku", "Inter Turku"), ("the Rossoneri", "AC Milan"),
    ("Athletic", "Athletic Bilbao"), ("Athletic Club", "Athletic Bilbao"), ("Atletico", "Atlético Madrid"),
    ("Atlético Madrid", "Atlético Madrid"), ("Athletico Paranaense", "Athletico Paranaense"),
    ("Atlético Mineiro", "Atlético Mineiro"), ("Charlton Athletic", "Charlton Athletic"),
    ("Sporting CP", "Sporting CP"), ("Sporting Lisbon", "Sporting CP"), ("Sporting Gijon", "Sporting Gijón"),
    ("Barcelona", "Barcelona"), ("FC Barcelona", "Barcelona"), ("Barça", "Barcelona"), ("Barcelona SC", "Barcelona SC"),
    ("Barcelona Guayaquil", "Barcelona SC"),
    ("Arsenal", "Arsenal"), ("Arsenal de Sarandí", "Arsenal de Sarandí"), ("Arsenal Tula", "Arsenal Tula"),
    ("Everton", "Everton"), ("Everton de Viña del Mar", "Everton de Viña del Mar"),
    ("Liverpool", "Liverpool"), ("Liverpool Montevideo", "Liverpool Montevideo"),
    ("Racing Club", "Racing Club"), ("Racing Santander", "Racing Santander"), ("Genk", "Genk"),
    ("River Plate", "River Plate"), ("River Plate Montevideo", "River Plate Montevideo"),
    ("Nacional Montevideo", "Nacional"), ("Nacional da Madeira", "CD Nacional"),
    ("Red Star Belgrade", "Red Star Belgrade"), ("Union Berlin", "Union Berlin"),
    ("Wolves", "Wolves"), ("Wolfsburg", "Wolfsburg"), ("Rangers", "Rangers"), ("QPR", "QPR"),
    ("Real Sociedad", "Real Sociedad"), ("Man Utd", "Manchester United"), ("Man City", "Manchester City"),
    ("Paris Saint Germain", "Paris Saint-Germain"), ("saint etienne", "Saint-Étienne"),
  ])
  func `a name stands for the right club`(written: String, name: String) throws {
    let almanac = try ShippedAlmanac.get()
    let ref = try #require(almanac.clubRef(named: written))
    #expect(almanac.clubName(of: ref) == name)
  }

  @Test(arguments: [
    "Racing", "Nacional", "Vitória", "Union", "Borussia", "Eintracht", "Red Star", "Dynamo", "Fortuna",
    "Red Devils", "the Reds", "the Eagles", "United", "City", "The Athletic", "Athletics", "Real Miami",
  ])
  func `a name of several clubs, or of none, stands for none`(written: String) throws {
    #expect(try ShippedAlmanac.get().clubRef(named: written) == nil)
  }

  @Test func `every club is found by its usual name, but for the two that share theirs`() throws {
    let almanac = try ShippedAlmanac.get()
    let lost = almanac.clubs.all.filter { almanac.clubRef(named: $0.name) != $0.ref }.map(\.name).sorted()
    #expect(lost == ["Nacional", "Vitória"])
  }

  @Test func `a club has its country and league`() throws {
    let almanac = try ShippedAlmanac.get()
    #expect(almanac.country(ofClub: "club:ac-milan") == "Italy")
    #expect(almanac.league(ofClub: "club:ac-milan") == "Serie A")
    #expect(almanac.clubs.all.count >= 1_200)
  }
}

/// Who owns which outlet, and where it is found.
@Suite struct AlmanacOutletTests {
  @Test(arguments: [
    ("The Sun", "talkSPORT", false), ("The Sun", "The Times", false), ("The Sun", "Daily Mail", true),
    ("The Sun", "New York Post", false), ("Marca", "La Gazzetta dello Sport", false), ("Marca", "AS", true),
    ("Sky Sports", "Sky Italia", false), ("Sky Sports", "NBC Sports", false), ("Daily Mirror", "Daily Express", false),
    ("Corriere dello Sport", "Tuttosport", false), ("Tuttosport", "La Gazzetta dello Sport", true),
    ("The Guardian", "The Observer", true), ("BBC Sport", "Sky Sports", true), ("HITC", "TEAMtalk", true),
    ("BBC Sport", "BBC", false),
  ])
  func `outlets of one owner or group are not independent`(first: String, second: String, answer: Bool) throws {
    let almanac = try ShippedAlmanac.get()
    let refs = (
      try #require(almanac.outletRef(named: first)), try #require(almanac.outletRef(named: second))
    )
    #expect(almanac.areIndependent(refs.0, refs.1) == answer)
  }

  @Test(arguments: [
    ("www.bbc.co.uk", "BBC Sport"), ("https://www.skysports.com/football/news/1", "Sky Sports"),
    ("sport.sky.it", "Sky Italia"), ("thetimes.com", "The Times"), ("gazzetta.it", "La Gazzetta dello Sport"),
    ("video.gazzetta.it", "La Gazzetta dello Sport"), ("the Gazzetta", "La Gazzetta dello Sport"),
    ("The Daily Mail", "Daily Mail"), ("Sun", "The Sun"),
  ])
  func `an outlet is found by host or name`(written: String, name: String) throws {
    let almanac = try ShippedAlmanac.get()
    let ref = try #require(almanac.outletRef(named: written))
    #expect(almanac.outletName(of: ref) == name)
  }

  @Test(arguments: ["youtube.com", "x.com", "twitter.com", "substack.com", "nobody.example"])
  func `a platform of many is no outlet`(host: String) throws {
    #expect(try ShippedAlmanac.get().outletRef(named: host) == nil)
  }

  @Test func `every outlet is found by its name, and every journalist's outlets are outlets`() throws {
    let almanac = try ShippedAlmanac.get()
    #expect(almanac.outlets.all.filter { almanac.outletRef(named: $0.name) != $0.ref }.map(\.name) == [])
    for journalist in try ShippedDataTests.loaded.get().journalists {
      #expect(almanac.outlets(ofJournalist: journalist.ref).count == journalist.outlets.count, "\(journalist.name)")
    }
  }

  @Test func `every company of the groups' table owns an outlet`() throws {
    let almanac = try ShippedAlmanac.get()
    let idle = Set(almanac.groups.keys).subtracting(almanac.owners.values)
    #expect(idle == [])
    #expect(almanac.groups.values.filter { almanac.groups[$0] != nil } == [])
  }

  @Test func `a journalist is of the outlets that he writes for`() throws {
    let almanac = try ShippedAlmanac.get()
    let ornstein = try #require(almanac.journalistRef(named: "David_Ornstein"))
    #expect(almanac.isJournalist(ornstein, of: try #require(almanac.outletRef(named: "The Athletic"))))
    #expect(!almanac.isJournalist(ornstein, of: try #require(almanac.outletRef(named: "Marca"))))
  }
}
