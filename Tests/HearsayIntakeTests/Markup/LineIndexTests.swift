import Testing

@testable import HearsayIntake

@Suite("A place in a text")
struct LineIndexTests {
  @Test(
    "has the line and the column that counting gives, however long the text and its lines",
    arguments: [
      "", "\n", "ä\n\nö", String(repeating: "Lund\n", count: 3000), String(repeating: "ölund ", count: 2000),
      String(repeating: String(repeating: "é", count: 700) + "\n", count: 20),
    ])
  func place(text: String) {
    let bytes = Array(text.utf8)
    let index = LineIndex(bytes)
    var (line, column) = (1, 1)
    for (offset, byte) in (bytes + [0]).enumerated() {
      // Of every hundredth place or so, since all of them take long; the number is prime, so that all sorts are among them.
      if offset % 97 == 0 || offset == bytes.count, byte & 0xC0 != 0x80 {
        let place = index.place(of: offset)
        #expect([place.line, place.column] == [line, column])
      }
      if byte == 0x0A { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
    }
  }
}
