import Testing

@testable import HearsayServer

@Suite struct GalleyTests {
  /// A text with its marks written as `[1:` … `]`, which may overlap when told apart by number: `[1:a [2:b 1] c 2]`.
  private func galley(_ marked: String, isWhole: Bool = true) -> Galley {
    var text: [UInt8] = []
    var starts: [Int: Int] = [:]
    var marks: [Galley.Mark] = []
    var rest = Substring(marked)
    while let first = rest.first {
      if first == "[", let number = rest.dropFirst().first?.wholeNumberValue {
        starts[number] = text.count
        rest = rest.dropFirst(3)
      } else if let number = first.wholeNumberValue, rest.dropFirst().first == "]" {
        marks.append(Galley.Mark(number: number, start: starts[number] ?? 0, end: text.count))
        rest = rest.dropFirst(2)
      } else {
        text += String(first).utf8
        rest = rest.dropFirst()
      }
    }
    return Galley(String(decoding: text, as: UTF8.self), marks: marks, isWhole: isWhole)
  }

  /// Lines as `plain|words{1,2}(1)`, with the numbers that a piece is under, and behind it those that end there.
  private func shown(_ galley: Galley) -> [String] {
    galley.lines.map { line in
      guard case .words(let pieces) = line else { return "…" }
      return pieces.map { piece in
        let under = piece.claims.isEmpty ? "" : "{\(piece.claims.map(String.init).joined(separator: ","))}"
        let ends = piece.ends.isEmpty ? "" : "(\(piece.ends.map(String.init).joined(separator: ",")))"
        return piece.text + under + ends
      }.joined(separator: "|")
    }
  }

  @Test(
    "marks are cut where others begin and end",
    arguments: [
      ("No mark here.", ["No mark here."]),
      ("[1:All of it.1]", ["All of it.{1}(1)"]),
      ("One [1:two1] three.", ["One |two{1}(1)| three."]),
      ("[1:Out [2:in2] out1].", ["Out {1}|in{1,2}(2)| out{1}(1)|."]),
      ("[1:a [2:b1] c2]", ["a {1}|b{1,2}(1)| c{2}(2)"]),
      ("[1:[2:same2]1]", ["same{1,2}(1,2)"]),
      ("[1:Über1] älter", ["Über{1}(1)| älter"]),
      ("[1:over\nlines1] on", ["over{1}", "lines{1}(1)| on"]),
    ])
  func pieces(marked: String, lines: [String]) { #expect(shown(galley(marked)) == lines) }

  @Test("an excerpt keeps the words around its marks, cut at blanks, and says where something is left out")
  func excerpt() throws {
    let far = String(repeating: "far away ", count: 60)
    let lines = shown(galley("\(far)near [1:here1] near \(far)", isWhole: false))
    #expect(lines.first == "…" && lines.last == "…" && lines.count == 3)
    #expect(lines[1].contains("near |here{1}(1)| near"))
    #expect(lines[1].hasPrefix("far ") || lines[1].hasPrefix("away "))
  }

  @Test("excerpts that touch are one")
  func touching() { #expect(shown(galley("[1:one1] and [2:two2].", isWhole: false)).count == 1) }

  @Test("marks outside of the text are left out", arguments: [(-1, 2), (3, 3), (2, 99), (4, 2)])
  func outside(start: Int, end: Int) {
    let galley = Galley("text", marks: [Galley.Mark(number: 1, start: start, end: end)], isWhole: true)
    #expect(shown(galley) == ["text"])
  }
}
