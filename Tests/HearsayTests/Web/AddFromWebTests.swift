import Foundation
import HearsayLoopback
import Testing

@Suite("Adding from elsewhere")
struct AddFromWebTests {
  private func add(_ session: CommandLineSession, _ words: String) throws -> CommandLineSession.Outcome {
    try session.run("hearsay add --allow-private --delay 0 --ledger news.sqlite \(words)")
  }

  @Test("takes a page, and leaves it alone the second time")
  func page() throws {
    let site = try NewsSite.start()
    let session = try CommandLineSession()
    let first = try add(session, site.address("/interest"))
    #expect(first.output.contains("1 article: 1 new"), "\(first.errors)")
    #expect(try add(session, site.address("/interest")).output.contains("1 article: 1 known already"))
  }

  @Test("takes the pages of a feed")
  func feed() throws {
    let site = try NewsSite.start()
    #expect(try add(CommandLineSession(), site.address("/feed")).output.contains("2 articles: 2 new"))
  }

  @Test("refuses the machine's own address unless it is allowed")
  func privateAddress() throws {
    let site = try NewsSite.start()
    let outcome = try CommandLineSession().run("hearsay add --ledger news.sqlite \(site.address("/interest"))")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("its address 127.0.0.1 is the machine's own"))
    #expect(site.targets.isEmpty)
  }

  @Test(
    "says what it is where no page stands at an address",
    arguments: [
      ("/photo", "it is of the type “image/png”"), ("/report", "it is of the type “application/pdf”"),
      ("/data", "it is of the type “application/octet-stream”"), ("/wall", "no text of an article was found"),
    ])
  func noPage(target: String, words: String) throws {
    let wall = "We and our partners store information on your device, and ask you to agree to that before you read on."
    let site = try LoopbackServer { request in
      switch request.target {
      case "/photo": [Reply.ok("\u{89}PNG", fields: ["Content-Type: image/png"])]
      case "/report": [Reply.ok("%PDF-1.7 Roma want Kiwior.", fields: ["Content-Type: application/pdf"])]
      case "/data": [Reply.ok("<p>Roma want Kiwior.\u{1}\u{2}")]
      default: [Reply.ok("<html><body><div id='consent'><h2>Your privacy</h2><p>\(wall)</p></div></body></html>")]
      }
    }
    let outcome = try add(CommandLineSession(), site.address(target))
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test("says that it asks no other hosts than those of the web")
  func otherScheme() throws {
    let outcome = try add(CommandLineSession(), "ftp://news.example/a")
    #expect(outcome.errors.contains("its scheme “ftp” is neither http nor https"), "\(outcome.errors)")
  }

  @Test("takes all files of a folder and the folders in it, in order, and leaves hidden ones and others out")
  func folder() throws {
    let session = try CommandLineSession()
    let outcome = try session.run(
      """
      mkdir -p news/b/deep news/.git
      echo 'AC Milan want Jakub Kiwior.' > news/a.txt
      echo 'Roma want Jakub Kiwior.' > news/b/deep/c.txt
      echo '{"text":"Inter want Jakub Kiwior."}' > news/b/d.jsonl
      echo 'no news' > news/.git/e.txt; echo 'no news' > news/f.bin
      ln -s .. news/b/up
      hearsay add --ledger news.sqlite news
      """)
    #expect(outcome.output.contains("3 articles: 3 new"), "\(outcome.errors)")
  }

  @Test("takes the pages of a web archive that can be about football, or all of them")
  func archive() throws {
    let session = try CommandLineSession()
    let weather = NewsSite.page(
      "Rain", Array(repeating: "It will rain in the north, and the wind turns to the west later.", count: 4))
    var archive = ""
    for (index, page) in [NewsSite.interest, weather, NewsSite.bid].enumerated() {
      let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
      archive +=
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/\(index)\r\n"
        + "Content-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n"
    }
    try session.write(archive, to: "news.warc")
    let outcome = try session.run("gzip -k news.warc && hearsay add --ledger a.sqlite news.warc.gz")
    #expect(outcome.output.contains("2 articles: 2 new"), "\(outcome.errors)")
    let all = try session.run("hearsay add --every-page --ledger b.sqlite news.warc")
    #expect(all.output.contains("3 articles: 3 new"), "\(all.errors)")
  }
}
