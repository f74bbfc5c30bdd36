import HearsayServer
import Testing

extension NewsroomTests {
  /// Words of users and articles never come through as markup.
  @Suite struct PageSafety {
    /// Every page of the small ledger, by its address.
    static let addresses = [
      "/", "/?day=2024-01-05", "/?day=2024-01-08", "/?day=2024-01-10", "/?day=2024-06-01", "/?day=1999-01-01",
      "/?club=%3Cscript%3E&league=%22%3E%3Cb%3E&source=%27", "/sagas", "/sagas?club=%22%3E%3Cb%3E",
      "/sagas/tom-ferrin/2024-winter", "/sagas/tom-ferrin/2024-winter?as-of=2024-01-08", "/sagas/tom-ferrin/undated",
      "/sagas/bram-sund/2024-winter", "/articles/first", "/articles/..%2F%3Cb%3E%26%22%27", "/articles?id=..",
      "/articles/a%2Fb%3Fc%3Dd%23e%252F%25", "/articles/nothing", "/articles/%FF", "/clubs", "/clubs/roma",
      "/clubs/leeds-united",
      "/clubs/%3Cscript%3E", "/players", "/players/tom-ferrin", "/players/%22%3E%3Cscript%3E", "/sources",
      "/sources/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "/sources/a%26b%20%22daily%22", "/search",
      "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/search?q=%22%CC%81+onfocus%3D%22alert(1)", "/search?q=script",
      "/search?q=%7B%7B%7Bquery%7D%7D%7D", "/search?kind=nonsense%3Cb%3E", "/search?source=%3Cb%3E&since=2024-01-01",
      "/conflicts",
      "/conflicts?player=tom-ferrin", "/conflicts?page=2", "/about", "/no/such/%3Cpage%3E",
    ]

    @Test("every page is well-formed, whatever stands in articles and addresses", arguments: addresses)
    func wellFormed(address: String) throws {
      for isOpen in [false, true] {
        let answer = try NewsroomTests.answer(address, isOpen: isOpen)
        // Who is sent on sees no page.
        guard answer.location == nil else { continue }
        #expect(Markup(answer.body).faults == [])
      }
    }

    @Test("no page has a script, a style or a handler of its own", arguments: addresses)
    func nothingInline(address: String) throws {
      let markup = Markup(try NewsroomTests.answer(address).body)
      for element in markup.elements {
        #expect(element.name != "style" && element.name != "iframe" && element.name != "img")
        if element.name == "script" { #expect(element.attributes["src"]?.hasPrefix("/assets/") == true) }
        for (name, value) in element.attributes {
          #expect(name != "style" && !name.hasPrefix("on"), "\(element)")
          if name == "href" || name == "src" || name == "action" { #expect(Self.isSafe(value), "\(element)") }
        }
      }
    }

    /// A path of ours, a place on the page, or an address of the web.
    private static func isSafe(_ link: String) -> Bool {
      link.hasPrefix("/") && !link.hasPrefix("//") || link.hasPrefix("#") || link.hasPrefix("https://")
        || link.hasPrefix("http://")
    }

    @Test("a page shows hostile words as they are")
    func shown() throws {
      let words = try NewsroomTests.words("/search?q=alert")
      #expect(words.contains("<script>alert(1)</script>\"' onmouseover=\"alert(1)"))
    }

    @Test("marks that turn the direction of text, and controls, are shown as replaced")
    func directions() throws {
      let body = try NewsroomTests.answer("/articles?id=..", isOpen: true).body
      #expect(body.contains("\u{FFFD}desrever"))
      #expect(
        !body.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
    }

    @Test("an address that is no address of the web is no link")
    func scriptAddress() throws {
      let markup = Markup(try NewsroomTests.answer("/articles/..%2F%3Cb%3E%26%22%27").body)
      #expect(!markup.elements.contains { $0.attributes["href"]?.hasPrefix("javascript") == true })
      #expect(markup.text.contains("javascript:alert(1)"))
    }

    @Test("ids on a page are there once, and all that is named by an id is there", arguments: addresses)
    func ids(address: String) throws {
      let markup = Markup(try NewsroomTests.answer(address).body)
      let ids = markup.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      for name in ["aria-labelledby", "for", "popovertarget"] {
        for value in markup.elements.compactMap({ $0.attributes[name] }) {
          for id in value.split(separator: " ") { #expect(ids.contains(String(id)), "\(name)=\(id)") }
        }
      }
    }
  }
}
