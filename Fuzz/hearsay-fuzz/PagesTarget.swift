import HearsayIntake

/// Reads the bytes as a page. What comes out must be text, must not be longer than what a page can hold, and must be the same
/// when it is read again.
func fuzzPages(_ bytes: [UInt8]) {
  let page = WebPage(bytes, contentType: "text/html", address: "https://kickabout.example/2026/01/14/rovers")
  var letters = 0
  for paragraph in page.paragraphs {
    precondition(!paragraph.isEmpty, "a paragraph without words")
    letters += paragraph.utf8.count
  }
  // A named reference of four bytes stands for six at most, and a byte of a foreign encoding for three.
  precondition(letters <= 8 * bytes.count + 64, "more text than the page can hold")
  precondition(page.title?.isEmpty != true && !page.authors.contains(""), "a title or an author without words")
  precondition(WebPage(bytes, contentType: "text/html", address: "https://kickabout.example/2026/01/14/rovers") == page)
}
