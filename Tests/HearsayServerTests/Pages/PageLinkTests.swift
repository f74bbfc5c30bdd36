import HearsayServer
import Testing

extension NewsroomTests {
  /// Links between pages, and pages as answers.
  @Suite struct PageLinks {
    @Test("every link of every page leads to a page, and every place on it that is named is there")
    func links() throws {
      var open = ["/"]
      var seen: Set<String> = ["/"]
      while let address = open.popLast() {
        let answer = try NewsroomTests.answer(address)
        #expect(answer.status == 200, "\(address)")
        for link in Self.links(of: answer.body) {
          let path = String(link.prefix { $0 != "#" })
          if seen.insert(path).inserted, Self.isPage(path) { open.append(path) }
        }
      }
      #expect(seen.count > 40)
    }

    @Test("a link to a claim goes to its record")
    func claimPlaces() throws {
      let links = Self.links(of: try NewsroomTests.answer("/sagas/tom-ferrin/2024-winter").body).filter {
        $0.contains("#claim-")
      }
      #expect(!links.isEmpty)
      for link in links {
        let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
        #expect(try NewsroomTests.answer(parts[0]).body.contains("id=\"\(parts[1])\""), "\(link)")
      }
    }

    @Test("the assets that a page names are there, under names that tell their content")
    func assets() throws {
      let newsroom = try NewsroomTests.newsroom.get()
      let paths = Self.links(of: try NewsroomTests.answer("/").body).filter { $0.hasPrefix("/assets/") }
      #expect(paths.count == 4)
      for path in paths {
        let asset = try #require(newsroom.asset(at: path))
        #expect(path.contains(asset.etag.dropFirst().dropLast()))
        #expect(!asset.bytes.isEmpty)
      }
      #expect(newsroom.asset(at: "/assets/newsroom.css") == nil)
    }

    @Test(
      "the same request gives the same bytes",
      arguments: ["/", "/sagas/tom-ferrin/2024-winter", "/sources", "/conflicts"])
    func determinism(address: String) throws {
      let (first, second) = (try NewsroomTests.answer(address), try NewsroomTests.answer(address))
      #expect(first == second)
      #expect(first.etag.hasPrefix("\"") && first.etag.count == 18)
    }

    @Test("a claim's address leads to its place in its article")
    func claim() throws {
      let link = try #require(
        Self.links(of: try NewsroomTests.answer("/sagas/tom-ferrin/2024-winter").body).first { $0.contains("#claim-") })
      let id = try #require(link.split(separator: "-").last)
      let answer = try NewsroomTests.answer("/claims/\(id)")
      #expect(answer.status == 303)
      #expect(answer.location == link)
    }

    @Test("a club that nobody has spoken of for years is told as of the last day on which somebody did")
    func oldClub() throws {
      #expect(try NewsroomTests.words("/clubs/celtic").contains("As of 1 Jul 2019"))
      let links = Self.links(of: try NewsroomTests.answer("/clubs/celtic").body)
      #expect(links.contains("/sagas/jo-marsh/2019-summer?as-of=2019-07-01"))
      #expect(try NewsroomTests.answer("/clubs/celtic?as-of=2018-01-01").status == 404)
    }

    @Test(
      "an undated article's claims have the page of the saga that tells them now, and are news of the day that it was seen"
    )
    func undated() throws {
      let answer = try NewsroomTests.answer("/sagas/tom-ferrin/undated?as-of=2024-06-01")
      #expect(answer.status == 303)
      #expect(answer.location == "/sagas/tom-ferrin/2024-winter?as-of=2024-06-01")
      #expect(try NewsroomTests.words("/?day=2024-06-01").contains("Ajax are monitoring him"))
      #expect(try NewsroomTests.answer("/sagas/bram-sund/undated").status == 404)
    }

    @Test(
      "what is not there is told with its status",
      arguments: [
        ("/nope", 404), ("/articles/nope", 404), ("/players/nope", 404), ("/clubs/nope", 404), ("/sources/nope", 404),
        ("/sagas/nope/2024-winter", 404), ("/sagas/tom-ferrin/2019-winter", 404), ("/sagas/tom-ferrin/nonsense", 404),
        ("/claims/nope", 404), ("/articles/%FF", 404), ("/?day=yesterday", 400), ("/?day=2024-02-31", 400),
        ("/?stage=nonsense", 400), ("/?page=0", 400), ("/?page=999999999999999999999", 400), ("/search?kind=x", 400),
        ("/sagas?window=x", 400), ("/sagas/tom-ferrin/2024-winter?as-of=x", 400),
      ])
    func faults(address: String, status: Int) throws {
      let answer = try NewsroomTests.answer(address)
      #expect(answer.status == status)
      #expect(Markup.words(of: answer.body).contains("What is new today"), "what to try")
    }

    /// Where links and forms go, entities read.
    private static func links(of html: String) -> [String] {
      Markup(html).elements.compactMap { $0.attributes["href"] ?? $0.attributes["src"] }.map(Markup.unescaped)
    }

    /// Feeds are the server's; assets have a test of their own.
    private static func isPage(_ path: String) -> Bool {
      path.hasPrefix("/") && !path.hasPrefix("/assets/") && !path.contains("feed.atom") && !path.contains("feed.json")
    }
  }
}
