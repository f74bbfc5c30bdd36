import HearsayModel
import Testing

/// What a small almanac answers about clubs, outlets and journalists.
@Suite struct AlmanacTests {
  static let almanac = Almanac(
    owners: [
      "outlet:post": "Paper House", "outlet:evening-post": "Paper House", "outlet:wave": "Radio House",
      "outlet:herald": "Herald Ltd",
    ],
    groups: ["Radio House": "Big Group", "Paper House": "Big Group"],
    outlets: OutletDirectory([
      KnownOutlet(
        ref: "outlet:post", name: "The Veldmoor Post", aliases: ["VP"], domains: ["post.example"], kind: "newspaper"),
      KnownOutlet(ref: "outlet:evening-post", name: "Evening Post", domains: ["post.example"]),
      KnownOutlet(ref: "outlet:wave", name: "Wave", aliases: ["VP"]),
      KnownOutlet(ref: "outlet:herald", name: "Herald"), KnownOutlet(ref: "outlet:blog", name: "Blog"),
    ]),
    journalists: JournalistDirectory([
      KnownJournalist(
        ref: "journalist:jan-orel", name: "Jan Orel", aliases: ["janorel"], outlets: ["outlet:herald", "outlet:wave"])
    ]),
    clubs: ClubDirectory([
      KnownClub(
        ref: "club:veldmoor", name: "Veldmoor", aliases: ["Rovers"], nicknames: ["Reds", "Foxes"], country: "Nowhere",
        leagues: ["First Division", "Second Division"]),
      KnownClub(ref: "club:ostby-rovers", name: "Østby-Rovers F.C.", aliases: ["Rovers"], nicknames: ["Reds"]),
      KnownClub(ref: "club:foxes", name: "Foxes"),
    ]))

  @Test(arguments: ["Veldmoor", "veldmoor", "VELDMOOR", " Veldmoor "])
  func `a club is found by its name however it is written`(name: String) {
    #expect(Self.almanac.clubRef(named: name) == "club:veldmoor")
  }

  @Test(arguments: ["Østby-Rovers F.C.", "Ostby Rovers FC", "østby rovers f.c"])
  func `hyphens, full stops and accents do not count`(name: String) {
    #expect(Self.almanac.clubRef(named: name) == "club:ostby-rovers")
  }

  @Test(arguments: ["Rovers", "Reds", "the Reds", "Nobody", "", " ", "the", "The Veldmoor"])
  func `a name that two clubs share, or nobody bears, names none`(name: String) {
    #expect(Self.almanac.clubRef(named: name) == nil)
  }

  @Test func `a name goes before a nickname, and a nickname may have an article`() {
    #expect(Self.almanac.clubRef(named: "Foxes") == "club:foxes")
    #expect(Self.almanac.clubRef(named: "The Foxes") == "club:veldmoor")
  }

  @Test func `a club has a name, a country and a league`() {
    #expect(Self.almanac.clubName(of: "club:veldmoor") == "Veldmoor")
    #expect(Self.almanac.country(ofClub: "club:veldmoor") == "Nowhere")
    #expect(Self.almanac.league(ofClub: "club:veldmoor") == "First Division")
    #expect(Self.almanac.clubName(of: "club:nobody") == nil)
  }

  @Test(arguments: [
    "The Veldmoor Post", "the veldmoor post", "post.example", "www.post.example", "https://sport.post.example:80/a?b=c",
    "POST.EXAMPLE/football",
  ])
  func `an outlet is found by name, domain, host or address`(name: String) {
    #expect(Self.almanac.outletRef(named: name) == "outlet:post")
  }

  @Test(arguments: ["VP", "example", ".", "notpost.example", "a text with post.example in it", ""])
  func `a shared or unknown outlet is none`(name: String) {
    #expect(Self.almanac.outletRef(named: name) == nil)
  }

  @Test func `an article before an outlet's name may be there or not`() {
    #expect(Self.almanac.outletRef(named: "the Herald") == "outlet:herald")
    #expect(Self.almanac.outletName(of: "outlet:herald") == "Herald")
  }

  @Test(arguments: [
    ("outlet:post", "outlet:post", false), ("outlet:post", "outlet:evening-post", false),
    ("outlet:post", "outlet:wave", false), ("outlet:post", "outlet:herald", true),
    ("outlet:post", "outlet:blog", true), ("outlet:blog", "outlet:new-blog", true),
  ])
  func `outlets are independent unless they have one owner or group`(first: String, second: String, answer: Bool) {
    #expect(Self.almanac.areIndependent(first, second) == answer)
    #expect(Self.almanac.areIndependent(second, first) == answer)
  }

  @Test func `a journalist is known by name and handle, with the outlets`() {
    #expect(Self.almanac.journalistRef(named: "JANOREL") == "journalist:jan-orel")
    #expect(Self.almanac.outlets(ofJournalist: "journalist:jan-orel") == ["outlet:herald", "outlet:wave"])
    #expect(Self.almanac.isJournalist("journalist:jan-orel", of: "outlet:wave"))
    #expect(!Self.almanac.isJournalist("journalist:jan-orel", of: "outlet:post"))
    #expect(Self.almanac.outlets(ofJournalist: "journalist:nobody") == [])
  }

  @Test func `an empty almanac knows nothing and says so`() {
    let empty = Almanac()
    #expect(empty.clubRef(named: "Veldmoor") == nil)
    #expect(empty.outletRef(named: "post.example") == nil)
    #expect(empty.areIndependent("outlet:a", "outlet:b"))
  }
}
