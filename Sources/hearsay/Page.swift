/// A page of text for a terminal, written line by line; every line fits.
struct Page {
  let style: Style
  let width: Int
  private(set) var text = ""

  init(style: Style, width: Int) {
    self.style = style
    self.width = width
  }

  /// Adds a text broken into lines behind a margin, each line dressed alone; nothing for an empty text. `lead` stands in
  /// the margin of the first line.
  mutating func add(
    _ words: String, _ dress: (String) -> String = { $0 }, margin: Int = 0, lead: String? = nil
  ) {
    let blanks = String(repeating: " ", count: margin)
    for (index, line) in Wrapping.lines(Shown.line(words), width: width - margin).enumerated() {
      text += (index == 0 ? lead ?? blanks : blanks) + dress(line) + "\n"
    }
  }

  /// Adds a heading with a blank line before it.
  mutating func addHeading(_ words: String) {
    addBlank()
    add(words, style.name)
  }

  /// Adds a blank line, unless the page is empty.
  mutating func addBlank() { if !text.isEmpty { text += "\n" } }

  /// Adds a line as it is: the caller has seen to it that it fits.
  mutating func addLine(_ line: String) { text += line + "\n" }

  /// Adds lines as they are, each with its line break: the caller has seen to it that they fit.
  mutating func addBlock(_ lines: String) { text += lines }
}
